package org.entente.drafting;

import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes values as they stand in fact files. */
final class Yaml {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ./~()-]*[\\p{L}\\p{N}~)./])?");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\",\\[\\]{}#]+");

    private Yaml() {}

    /** A value on one line: text, or a list or mapping in brackets. */
    static String flow(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + flow(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Collection<?> list) {
            return list.size() == 1
                    ? flow(list.iterator().next())
                    : list.stream().map(Yaml::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        return text(value.toString());
    }

    static String text(String text) {
        boolean plain = PLAIN.matcher(text).matches() || ADDRESS.matcher(text).matches();
        return plain && !text.matches("(?i)no|yes|on|off|true|false|null|~")
                ? text
                : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
