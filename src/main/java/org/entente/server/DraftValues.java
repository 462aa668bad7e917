package org.entente.server;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.drafting.DraftItem;
import org.entente.reading.PlainTree;
import org.entente.reading.Source;

/** The fields of a drafted fact while they are changed; what nobody changes stays, whatever it is. */
final class DraftValues {
    /** Where a date stands that was worked out from words of the text. */
    private static final String EDTF = "edtf";

    private final Map<String, Object> fields;

    private DraftValues(Map<String, Object> fields) {
        this.fields = fields;
    }

    /** What lines say; absent if they are not the lines of one fact. */
    static Optional<DraftValues> of(String lines) {
        String whole =
                "fact:\n" + String.join("\n", DraftItem.indented(lines.lines().toList()));
        return PlainTree.of(new Source("lines", whole.getBytes(StandardCharsets.UTF_8)))
                .value()
                .map(tree -> tree.get("fact"))
                .flatMap(DraftValues::only);
    }

    private static Optional<DraftValues> only(Object facts) {
        return facts instanceof List<?> list && list.size() == 1 && list.get(0) instanceof Map<?, ?> map
                ? Optional.of(new DraftValues(copy(map)))
                : Optional.empty();
    }

    private static Map<String, Object> copy(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(key.toString(), value));
        return copy;
    }

    List<String> lines() {
        return DraftItem.lines(fields);
    }

    /** The texts of a field; none if it is absent, or is more than texts. */
    List<String> at(String path) {
        Object value = fields;
        for (String key : path.split("\\.")) {
            value = value instanceof Map<?, ?> map && map.containsKey(key) ? map.get(key) : "";
        }
        return texts(value instanceof Map<?, ?> date && date.containsKey(EDTF) ? date.get(EDTF) : value);
    }

    /** Whether a field is a date with the words that it was worked out from. */
    boolean workedOut(String path) {
        return fields.get(path) instanceof Map<?, ?> date && date.containsKey(EDTF);
    }

    private static List<String> texts(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().allMatch(String.class::isInstance)
                    ? list.stream().map(Object::toString).toList()
                    : List.of();
        }
        return value instanceof String text && !text.isEmpty() ? List.of(text) : List.of();
    }

    /** Who takes part, each with the role, in the order of the file. */
    List<Map.Entry<String, String>> roles(String path) {
        return fields.get(path) instanceof Map<?, ?> roles
                ? roles.entrySet().stream()
                        .flatMap(role -> texts(role.getValue()).stream()
                                .map(name -> Map.entry(role.getKey().toString(), name)))
                        .toList()
                : List.of();
    }

    /** @param values none, to take the field out */
    void put(String path, List<String> values) {
        put(fields, path, values);
    }

    void putRoles(String path, List<Map.Entry<String, String>> pairs) {
        Map<String, Object> roles = new LinkedHashMap<>();
        Stream<String> names = pairs.stream().map(Map.Entry::getKey).distinct();
        names.forEach(role -> roles.put(
                role,
                pairs.stream()
                        .filter(pair -> pair.getKey().equals(role))
                        .map(Map.Entry::getValue)
                        .toList()));
        if (roles.isEmpty()) {
            fields.remove(path);
        } else {
            fields.put(path, roles);
        }
    }

    private static void put(Map<String, Object> map, String path, List<String> values) {
        int stop = path.indexOf('.');
        String key = stop < 0 ? path : path.substring(0, stop);
        Map<String, Object> parts = map.get(key) instanceof Map<?, ?> old ? copy(old) : new LinkedHashMap<>();
        if (stop >= 0) {
            put(parts, path.substring(stop + 1), values);
            replace(map, key, parts.keySet().equals(Set.of(EDTF)) ? parts.get(EDTF) : parts);
        } else if (parts.containsKey(EDTF) && !values.isEmpty()) {
            parts.put(EDTF, values.get(0));
            map.put(key, parts);
        } else {
            replace(map, key, values.size() == 1 ? values.get(0) : new ArrayList<>(values));
        }
    }

    private static void replace(Map<String, Object> map, String key, Object value) {
        if (value instanceof Map<?, ?> parts && parts.isEmpty() || value instanceof List<?> list && list.isEmpty()) {
            map.remove(key);
        } else {
            map.put(key, value);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DraftValues values && values.fields.equals(fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }
}
