package org.entente.export;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.entente.ontology.ENT;

/**
 * Triples about one thing as a tree in expanded JSON-LD. The claims about the thing stand in it in reverse, and every
 * node is told of where it is first named, and only named elsewhere; what has nothing but a label is labelled wherever
 * a property of our own names it.
 */
final class NestedNodes {
    private static final List<Node> CLAIMING = List.of(ENT.asserts.asNode(), ENT.reportedIn.asNode());
    private static final Comparator<String> OURS_FIRST =
            Comparator.comparing((String iri) -> !iri.startsWith(ENT.NS)).thenComparing(Comparator.naturalOrder());

    private final Node root;
    private final Map<Node, List<Triple>> subjects;
    private final Map<Node, List<Node>> claims = new LinkedHashMap<>();
    private final Set<Node> told = new HashSet<>();

    NestedNodes(Node root, List<Triple> triples) {
        this.root = root;
        this.subjects = triples.stream()
                .filter(triple -> !isClaiming(triple))
                .collect(Collectors.groupingBy(Triple::getSubject, LinkedHashMap::new, Collectors.toList()));
        triples.stream().filter(this::isClaiming).forEach(triple -> {
            claims.computeIfAbsent(triple.getPredicate(), property -> new ArrayList<>())
                    .add(triple.getSubject());
            told.add(triple.getSubject());
        });
        told.add(root);
    }

    private boolean isClaiming(Triple triple) {
        return triple.getObject().equals(root)
                && CLAIMING.contains(triple.getPredicate())
                && !triple.getSubject().equals(root);
    }

    /** The root first; after it, if anything, what cannot be reached from it. */
    JsonArray expanded() {
        JsonArrayBuilder nodes = Json.createArrayBuilder();
        nodes.add(node(root));
        for (Node subject : subjects.keySet()) {
            if (told.add(subject)) {
                nodes.add(node(subject));
            }
        }
        return nodes.build();
    }

    private JsonObject node(Node subject) {
        JsonObjectBuilder node = Json.createObjectBuilder().add("@id", subject.getURI());
        Map<String, JsonArrayBuilder> properties = new TreeMap<>(OURS_FIRST);
        List<Triple> triples = new ArrayList<>(subjects.getOrDefault(subject, List.of()));
        triples.sort(
                Comparator.comparing((Triple triple) -> triple.getPredicate().getURI(), OURS_FIRST));
        for (Triple triple : triples) {
            properties
                    .computeIfAbsent(key(triple), property -> Json.createArrayBuilder())
                    .add(value(triple));
        }
        properties.forEach(node::add);
        if (subject.equals(root) && !claims.isEmpty()) {
            node.add("@reverse", reverse());
        }
        return node.build();
    }

    private JsonObject reverse() {
        JsonObjectBuilder reverse = Json.createObjectBuilder();
        claims.forEach((property, claiming) -> {
            JsonArrayBuilder nodes = Json.createArrayBuilder();
            claiming.forEach(claim -> nodes.add(node(claim)));
            reverse.add(property.getURI(), nodes);
        });
        return reverse.build();
    }

    private static String key(Triple triple) {
        return isType(triple) ? "@type" : triple.getPredicate().getURI();
    }

    private static boolean isType(Triple triple) {
        return triple.getPredicate().equals(RDF.type.asNode());
    }

    private JsonValue value(Triple triple) {
        Node object = triple.getObject();
        if (isType(triple)) {
            return Json.createValue(object.getURI());
        }
        if (object.isLiteral()) {
            return JsonLiteral.of(object);
        }
        boolean first = subjects.containsKey(object) && told.add(object);
        boolean ours = triple.getPredicate().getURI().startsWith(ENT.NS);
        return first || ours && isLabelOnly(object)
                ? node(object)
                : Json.createObjectBuilder().add("@id", object.getURI()).build();
    }

    /** Whether all that is told of a node is what it is called. */
    private boolean isLabelOnly(Node node) {
        List<Triple> triples = subjects.getOrDefault(node, List.of());
        return !node.equals(root)
                && !triples.isEmpty()
                && triples.stream().allMatch(triple -> triple.getPredicate().equals(RDFS.label.asNode()));
    }
}
