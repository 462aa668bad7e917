package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.entente.dataset.State;
import org.junit.jupiter.api.Test;

class PerStateTest {
    private final State first = State.empty(Instant.EPOCH);
    private State current = first;
    private final Supplier<State> version = () -> current;
    private final AtomicInteger times = new AtomicInteger();

    @Test
    void whatIsNotAskedForIsNotMade() {
        new PerState<>(version, times::incrementAndGet);
        assertEquals(0, times.get());
    }

    @Test
    void whatIsAskedForAgainIsNotMadeAgain() {
        PerState<Integer> once = new PerState<>(version, times::incrementAndGet);
        assertEquals(1, once.now());
        assertEquals(1, once.now());
        assertEquals(1, times.get());
    }

    @Test
    void whatTheDataHasChangedUnderIsMadeAnew() {
        PerState<Integer> each = new PerState<>(version, times::incrementAndGet);
        assertEquals(1, each.now());
        current = new State(BigInteger.ONE, Instant.EPOCH);
        assertEquals(2, each.now());
    }

    @Test
    void whatCouldNotBeMadeIsTriedAgain() {
        PerState<Integer> second = new PerState<>(version, () -> {
            if (times.incrementAndGet() == 1) {
                throw new IllegalStateException("not yet");
            }
            return times.get();
        });
        assertThrows(IllegalStateException.class, second::now);
        assertEquals(2, second.now());
    }
}
