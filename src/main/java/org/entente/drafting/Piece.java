package org.entente.drafting;

import java.util.List;

/**
 * A stretch of the text that has been understood.
 *
 * @param start in the text, counted from 0
 * @param end the position after the last
 * @param sign what it is: the sign of a {@link Sort}, {@code J} the adjective of a country, {@code G} several at once,
 *     {@code D} a date, {@code N} a value
 * @param things whom it names
 * @param value what a date or value amounts to; else null
 */
record Piece(
        int start,
        int end,
        char sign,
        List<Thing> things,
        @org.jspecify.annotations.Nullable Object value,
        boolean literal) {
    static Piece of(int start, int end, Thing thing) {
        return new Piece(start, end, thing.sort().sign(), List.of(thing), null, true);
    }

    static Piece adjective(int start, int end, Thing country) {
        return new Piece(start, end, 'J', List.of(country), null, true);
    }

    /** Words such as “he” or “the minister” that stand for somebody. */
    static Piece standing(int start, int end, List<Thing> things) {
        return new Piece(
                start, end, things.size() > 1 ? 'G' : things.get(0).sort().sign(), things, null, false);
    }

    static Piece value(int start, int end, char sign, Object value) {
        return new Piece(start, end, sign, List.of(), value, true);
    }

    boolean overlaps(Piece other) {
        return start < other.end && other.start < end;
    }

    Thing thing() {
        return things.get(0);
    }

    /** Whether it names somebody who can do something. */
    boolean actor() {
        return "POBCAG".indexOf(sign) >= 0;
    }
}
