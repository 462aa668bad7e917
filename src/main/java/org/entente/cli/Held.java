package org.entente.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.entente.building.Built;
import org.entente.dataset.QuadFile;
import org.entente.ontology.ENT;

/**
 * A graph to be read.
 *
 * @param facts as many as there are claims
 */
record Held(List<Quad> quads, long articles, long facts) {
    static Held of(Built built) {
        return new Held(built.quads(), built.articles().size(), built.facts());
    }

    /** That of all that ships, where it has been made already. */
    static Optional<Held> packaged() throws IOException {
        return QuadFile.packaged().map(quads -> new Held(quads, count(quads, ENT.Article), count(quads, ENT.Claim)));
    }

    private static long count(List<Quad> quads, Resource type) {
        return quads.stream()
                .filter(quad -> quad.getPredicate().equals(RDF.type.asNode())
                        && quad.getObject().equals(type.asNode()))
                .map(Quad::getSubject)
                .distinct()
                .count();
    }

    /** How much there is. */
    String told() {
        return "%s, %s, %s"
                .formatted(
                        Counted.of(articles, "article"), Counted.of(facts, "fact"), Counted.of(quads.size(), "quad"));
    }
}
