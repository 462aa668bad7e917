package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/**
 * A style sheet, script or picture that pages load: {@code /assets/{name}}, or {@code /assets/{version}/{name}}, under which
 * browsers keep it for good.
 */
final class AssetFile extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    private final transient Instant loaded;

    AssetFile(Instant loaded) {
        this.loaded = loaded;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo()).replaceFirst("^/", "");
        Assets assets = Assets.shipped();
        String versioned = assets.version() + "/";
        boolean lasting = path.startsWith(versioned);
        Optional<Asset> asset = assets.named(lasting ? path.substring(versioned.length()) : path);
        if (asset.isEmpty()) {
            Replies.text(response, 404, "There is no such file here; pages name the files that they load.");
            return;
        }
        boolean held = new Edition("\"" + asset.get().digest() + "\"", loaded).isHeld(request, response);
        if (lasting) {
            response.setHeader("Cache-Control", FOR_GOOD);
        }
        if (!held) {
            Replies.bytes(response, 200, asset.get().mediaType(), asset.get().content());
        }
    }
}
