package org.entente.server;

import java.util.Map;

/**
 * A file that pages load.
 *
 * @param name its path under {@code /assets}
 * @param digest names its content
 */
record Asset(String name, String digest, byte[] content) {
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "mjs", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml; charset=utf-8",
            "geojson", "application/geo+json; charset=utf-8");

    /** By the extension; a file without one is text. */
    String mediaType() {
        return TYPES.getOrDefault(name.replaceFirst(".*\\.", ""), "text/plain; charset=utf-8");
    }
}
