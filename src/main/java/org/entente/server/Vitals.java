package org.entente.server;

import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.entente.dataset.State;
import org.entente.mapping.Iris;
import org.entente.ontology.ENT;

/** Whether the data can be read, and how much there is of it. */
final class Vitals {
    private final Library library;
    private final Iris iris;
    private final PerState<Counts> counts;

    Vitals(Library library) {
        this.library = library;
        this.iris = new Iris(library.base());
        this.counts = new PerState<>(library.states(), this::count);
    }

    private record Counts(long articles, long quads) {}

    /** What there is now. */
    record Held(long articles, long quads, State state) {}

    /** Answers a question on the data; whatever the data throws then tells that it cannot be read. */
    Held now() {
        DatasetGraph dataset = library.dataset();
        return Txn.calculateRead(dataset, () -> {
            if (!dataset.getDefaultGraph().contains(Node.ANY, RDF.type.asNode(), DCAT.Dataset.asNode())) {
                throw new IllegalStateException("the catalogue is missing");
            }
            Counts held = counts.now();
            return new Held(held.articles, held.quads, library.state());
        });
    }

    /** The catalogue knows the size of every graph but of two, so that not all of the data need be looked through. */
    private Counts count() {
        Graph all = library.dataset().getDefaultGraph();
        try (Stream<?> articles = all.stream(Node.ANY, RDF.type.asNode(), ENT.Article.asNode())) {
            return new Counts(articles.count(), listed() + size(iris.catalogue()) + size(iris.derived()));
        }
    }

    private long listed() {
        return Iter.asStream(library.dataset().findNG(iris.catalogue(), Node.ANY, VOID.triples.asNode(), Node.ANY))
                .map(Quad::getObject)
                .mapToLong(size -> Long.parseLong(size.getLiteralLexicalForm()))
                .sum();
    }

    private long size(Node graph) {
        return Iter.count(library.dataset().findNG(graph, Node.ANY, Node.ANY, Node.ANY));
    }
}
