package org.entente.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;

/**
 * By what caches know a representation.
 *
 * @param tag names its content, quotes included
 * @param modified since when it has been as it is; told in whole seconds
 * @param keeping how long it may be kept without asking, as a header tells it
 */
record Edition(String tag, Instant modified, String keeping) {
    private static final String WEAK = "W/";
    private static final long NEVER = -1;
    private static final String KEEPING = "Cache-Control";

    /** One that caches must ask about each time. */
    Edition(String tag, Instant modified) {
        this(tag, modified, "no-cache");
    }

    /** That which an answer tells of. */
    static Optional<Edition> told(HttpServletResponse response) {
        String modified = response.getHeader("Last-Modified");
        Instant since =
                modified == null ? Instant.now() : Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(modified));
        return Optional.ofNullable(response.getHeader("ETag"))
                .map(tag -> new Edition(tag.replaceFirst("^" + WEAK, ""), since, response.getHeader(KEEPING)));
    }

    /** Tells the asker of it, and answers 304 if the asker has it already: by the tag, or else by the time. */
    boolean isHeld(HttpServletRequest request, HttpServletResponse response) {
        tell(response);
        String tags = request.getHeader("If-None-Match");
        boolean held = tags == null ? since(request) : names(tags);
        if (held) {
            // What this answer says in its headers, a browser takes for the page that it has: it keeps the policy of
            // that.
            response.setHeader("Content-Security-Policy", null);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        }
        return held;
    }

    /** Tells the asker of it. */
    void tell(HttpServletResponse response) {
        // Weak: the same tag goes with the content as it is and with the content compressed.
        response.setHeader("ETag", WEAK + tag);
        response.setDateHeader("Last-Modified", modified.toEpochMilli());
        response.setHeader(KEEPING, keeping);
    }

    private boolean names(String tags) {
        return tags.strip().equals("*")
                || Arrays.stream(tags.split(","))
                        .map(String::strip)
                        .anyMatch(known -> known.equals(tag) || known.equals(WEAK + tag));
    }

    private boolean since(HttpServletRequest request) {
        try {
            long since = request.getDateHeader("If-Modified-Since");
            return since != NEVER && modified.getEpochSecond() * 1000 <= since;
        } catch (IllegalArgumentException e) {
            // What is no date asks for nothing.
            return false;
        }
    }
}
