package org.entente.server;

import java.util.function.Supplier;
import org.entente.describing.DataVersion;
import org.jspecify.annotations.Nullable;

/** What takes a look at all of the data: made when it is first asked for, and again when the data has changed. */
final class PerState<T> {
    private final DataVersion version;
    private final Supplier<T> maker;
    private String state = "";
    private @Nullable T made;

    PerState(DataVersion version, Supplier<T> maker) {
        this.version = version;
        this.maker = maker;
    }

    synchronized T now() {
        String current = version.name();
        T known = made;
        if (known == null || !current.equals(state)) {
            known = maker.get();
            made = known;
            state = current;
        }
        return known;
    }
}
