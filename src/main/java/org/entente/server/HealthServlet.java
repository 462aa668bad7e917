package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.atlas.json.JsonBuilder;
import org.entente.server.Vitals.Held;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells whether the server can answer: 200 with what it holds, or 503 with a sentence. */
final class HealthServlet extends HttpServlet {
    static final String PATH = "/health";
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(HealthServlet.class);

    private final transient Vitals vitals;
    private final String version;

    HealthServlet(Vitals vitals, String version) {
        this.vitals = vitals;
        this.version = version;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        try {
            Held held = vitals.now();
            Replies.bytes(response, 200, "application/json", json(held).getBytes(StandardCharsets.UTF_8));
        } catch (RuntimeException e) {
            LOG.error("the data cannot be read: {}", e.toString().replaceAll("\\s+", " "));
            StoreReplies.problem(
                    503, "The data cannot be read now; the log of the server says why.", List.of(), response);
        }
    }

    private String json(Held held) {
        JsonBuilder json = new JsonBuilder();
        json.startObject();
        json.key("status").value("ok");
        json.key("version").value(version);
        json.key("articles").value(held.articles());
        json.key("quads").value(held.quads());
        json.key("state").value(held.state().name());
        json.key("since").value(held.state().since().toString());
        json.finishObject();
        return json.build() + "\n";
    }
}
