package org.entente.export;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/** One thing as a JSON-LD document: a tree that grows from the thing, in the terms of the published context. */
public final class ThingDocument {
    private static final List<String> FIRST = List.of("@context", "id", "type", "label");
    private static final List<String> LAST = List.of("reports", "claims");

    private ThingDocument() {}

    /**
     * The triples of a description, whatever graphs they stand in, as JSON-LD.
     *
     * @param context the address of the published context, which readers of the document load
     */
    public static String of(Node thing, Stream<Quad> description, String context) {
        List<Triple> triples = description
                .map(Quad::asTriple)
                .distinct()
                .sorted(Comparator.comparing(Triple::toString))
                .toList();
        JsonObject compacted = compacted(new NestedNodes(thing, triples).expanded());
        JsonObject document =
                Json.createObjectBuilder(compacted).add("@context", context).build();
        return JsonText.of((JsonObject) ordered(document));
    }

    private static JsonObject compacted(JsonArray expanded) {
        try {
            return JsonLd.compact(
                            JsonDocument.of(expanded),
                            PublishedContext.shipped().document())
                    .ordered(true)
                    .get();
        } catch (JsonLdError e) {
            throw new IllegalStateException("the published context does not fit the data", e);
        }
    }

    /** The same with what a node is at its head, and at its end what repeats it in other words, and what is claimed. */
    private static JsonValue ordered(JsonValue value) {
        if (value instanceof JsonArray array) {
            JsonArrayBuilder copy = Json.createArrayBuilder();
            array.forEach(item -> copy.add(ordered(item)));
            return copy.build();
        }
        if (value instanceof JsonObject object) {
            JsonObjectBuilder copy = Json.createObjectBuilder();
            object.keySet().stream()
                    .sorted(Comparator.comparing(ThingDocument::place))
                    .forEach(key -> copy.add(key, ordered(object.get(key))));
            return copy.build();
        }
        return value;
    }

    private static int place(String key) {
        if (FIRST.contains(key)) {
            return FIRST.indexOf(key) - FIRST.size();
        }
        boolean foreign = key.contains(":");
        return foreign ? 1 : 2 * (LAST.indexOf(key) + 1);
    }
}
