package org.entente.ontology;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;

/** The codes of {@code ontology/codes.ttl}, by the name of their scheme ({@code modality}, {@code topic}, …). */
public final class Codes {
    /** Topics are things of the graph with pages of their own, so they live among the ids and not among the codes. */
    static final String TOPIC = "topic";

    private static final String SCHEMES = "https://w3id.org/entente/code/";
    private static final String TOPICS = "https://w3id.org/entente/id/topic/";

    private Codes() {}

    /**
     * The codes of a scheme, in alphabetical order.
     *
     * @throws IllegalArgumentException if there is no such scheme
     */
    public static SortedSet<String> of(String scheme) {
        SortedSet<String> codes = Shipped.CODES.get(scheme);
        if (codes == null) {
            throw new IllegalArgumentException("No code scheme " + scheme + "; there are " + schemes());
        }
        return codes;
    }

    /** The IRI of a code; whether the scheme has that code is for {@link #of} and the shapes to say. */
    public static Node node(String scheme, String code) {
        return NodeFactory.createURI(namespace(scheme) + code);
    }

    static SortedSet<String> schemes() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(Shipped.CODES.keySet()));
    }

    static String namespace(String scheme) {
        return scheme.equals(TOPIC) ? TOPICS : SCHEMES + scheme + "/";
    }

    private static final class Shipped {
        static final SortedMap<String, SortedSet<String>> CODES =
                read(Ontology.shipped().graph());

        private static SortedMap<String, SortedSet<String>> read(Graph graph) {
            SortedMap<String, SortedSet<String>> codes = new TreeMap<>();
            graph.find(Node.ANY, SKOS.inScheme.asNode(), Node.ANY).forEach(triple -> {
                String scheme = triple.getObject().getURI().substring(SCHEMES.length());
                codes.computeIfAbsent(scheme, name -> new TreeSet<>()).add(notation(graph, triple.getSubject()));
            });
            codes.replaceAll((scheme, notations) -> Collections.unmodifiableSortedSet(notations));
            return codes;
        }

        private static String notation(Graph graph, Node concept) {
            return graph.find(concept, SKOS.notation.asNode(), Node.ANY)
                    .next()
                    .getObject()
                    .getLiteralLexicalForm();
        }
    }
}
