package org.entente.export;

import java.util.Optional;
import java.util.function.Function;

/**
 * An attribute that files of networks give their nodes or edges.
 *
 * @param value text, an integer, a double, a boolean, a day or a collection of texts, as the type says; absent writes nothing
 */
record Column<T>(String name, Type type, Function<T, Optional<?>> value) {
    enum Type {
        TEXT,
        INTEGER,
        DOUBLE,
        BOOLEAN,
        DAY,
        TEXTS
    }

    Optional<?> of(T row) {
        return value.apply(row);
    }

    /** The value in one string, several joined with a separator. */
    Optional<String> text(T row, String separator) {
        return of(row).map(
                        value -> value instanceof Iterable<?> several ? joined(several, separator) : value.toString());
    }

    private static String joined(Iterable<?> several, String separator) {
        StringBuilder text = new StringBuilder();
        several.forEach(one -> text.append(text.isEmpty() ? "" : separator).append(one));
        return text.toString();
    }
}
