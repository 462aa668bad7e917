package org.entente.accounts;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.facts.Place;

/** A line with several fields, which sorts by the first, then by the second, and so on. The last may hold anything. */
final class Row {
    private static final String BETWEEN = "\t";

    private Row() {}

    static String of(Object... fields) {
        return Arrays.stream(fields).map(Object::toString).collect(Collectors.joining(BETWEEN));
    }

    static List<String> fields(String row, int number) {
        return List.of(row.split(BETWEEN, number));
    }

    /** A number that sorts as a word does. */
    static String turn(long number) {
        return "%012d".formatted(number);
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
