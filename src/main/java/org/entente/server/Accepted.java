package org.entente.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What media types an asker accepts.
 *
 * @param types those accepted, with their quality, as in a header; empty if none is
 * @param refused those whose quality is nothing
 * @param length the letters of the headers as they came
 */
record Accepted(String types, List<String> refused, int length) {
    static final int LONGEST = 4000;

    private static final String NAME = "[\\w!#$&^.+*-]{1,80}";
    private static final Pattern TYPE = Pattern.compile("\\s*(" + NAME + "/" + NAME + ")\\s*(;.*)?");
    private static final Pattern QUALITY =
            Pattern.compile("(?i);\\s*q\\s*=\\s*(0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?)\\s*(?:;|$)");

    /** Reads the Accept headers; what is no media type in them is passed over, and its quality is 1 if it has none. */
    static Accepted by(HttpServletRequest request) {
        String header = String.join(",", Collections.list(request.getHeaders("Accept")));
        if (header.isBlank() || header.length() > LONGEST) {
            return new Accepted("*/*", List.of(), header.length());
        }
        List<String> types = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (String part : header.split(",")) {
            Matcher entry = TYPE.matcher(part);
            if (entry.matches()) {
                String type = entry.group(1).toLowerCase(Locale.ROOT);
                String quality = quality(String.valueOf(entry.group(2)));
                if (Double.parseDouble(quality) == 0) {
                    refused.add(type);
                } else {
                    types.add(type + ";q=" + quality);
                }
            }
        }
        return new Accepted(String.join(",", types), refused, header.length());
    }

    private static String quality(String parameters) {
        Matcher told = QUALITY.matcher(parameters);
        return told.find() ? told.group(1) : "1";
    }

    /** Whether more is accepted than can be meant. */
    boolean isAbsurd() {
        return length > LONGEST;
    }

    boolean refuses(String type) {
        return refused.contains(type) || refused.contains(type.replaceAll("/.*", "/*"));
    }
}
