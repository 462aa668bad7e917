package org.entente.accounts;

import java.util.List;
import java.util.StringJoiner;
import org.entente.facts.Place;

/** A line with several fields, which sorts by the first, then by the second, and so on. The last may hold anything. */
final class Row {
    private static final String BETWEEN = "\t";
    private static final long BEYOND_TURNS = 1_000_000_000_000L;

    private Row() {}

    static String of(Object... fields) {
        StringJoiner row = new StringJoiner(BETWEEN);
        for (Object field : fields) {
            row.add(field.toString());
        }
        return row.toString();
    }

    static List<String> fields(String row, int number) {
        return List.of(row.split(BETWEEN, number));
    }

    /** A number that sorts as a word does. */
    static String turn(long number) {
        return Long.toString(BEYOND_TURNS + number).substring(1);
    }

    /** A place as the last field. */
    static String last(Place place) {
        return of(place.line(), place.column(), place.file());
    }

    static Place place(String last) {
        List<String> fields = fields(last, 3);
        return new Place(fields.get(2), Integer.parseInt(fields.get(0)), Integer.parseInt(fields.get(1)));
    }
}
