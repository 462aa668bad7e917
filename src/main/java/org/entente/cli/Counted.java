package org.entente.cli;

import java.util.Locale;
import org.entente.store.Outcome;

/** Numbers of things as people say them: {@code 1 article}, {@code 5 articles}. */
final class Counted {
    private Counted() {}

    static String of(long number, String thing) {
        return String.format(Locale.ROOT, "%d %s%s", number, thing, number == 1 ? "" : "s");
    }

    /** What a change did to the graph. */
    static String changes(Outcome outcome) {
        return of(outcome.added(), "statement") + " added, " + outcome.dropped() + " dropped";
    }
}
