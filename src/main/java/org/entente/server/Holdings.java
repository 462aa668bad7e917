package org.entente.server;

import org.entente.documenting.Census;
import org.jspecify.annotations.Nullable;

/** The census of what is served, taken when it is first asked for and again when the data has changed. */
final class Holdings {
    private final Library library;
    private String state = "";
    private @Nullable Census census;

    Holdings(Library library) {
        this.library = library;
    }

    synchronized Census census() {
        String now = library.version().name();
        Census known = census;
        if (known == null || !now.equals(state)) {
            known = Census.of(library.dataset());
            census = known;
            state = now;
        }
        return known;
    }

    Library library() {
        return library;
    }
}
