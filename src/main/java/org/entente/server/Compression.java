package org.entente.server;

import java.util.regex.Pattern;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;

/**
 * Sends text compressed to those who can read that. Entity tags are weak, since the handler leaves them as they are, and
 * {@link OpenToAll} tells caches of the difference, since the handler tells them only of what it has compressed.
 */
final class Compression {
    private static final int LEAST_BYTES = 1024;
    private static final Pattern REFUSED = Pattern.compile("(?i)gzip\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$)");

    private Compression() {}

    static void addTo(Server server) {
        GzipCompression gzip = new GzipCompression();
        gzip.setMinCompressSize(LEAST_BYTES);
        CompressionHandler handler = new UnlessRefused(server.getHandler());
        handler.putCompression(gzip);
        handler.putConfiguration(
                "/",
                CompressionConfig.builder()
                        .defaults()
                        .compressIncludeMethod("HEAD")
                        .compressIncludeMethod("POST")
                        .decompressExcludePath("/*")
                        .build());
        server.setHandler(handler);
    }

    /** Passes by what says that it cannot read compressed text, even where it says too that it can read anything. */
    private static final class UnlessRefused extends CompressionHandler {
        UnlessRefused(Handler handler) {
            super(handler);
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            boolean refused = request.getHeaders().getValuesList(HttpHeader.ACCEPT_ENCODING).stream()
                    .anyMatch(accepted -> REFUSED.matcher(accepted).find());
            return refused
                    ? getHandler().handle(request, response, callback)
                    : super.handle(request, response, callback);
        }
    }
}
