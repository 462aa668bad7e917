package org.entente.proposing;

import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.entente.drafting.Suggestions;
import org.entente.facts.Code;

/** The JSON schema of an answer, made of the records that the answer is read into: every key needed, no other allowed. */
final class AnswerSchema {
    private AnswerSchema() {}

    static JsonSchema schema() {
        return JsonSchema.builder()
                .name("facts")
                .rootElement(element(Suggestions.class))
                .build();
    }

    private static JsonSchemaElement element(Type type) {
        if (type instanceof ParameterizedType list) {
            return JsonArraySchema.builder()
                    .items(element(list.getActualTypeArguments()[0]))
                    .build();
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return object(plain);
        }
        if (plain.isEnum()) {
            return JsonEnumSchema.builder().enumValues(words(plain)).build();
        }
        return plain == int.class ? new JsonIntegerSchema() : new JsonStringSchema();
    }

    private static JsonSchemaElement object(Class<?> plain) {
        JsonObjectSchema.Builder object = JsonObjectSchema.builder().additionalProperties(false);
        List<RecordComponent> components = List.of(plain.getRecordComponents());
        components.forEach(component -> object.addProperty(component.getName(), element(component.getGenericType())));
        return object.required(components.stream().map(RecordComponent::getName).toList())
                .build();
    }

    private static List<String> words(Class<?> list) {
        return Arrays.stream(list.getEnumConstants())
                .map(constant -> ((Code) constant).code())
                .toList();
    }
}
