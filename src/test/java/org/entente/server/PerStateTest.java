package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.entente.describing.DataVersion;
import org.junit.jupiter.api.Test;

class PerStateTest {
    private final DataVersion version = new DataVersion(DatasetGraphFactory.create());
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
