package org.entente.bench;

import org.entente.bench.systems.Contender;
import org.entente.bench.systems.Served;

/** A system that serves, as the parts of the benchmark see it. */
record Runner(Contender contender, Served served) {
    String name() {
        return contender.name();
    }
}
