package org.entente.mapping;

import org.entente.facts.Fact;

/** Turns facts of one kind into triples. */
interface Mapper<F extends Fact> {
    void map(F fact, GraphWriter graph);
}
