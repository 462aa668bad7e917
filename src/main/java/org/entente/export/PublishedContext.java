package org.entente.export;

import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.entente.ontology.ENT;
import org.entente.ontology.Ontology;
import org.entente.ontology.Prefixes;

/**
 * The JSON-LD context that Entente publishes: a short term for every class and property of the ontology, and for those
 * of other vocabularies that the data uses.
 */
public final class PublishedContext {
    private static final PublishedContext SHIPPED =
            new PublishedContext(Ontology.shipped().graph());

    private final Graph graph;
    private final Map<String, JsonValue> terms = new LinkedHashMap<>();
    private final JsonObject document;

    private PublishedContext(Graph graph) {
        this.graph = graph;
        ours(OWL.Class).forEach(type -> terms.put(type.getLocalName(), term(type.getURI(), Optional.empty())));
        ours(OWL.ObjectProperty).forEach(property -> add(property, Optional.of("@id")));
        ours(OWL.DatatypeProperty).forEach(property -> add(property, range(property)));
        terms.putAll(ForeignTerms.all());
        terms.put("claims", reverse(ENT.NS + "asserts"));
        terms.put("reports", reverse(ENT.NS + "reportedIn"));
        this.document = Json.createObjectBuilder().add("@context", context()).build();
    }

    /** The context of the ontology that ships. */
    public static PublishedContext shipped() {
        return SHIPPED;
    }

    /** The document to publish. */
    public String text() {
        return JsonText.of(document);
    }

    JsonDocument document() {
        return JsonDocument.of(document);
    }

    private JsonObject context() {
        JsonObjectBuilder context =
                Json.createObjectBuilder().add("@version", 1.1).add("id", "@id").add("type", "@type");
        // A term that has the name of a prefix is the term: codes are written in full.
        Prefixes.all().forEach((prefix, namespace) -> {
            if (!terms.containsKey(prefix)) {
                context.add(prefix, namespace);
            }
        });
        terms.forEach(context::add);
        return context.build();
    }

    /** A property, and those above it in other vocabularies, by their prefixed names. */
    private void add(Node property, Optional<String> type) {
        terms.put(property.getLocalName(), term(property.getURI(), type));
        Ontology.shipped().superproperties(property).stream()
                .map(Node::getURI)
                .filter(iri -> !iri.startsWith(ENT.NS))
                .forEach(iri -> terms.put(Prefixes.mapping().shortForm(iri), term(iri, type)));
    }

    private List<Node> ours(Resource kind) {
        return graph.stream(Node.ANY, RDF.type.asNode(), kind.asNode())
                .map(Triple::getSubject)
                .filter(node -> node.isURI() && node.getURI().startsWith(ENT.NS))
                .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
                .toList();
    }

    /** The datatype of a property's values; strings need none, and for text it is the language. */
    private Optional<String> range(Node property) {
        return graph.stream(property, RDFS.range.asNode(), Node.ANY)
                .map(triple -> triple.getObject().getURI())
                .filter(datatype -> !datatype.equals(XSD.xstring.getURI()))
                .findFirst();
    }

    /** What a term stands for, and of what type its values are: text has its language as a key. */
    static JsonValue term(String iri, Optional<String> type) {
        String name = Prefixes.mapping().shortForm(iri);
        if (type.isEmpty()) {
            return Json.createValue(name);
        }
        JsonObjectBuilder term = Json.createObjectBuilder().add("@id", name);
        return type.get().equals(RDF.langString.getURI())
                ? term.add("@container", "@language").build()
                : term.add("@type", Prefixes.mapping().shortForm(type.get())).build();
    }

    private static JsonValue reverse(String iri) {
        return Json.createObjectBuilder()
                .add("@reverse", Prefixes.mapping().shortForm(iri))
                .add("@type", "@id")
                .add("@container", "@set")
                .build();
    }
}
