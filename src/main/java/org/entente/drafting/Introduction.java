package org.entente.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Somebody or something that a file is to introduce besides those that were drafted.
 *
 * @param section people, organizations, offices or regions
 * @param entry its fields
 */
public record Introduction(String section, Map<String, Object> entry) {
    private static final String ALL = "introduces:";

    /** The line of the file that says so. */
    public String line() {
        return "    - " + Yaml.flow(entry);
    }

    /** A fact file or draft with it. */
    public String in(String file) {
        List<String> lines = new ArrayList<>(file.lines().toList());
        if (!lines.contains(ALL)) {
            lines.addAll(Math.max(0, lines.indexOf("evidence:")), List.of(ALL, ""));
        }
        int first = lines.indexOf(ALL) + 1;
        String heading = "  " + section + ":";
        int at = first;
        while (at < lines.size()
                && lines.get(at).startsWith("  ")
                && !lines.get(at).equals(heading)) {
            at++;
        }
        if (at == lines.size() || !lines.get(at).equals(heading)) {
            at = first;
            lines.add(at, heading);
        }
        lines.add(at + 1, line());
        return String.join("\n", lines) + "\n";
    }
}
