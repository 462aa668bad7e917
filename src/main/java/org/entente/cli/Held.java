package org.entente.cli;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.entente.building.Built;
import org.entente.dataset.MemoryDataset;
import org.entente.dataset.Packaged;
import org.entente.dataset.State;
import org.entente.ontology.ENT;

/**
 * A graph to be read.
 *
 * @param facts as many as there are claims
 * @param sum of its state, where that is known before it is looked at
 */
record Held(List<Quad> quads, long articles, long facts, Optional<BigInteger> sum) {
    static Held of(Built built) {
        return new Held(built.quads(), built.articles().size(), built.facts(), Optional.empty());
    }

    /** That of all that ships, where it has been made already. */
    static Optional<Held> packaged() throws IOException {
        return Packaged.shipped()
                .map(packaged -> new Held(
                        packaged.quads(),
                        count(packaged.quads(), ENT.Article),
                        count(packaged.quads(), ENT.Claim),
                        Optional.of(packaged.sum())));
    }

    private static long count(List<Quad> quads, Resource type) {
        return quads.stream()
                .filter(quad -> quad.getPredicate().equals(RDF.type.asNode())
                        && quad.getObject().equals(type.asNode()))
                .map(Quad::getSubject)
                .distinct()
                .count();
    }

    DatasetGraph dataset() {
        return sum.map(known -> MemoryDataset.of(quads.stream(), new State(known, Instant.now())))
                .orElseGet(() -> MemoryDataset.of(quads.stream()));
    }

    /** How much there is. */
    String told() {
        return "%s, %s, %s"
                .formatted(
                        Counted.of(articles, "article"), Counted.of(facts, "fact"), Counted.of(quads.size(), "quad"));
    }
}
