package org.entente.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One fact of a draft that nobody has decided on, as it stands in the file.
 *
 * @param section the section of the file
 * @param first the number of its first line, counted from 0
 * @param lines its lines
 */
public record DraftItem(String section, int first, List<String> lines) {
    private static final Pattern RULE = Pattern.compile("drafted: \\{rule: ([^,}]+), confidence: ([0-9.]+)}");
    private static final Pattern EVIDENCE = Pattern.compile("evidence: (?:\\[([^\\]]*)]|([^,}\\s]+))");
    private static final Pattern KEY = Pattern.compile("^ {2}(?:- | {2})([a-z-]+): (.*)$");

    /** What the fact is called: its section, and its id or what else tells it from others. */
    public String name() {
        return field("office").isPresent()
                ? section + "/" + title()
                : first("id", "title", "gist", "written")
                        .map(word -> section + "/" + word)
                        .orElse(section);
    }

    /** What a reader calls it: its title, what it says, whose name or office it is. */
    public String title() {
        String office = field("office").map(known -> ", " + known).orElse("");
        return first("title", "gist", "actor", "holder", "place")
                .map(word -> word + office)
                .orElse("");
    }

    private Optional<String> first(String... keys) {
        return Stream.of(keys).flatMap(key -> field(key).stream()).findFirst();
    }

    private Optional<String> field(String key) {
        Matcher matcher = Pattern.compile(
                        "(?:^ {2}- |^ {4}|^ {2}- \\{(?:[^}]*, )?)" + key + ": (\"[^\"]*\"|[^,}\n]+)", Pattern.MULTILINE)
                .matcher(text());
        return matcher.find() ? Optional.of(matcher.group(1).replace("\"", "")) : Optional.empty();
    }

    /** The item as it stands. */
    public String text() {
        return String.join("\n", lines);
    }

    /** The item as it is shown: without the mark of a draft. */
    public String shown() {
        return text().replaceAll(",? *drafted: \\{[^}]*}", "").stripTrailing();
    }

    /** The rule that proposed it. */
    public String rule() {
        return match(RULE, 1);
    }

    /** How sure the rule is, from 0 to 1. */
    public String confidence() {
        return match(RULE, 2);
    }

    private String match(Pattern pattern, int group) {
        Matcher matcher = pattern.matcher(text());
        return matcher.find() ? matcher.group(group) : "";
    }

    /** The keys of its evidence. */
    public List<String> evidence() {
        Matcher matcher = EVIDENCE.matcher(text());
        if (!matcher.find()) {
            return List.of();
        }
        String keys = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return List.of(keys.split(", "));
    }

    /** The lines once it is accepted. */
    List<String> accepted() {
        List<String> kept = new ArrayList<>();
        for (String line : lines) {
            if (!line.strip().startsWith("drafted: ")) {
                kept.add(line.replaceAll(", drafted: \\{[^}]*}", ""));
            }
        }
        return kept;
    }

    /** A fact of these fields as it stands in a file, each field on a line. */
    public static List<String> lines(Map<String, Object> fields) {
        return indented(fields.entrySet().stream()
                .map(field -> field.getKey() + ": " + Yaml.flow(field.getValue()))
                .toList());
    }

    /** Lines that somebody wrote, indented as a fact of a file is. */
    public static List<String> indented(List<String> written) {
        List<String> indented = new ArrayList<>();
        for (String line : written) {
            String words = line.strip().replaceFirst("^- ", "");
            if (!words.isEmpty()) {
                indented.add((indented.isEmpty() ? "  - " : "    ") + words);
            }
        }
        return indented;
    }

    /** The item with other values for some keys: “key: value”, or “key:” to take it out. */
    public DraftItem with(List<String> changes) {
        List<String> changed = new ArrayList<>(lines);
        for (String change : changes) {
            String key = change.substring(0, change.indexOf(':')).strip();
            String value = change.substring(change.indexOf(':') + 1).strip();
            int at = line(changed, key);
            if (lines.size() == 1) {
                changed.set(0, inBraces(changed.get(0), key, value));
            } else if (value.isEmpty() && at > 0) {
                changed.remove(at);
            } else if (at >= 0 && !value.isEmpty()) {
                changed.set(at, changed.get(at).substring(0, 4) + key + ": " + value);
            } else if (!value.isEmpty()) {
                changed.add(1, "    " + key + ": " + value);
            }
        }
        return new DraftItem(section, first, List.copyOf(changed));
    }

    private static String inBraces(String line, String key, String value) {
        return line.replaceFirst(
                "(?<=[{ ])" + Pattern.quote(key) + ": (?:\"[^\"]*\"|\\[[^\\]]*]|[^,}]+)",
                Matcher.quoteReplacement(key + ": " + value));
    }

    private static int line(List<String> lines, String key) {
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = KEY.matcher(lines.get(i));
            if (matcher.matches() && matcher.group(1).equals(key)) {
                return i;
            }
        }
        return -1;
    }
}
