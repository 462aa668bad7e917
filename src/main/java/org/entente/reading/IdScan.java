package org.entente.reading;

import java.util.Optional;
import org.entente.facts.Id;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Finds the id of the article in a fact file, and looks at nothing that comes after it. */
final class IdScan {
    private static final JsonFactory JSON = new JsonFactory();
    private static final YAMLFactory YAML = new YAMLFactory();

    private IdScan() {}

    static Optional<String> in(Source source) {
        boolean json = source.bytes().length > 0 && source.bytes()[0] == '{';
        return (json ? in(source, JSON) : Optional.<String>empty()).or(() -> in(source, YAML));
    }

    private static Optional<String> in(Source source, TokenStreamFactory language) {
        try (JsonParser parser = language.createParser(ObjectReadContext.empty(), source.bytes())) {
            return parser.nextToken() == JsonToken.START_OBJECT && goTo("article", parser) && goTo("id", parser)
                    ? Optional.of(parser.getString().strip()).filter(Id::legal)
                    : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** Whether the mapping that has been entered has a key; if so, its value is entered. */
    private static boolean goTo(String key, JsonParser parser) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals(key)) {
                return value == JsonToken.START_OBJECT || value != null && value.isScalarValue();
            }
            parser.skipChildren();
        }
        return false;
    }
}
