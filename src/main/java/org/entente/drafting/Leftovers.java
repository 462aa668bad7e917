package org.entente.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the facts of a file still say of facts that were dropped from it. */
final class Leftovers {
    private static final Pattern DROPPED =
            Pattern.compile("^ {2}- \\{of: \"?(event|pledge|agreement)s/([\\w-]+)\"?, verdict: dropped\\b.*");

    private Leftovers() {}

    /** The lines of a file without references that would lead nowhere. */
    static List<String> without(List<String> lines) {
        List<String> kept = new ArrayList<>(lines);
        for (String line : lines) {
            Matcher dropped = DROPPED.matcher(line);
            if (dropped.matches() && !kept.contains("  - id: " + dropped.group(2))) {
                String kind = dropped.group(1).replace("pledge", "event");
                take(kind + "/" + dropped.group(2), kept);
            }
        }
        return kept;
    }

    private static void take(String reference, List<String> lines) {
        String it = Pattern.quote(reference) + "(?![\\w-])";
        Pattern alone = Pattern.compile("    [a-z-]+: (?:\\[" + it + "]|" + it + ")");
        lines.removeIf(line -> alone.matcher(line).matches());
        lines.replaceAll(line -> line.replaceAll("(?<=\\[)" + it + ", |, " + it + "(?=[,\\]])", "")
                .replaceAll(", [a-z-]+: (?:\\[" + it + "]|" + it + ")(?=[,}])", ""));
    }
}
