package org.entente.server;

import java.util.function.Supplier;
import org.entente.dataset.State;
import org.jspecify.annotations.Nullable;

/** What takes a look at all of the data: made when it is first asked for, and again when the data has changed. */
final class PerState<T> {
    private final Supplier<State> current;
    private final Supplier<T> maker;
    private @Nullable State state;
    private @Nullable T made;

    PerState(Supplier<State> current, Supplier<T> maker) {
        this.current = current;
        this.maker = maker;
    }

    synchronized T now() {
        State now = current.get();
        T known = made;
        if (known == null || !now.equals(state)) {
            known = maker.get();
            made = known;
            state = now;
        }
        return known;
    }
}
