package org.entente.drafting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which countries have which offices: none in a kingdom has a president, and only some have a chancellor. */
final class StateOffices {
    /** Presidents whom kingdoms have as well. */
    private static final Pattern OF_A_HOUSE =
            Pattern.compile(" (?:senate|parliament|assembly|house|council|court|bank) president$");

    private final List<List<String>> rows;

    StateOffices(List<List<String>> rows) {
        this.rows = rows;
    }

    /** Whether a country may have an office; nothing is known against most. */
    boolean has(Thing land, String title) {
        String words = " " + title.toLowerCase(Locale.ROOT);
        return OF_A_HOUSE.matcher(words).find()
                || rows.stream()
                        .filter(row -> !row.get(0).equals("party") && named(row, words))
                        .allMatch(row ->
                                row.get(0).equals("only") == Table.list(row, 2).contains(land.iso()));
    }

    private static boolean named(List<String> row, String words) {
        return Table.list(row, 1).stream().anyMatch(office -> words.endsWith(" " + office.toLowerCase(Locale.ROOT)));
    }

    /** The party whose office it is where a party leads the country, so that its secretary is named as the country's. */
    Optional<String> party(Thing land, String title) {
        String words = " " + title.toLowerCase(Locale.ROOT);
        return rows.stream()
                .filter(row -> row.get(0).equals("party")
                        && named(row, words)
                        && Table.list(row, 2).contains(land.iso()))
                .map(row -> Table.cell(row, 3))
                .findFirst();
    }
}
