package org.entente.proposing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.drafting.Suggestions;
import org.entente.drafting.Unfit;
import org.entente.facts.Code;

/** Reads an answer into records. One that is not of the schema in every part is refused as a whole. */
final class Answer {
    private static final int MOST_FACTS = 500;
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Answer() {}

    static Suggestions read(String text) {
        JsonNode node;
        try {
            node = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new Unfit("the language model answered something other than the JSON it was asked for");
        }
        return (Suggestions) value(node, Suggestions.class, "the answer");
    }

    private static Object value(JsonNode node, Type type, String key) {
        if (type instanceof ParameterizedType list) {
            return list(node, list.getActualTypeArguments()[0], key);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return made(node, plain, key);
        }
        if (plain.isEnum()) {
            return Arrays.stream(plain.getEnumConstants())
                    .filter(constant -> ((Code) constant).code().equals(node.asText()))
                    .findFirst()
                    .orElseThrow(() -> refused(key));
        }
        if (plain == int.class ? !node.isInt() : !node.isTextual()) {
            throw refused(key);
        }
        return plain == int.class ? (Object) node.intValue() : node.textValue();
    }

    private static List<Object> list(JsonNode node, Type of, String key) {
        if (!node.isArray() || node.size() > MOST_FACTS) {
            throw refused(key);
        }
        List<Object> items = new ArrayList<>();
        node.forEach(item -> items.add(value(item, of, key)));
        return items;
    }

    private static Object made(JsonNode node, Class<?> plain, String key) {
        RecordComponent[] components = plain.getRecordComponents();
        if (!node.isObject() || node.size() != components.length) {
            throw refused(key);
        }
        Object[] values = Arrays.stream(components)
                .map(one -> value(node.path(one.getName()), one.getGenericType(), one.getName()))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return plain.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(plain + " cannot be made", e);
        }
    }

    private static Unfit refused(String key) {
        return new Unfit("the language model's answer is not of the schema it was asked for, in “" + key + "”");
    }
}
