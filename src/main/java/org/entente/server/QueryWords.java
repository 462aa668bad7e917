package org.entente.server;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.documenting.ShortNames;
import org.entente.ontology.Prefixes;

/** The words that an editor of queries offers: the properties, classes and codes that the data use, and all prefixes. */
final class QueryWords {
    private final Graph graph;
    private final Map<String, Node> terms = new TreeMap<>();

    private QueryWords(Graph graph) {
        this.graph = graph;
    }

    /** As JSON: {@code prefixes} by name, and {@code terms} with what they mean. */
    static String json(Graph graph) {
        QueryWords words = new QueryWords(graph);
        graph.find(Node.ANY, RDF.type.asNode(), Node.ANY).forEachRemaining(triple -> words.add(triple.getObject()));
        graph.find().forEachRemaining(triple -> words.add(triple.getPredicate()));
        graph.find(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode())
                .forEachRemaining(triple -> words.add(triple.getSubject()));
        return words.json();
    }

    private void add(Node term) {
        String name = ShortNames.of(term);
        if (term.isURI() && !name.equals(term.getURI())) {
            terms.putIfAbsent(name, term);
        }
    }

    private String json() {
        JsonBuilder json = new JsonBuilder();
        json.startObject().key("prefixes").startObject();
        Prefixes.all().forEach((prefix, namespace) -> json.key(prefix).value(namespace));
        json.finishObject().key("terms").startArray();
        terms.forEach((name, term) -> json.startObject()
                .key("name")
                .value(name)
                .key("means")
                .value(meaning(term))
                .finishObject());
        return json.finishArray().finishObject().build().toString();
    }

    private String meaning(Node term) {
        return text(term, RDFS.comment)
                .or(() -> text(term, SKOS.definition))
                .or(() -> text(term, RDFS.label))
                .orElse("");
    }

    private Optional<String> text(Node term, Property property) {
        return graph.find(term, property.asNode(), Node.ANY).toList().stream()
                .map(triple ->
                        triple.getObject().isLiteral() ? triple.getObject().getLiteralLexicalForm() : "")
                .min(Comparator.naturalOrder());
    }
}
