package org.entente.reading;

import java.util.Optional;
import org.entente.facts.Fact;

/** Reads one item of a section of an article's file. */
interface FactReader<F extends Fact> {
    /** The section whose items it reads. */
    String section();

    /** The fact; empty, with findings, if any part of it is unsound. */
    Optional<F> read(Fields fields, ClaimReader claims);
}
