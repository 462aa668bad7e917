package org.entente.server;

import java.util.List;
import java.util.stream.Stream;

/**
 * A column of a register, made of columns of an answer.
 *
 * @param heading what people call it
 * @param main the parts of its first line
 * @param below the parts of its second line
 */
record RegisterColumn(String heading, List<Part> main, List<Part> below) {

    /** How a column of an answer is shown. */
    enum Manner {
        TEXT,
        NAMES,
        DATE,
        STATE,
        PASSAGE
    }

    /**
     * A column of the answer.
     *
     * @param by the column that holds what the text leads to; empty if it leads nowhere
     */
    record Part(String column, Manner manner, String by) {
        /** Reads {@code title@pledge} (linked), {@code by*} (names), {@code made~} (a date), {@code state!} and {@code link>}. */
        static Part read(String text) {
            int at = text.indexOf('@');
            if (at > 0) {
                return new Part(text.substring(0, at), Manner.TEXT, text.substring(at + 1));
            }
            String column = text.replaceFirst("[*~!>]$", "");
            return new Part(
                    column,
                    switch (text.substring(column.length())) {
                        case "*" -> Manner.NAMES;
                        case "~" -> Manner.DATE;
                        case "!" -> Manner.STATE;
                        case ">" -> Manner.PASSAGE;
                        default -> Manner.TEXT;
                    },
                    "");
        }
    }

    /** @param parts of the first line and, after a {@code /}, of the second */
    static RegisterColumn of(String heading, String... parts) {
        List<String> all = List.of(parts);
        int slash = all.indexOf("/");
        int end = slash < 0 ? all.size() : slash;
        return new RegisterColumn(
                heading,
                all.subList(0, end).stream().map(Part::read).toList(),
                all.subList(Math.min(end + 1, all.size()), all.size()).stream()
                        .map(Part::read)
                        .toList());
    }

    Stream<Part> parts() {
        return Stream.concat(main.stream(), below.stream());
    }
}
