package org.entente.describing;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OA;
import org.entente.facts.Passage;
import org.entente.ontology.ENT;

/** Where the passages stand that evidence links to. */
public final class Passages {
    private final Graph known;

    public Passages(DatasetGraph dataset) {
        this.known = dataset.getDefaultGraph();
    }

    /** The passage that a link of the web leads to; absent if it is no evidence's link. */
    public Optional<Passage> at(String link) {
        return known.stream(Node.ANY, ENT.link.asNode(), NodeFactory.createURI(link))
                .map(Triple::getSubject)
                .flatMap(this::of)
                .findFirst();
    }

    private Stream<Passage> of(Node evidence) {
        return objects(evidence, OA.hasSource)
                .flatMap(article -> objects(article, ENT.digest))
                .flatMap(text -> objects(evidence, OA.hasSelector)
                        .flatMap(position -> objects(position, OA.start)
                                .flatMap(start -> objects(position, OA.end)
                                        .flatMap(end -> objects(evidence, ENT.digest)
                                                .map(digest -> passage(text, start, end, digest))))));
    }

    private static Passage passage(Node text, Node start, Node end, Node digest) {
        return new Passage(
                text.getLiteralLexicalForm(),
                Integer.parseInt(start.getLiteralLexicalForm()),
                Integer.parseInt(end.getLiteralLexicalForm()),
                digest.getLiteralLexicalForm());
    }

    private Stream<Node> objects(Node subject, Property property) {
        return known.stream(subject, property.asNode(), Node.ANY).map(Triple::getObject);
    }
}
