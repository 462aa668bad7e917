package org.entente.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.facts.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads what is sound JSON into the tree that {@link YamlTree} would make of it, several times as quickly. What is anything
 * else it leaves to that, which reads more and says what is wrong.
 */
final class JsonTree {
    private static final JsonFactory JSON = new JsonFactory();

    private final String file;
    private final JsonParser parser;

    private JsonTree(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** The document's mapping; empty if this is no JSON, or has more to it than fact files have. */
    static Optional<Node.Mapping> read(String file, String text) {
        if (!text.startsWith("{")) {
            return Optional.empty();
        }
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            Node.Mapping mapping = new JsonTree(file, parser).mapping(0);
            return parser.nextToken() == null ? Optional.of(mapping) : Optional.empty();
        } catch (JacksonException | Unfit e) {
            return Optional.empty();
        }
    }

    private Node node(int depth) {
        if (depth > YamlTree.DEEPEST) {
            throw new Unfit();
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(depth);
            case START_ARRAY -> sequence(depth);
            default -> new Node.Scalar(here(), parser.getString().strip());
        };
    }

    private Node.Mapping mapping(int depth) {
        Place start = here();
        Map<String, Node> values = new LinkedHashMap<>();
        Map<String, Place> keys = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            if (keys.put(key, here()) != null) {
                throw new Unfit();
            }
            parser.nextToken();
            values.put(key, node(depth + 1));
        }
        return new Node.Mapping(start, values, keys);
    }

    private Node.Sequence sequence(int depth) {
        Place start = here();
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(depth + 1));
        }
        return new Node.Sequence(start, items);
    }

    private Place here() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Place(file, location.getLineNr(), location.getColumnNr());
    }

    /** Ends the reading of what is better told about by others. */
    private static final class Unfit extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unfit() {
            super(null, null, false, false);
        }
    }
}
