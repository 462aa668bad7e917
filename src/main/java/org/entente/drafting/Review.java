package org.entente.drafting;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.facts.Reason;
import org.entente.facts.Verdict;

/**
 * A draft on its way to a fact file. What is left to decide is read off the file itself, so a review can stop at any
 * time and go on later; each decision is written down with its time.
 */
public final class Review {
    private static final Pattern SECTION = Pattern.compile("^([a-z]+):\\s*(?:#.*)?$");
    private final List<String> lines;

    private Review(List<String> lines) {
        this.lines = new ArrayList<>(lines);
    }

    /** @param file a draft as it was written, or as far as it has been reviewed */
    public static Review of(String file) {
        return new Review(file.lines().toList());
    }

    /** What nobody has decided on yet, in the order of the file. */
    public List<DraftItem> open() {
        List<DraftItem> items = new ArrayList<>();
        String section = "";
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = SECTION.matcher(lines.get(i));
            section = matcher.matches() ? matcher.group(1) : section;
            if (lines.get(i).startsWith("  - ") && !section.equals("review")) {
                int end = i + 1;
                while (end < lines.size() && lines.get(end).startsWith("    ")) {
                    end++;
                }
                DraftItem item = new DraftItem(section, i, List.copyOf(lines.subList(i, end)));
                if (!item.rule().isEmpty()) {
                    items.add(item);
                }
            }
        }
        return items;
    }

    /** Takes a fact as it is drafted. */
    public void accept(DraftItem item) {
        replace(item, item.accepted());
        decided(item, Verdict.ACCEPTED, "");
    }

    /** Takes a fact with other values, “key: value”. */
    public void correct(DraftItem item, List<String> changes) {
        corrected(item, item.with(changes).accepted());
    }

    /** Takes a fact as it was written anew. */
    public void rewrite(DraftItem item, List<String> written) {
        List<String> indented = DraftItem.indented(written);
        if (indented.isEmpty()) {
            drop(item, Reason.WRONG);
        } else {
            corrected(item, indented);
        }
    }

    private void corrected(DraftItem item, List<String> by) {
        replace(item, by);
        String name = new DraftItem(item.section(), item.first(), by).name();
        decided(item, Verdict.CORRECTED, name.equals(item.name()) ? "" : ", as: " + Yaml.text(name));
    }

    /** Leaves a fact out; what other facts say of it is left out of the file as well. */
    public void drop(DraftItem item, Reason reason) {
        replace(item, List.of());
        decided(item, Verdict.DROPPED, ", reason: " + reason.code());
    }

    private void replace(DraftItem item, List<String> by) {
        for (int i = 0; i < item.lines().size(); i++) {
            lines.remove(item.first());
        }
        lines.addAll(item.first(), by);
        boolean emptied = by.isEmpty()
                && lines.get(item.first() - 1).equals(item.section() + ":")
                && (item.first() == lines.size() || !lines.get(item.first()).startsWith("  "));
        if (emptied) {
            lines.remove(item.first() - 1);
        }
    }

    private void decided(DraftItem item, Verdict verdict, String more) {
        if (lines.stream().noneMatch("review:"::equals)) {
            lines.add("");
            lines.add("review:");
        }
        lines.add("  - {of: " + Yaml.text(item.name()) + ", verdict: " + verdict.code()
                + more + ", rule: " + Yaml.text(item.rule())
                + ", at: \"" + Instant.now().truncatedTo(ChronoUnit.SECONDS) + "\"}");
        if (open().isEmpty()) {
            lines.removeIf(line -> line.equals("draft: true") || line.startsWith("# A draft, made by rules"));
        }
    }

    /** The file as it stands now: a draft as long as something is open. */
    public String file() {
        return String.join("\n", Leftovers.without(lines))
                        .replaceAll("\n{3,}", "\n\n")
                        .strip() + "\n";
    }
}
