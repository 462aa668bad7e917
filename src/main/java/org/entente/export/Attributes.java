package org.entente.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The attributes of an XML element, in the order in which they are written; an absent value writes none. */
final class Attributes {
    private Attributes() {}

    /** @param namesAndValues in turn; a value may be an Optional */
    static Map<String, Object> of(Object... namesAndValues) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = namesAndValues[i].toString();
            Object value = namesAndValues[i + 1];
            Optional<?> present = value instanceof Optional<?> optional ? optional : Optional.of(value);
            present.ifPresent(one -> attributes.put(name, one));
        }
        return attributes;
    }
}
