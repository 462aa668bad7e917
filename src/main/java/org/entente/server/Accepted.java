package org.entente.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What media types an asker accepts.
 *
 * @param types those accepted, as in a header; empty if none is
 * @param refused those whose quality is nothing
 * @param length the letters of the headers as they came
 */
record Accepted(String types, List<String> refused, int length) {
    static final int LONGEST = 4000;

    private static final Pattern NOTHING = Pattern.compile("(?i);\\s*q\\s*=\\s*0(?:\\.0*)?\\s*(?:;|$)");

    static Accepted by(HttpServletRequest request) {
        String header = String.join(",", Collections.list(request.getHeaders("Accept")));
        if (header.isBlank() || header.length() > LONGEST) {
            return new Accepted("*/*", List.of(), header.length());
        }
        var byWorth = Arrays.stream(header.split(","))
                .collect(Collectors.partitioningBy(type -> NOTHING.matcher(type).find()));
        List<String> refused = byWorth.get(true).stream()
                .map(type -> type.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT))
                .toList();
        return new Accepted(String.join(",", byWorth.get(false)).strip(), refused, header.length());
    }

    /** Whether more is accepted than can be meant. */
    boolean isAbsurd() {
        return length > LONGEST;
    }

    boolean refuses(String type) {
        return refused.contains(type) || refused.contains(type.replaceAll("/.*", "/*"));
    }
}
