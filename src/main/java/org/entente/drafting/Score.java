package org.entente.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.facts.ArticleFacts;

/** Drafts held against reviewed facts of the same articles, kind by kind. */
public final class Score {
    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    public Score() {
        List.of(
                        "names",
                        "offices",
                        "events",
                        "dates of events",
                        "planned or held",
                        "money",
                        "percent",
                        "counts",
                        "agreements",
                        "pledges",
                        "projects",
                        "stances",
                        "speakers")
                .forEach(kind -> tallies.put(kind, new Tally()));
    }

    /** Adds one article. */
    public void add(ArticleFacts gold, ArticleFacts draft) {
        Compared compared = new Compared(gold, draft);
        compared.tallies().forEach((kind, tally) -> tallies.get(kind).add(tally));
    }

    /** By kind, in the order in which they are shown. */
    public Map<String, Tally> tallies() {
        return Map.copyOf(tallies);
    }

    /** The table as the documents quote it; of what nobody tells it has no row. */
    public String table() {
        StringBuilder table = new StringBuilder(
                "| kind | gold | drafted | right | precision | recall | F |\n|---|---|---|---|---|---|---|\n");
        tallies.forEach((kind, tally) -> {
            if (tally.gold() + tally.drafted() > 0) {
                table.append(tally.row(kind)).append('\n');
            }
        });
        return table.toString();
    }

    /** Every miss and false alarm. */
    public String faults() {
        StringBuilder faults = new StringBuilder();
        tallies.forEach((kind, tally) -> {
            tally.misses()
                    .forEach(miss ->
                            faults.append(kind).append(": missed ").append(miss).append('\n'));
            tally.alarms()
                    .forEach(alarm -> faults.append(kind)
                            .append(": false alarm ")
                            .append(alarm)
                            .append('\n'));
        });
        return faults.toString();
    }
}
