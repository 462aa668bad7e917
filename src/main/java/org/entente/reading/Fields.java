package org.entente.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.facts.Place;

/**
 * The fields of one mapping. Each is read by its key and a reader of values; what was never asked for is an unknown
 * key, and what the mapping says is only built when all of it is sound.
 */
final class Fields {
    private final Node.Mapping mapping;
    private final Findings findings;
    private final int before;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> unoffered = new LinkedHashSet<>();

    Fields(Node.Mapping mapping, Findings findings) {
        this.mapping = mapping;
        this.findings = findings;
        this.before = findings.errors();
    }

    /** The fields of a node that ought to be a mapping. */
    static Optional<Fields> of(Node node, Findings findings) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(new Fields(mapping, findings));
        }
        findings.error(node.place(), "here stands " + node.form(), "write a mapping, “key: value”");
        return Optional.empty();
    }

    Place place() {
        return mapping.place();
    }

    Place placeOf(String key) {
        return mapping.keys().getOrDefault(key, place());
    }

    /** Keys that programs write, which nobody who writes by hand need be told of. */
    void unoffered(String... keys) {
        unoffered.addAll(List.of(keys));
    }

    /** Whether the key stands here, be its value sound or not. */
    boolean stands(String key) {
        return mapping.keys().containsKey(key);
    }

    /** The keys that stand here. */
    Set<String> keys() {
        return mapping.keys().keySet();
    }

    <T> Optional<T> optional(String key, Function<Node, Optional<T>> value) {
        return node(key).flatMap(value);
    }

    <T> Optional<T> required(String key, Function<Node, Optional<T>> value) {
        Optional<Node> node = node(key);
        if (!stands(key)) {
            findings.error(place(), "“" + key + "” is missing here", "add “" + key + ": …”");
        }
        return node.flatMap(value);
    }

    /** What stands under one of two keys, of which there must be one and not both. */
    <T> Optional<T> either(
            String key, Function<Node, Optional<T>> value, String other, Function<Node, Optional<T>> otherwise) {
        Optional<Node> one = node(key);
        Optional<Node> two = node(other);
        if (stands(key) == stands(other)) {
            findings.error(
                    stands(other) ? placeOf(other) : place(),
                    stands(other)
                            ? "“" + key + "” and “" + other + "” both stand here"
                            : "neither “" + key + "” nor “" + other + "” stands here",
                    stands(other) ? "keep one of them" : "add “" + key + ": …” or “" + other + ": …”");
            return Optional.empty();
        }
        return one.isPresent() ? one.flatMap(value) : two.flatMap(otherwise);
    }

    /** One value or a list of them; none if the key is absent. */
    <T> List<T> list(String key, Function<Node, Optional<T>> value) {
        return node(key).map(node -> all(node, value)).orElse(List.of());
    }

    /** One value or a list of them, at least one. */
    <T> List<T> some(String key, Function<Node, Optional<T>> value) {
        Optional<Node> node = required(key, Optional::of);
        if (node.isPresent()
                && node.get() instanceof Node.Sequence list
                && list.items().isEmpty()) {
            findings.error(list.place(), "“" + key + "” is an empty list", "name at least one");
        }
        return node.map(present -> all(present, value)).orElse(List.of());
    }

    /**
     * What is read from the mappings that a section lists; nothing if it is absent. Each is read to its end before the
     * next is begun, so that none suffers from the errors of another.
     */
    <T> List<T> items(String key, Function<Fields, Optional<T>> item) {
        Optional<Node> node = node(key);
        if (node.isPresent() && !(node.get() instanceof Node.Sequence)) {
            findings.error(
                    node.get().place(), "“" + key + "” holds " + node.get().form(), "start each item with “- ”");
            return List.of();
        }
        return list(key, value -> of(value, findings).flatMap(item));
    }

    /** What is built from the fields, if they are all sound and no other key stands among them. */
    <T> Optional<T> sound(Supplier<T> built) {
        for (String key : keys()) {
            if (!asked.contains(key)) {
                findings.error(
                        placeOf(key),
                        "“" + Quoted.shortly(key) + "” is not a key that may stand here",
                        "the keys here are "
                                + Quoted.list(asked.stream()
                                        .filter(offered -> !unoffered.contains(offered))
                                        .toList()));
            }
        }
        return findings.errors() == before ? Optional.of(built.get()) : Optional.empty();
    }

    private Optional<Node> node(String key) {
        asked.add(key);
        Node node = mapping.values().get(key);
        if (node instanceof Node.Scalar scalar && scalar.text().isEmpty()) {
            findings.error(scalar.place(), "“" + key + "” has no value", "give it one, or leave the key out");
            return Optional.empty();
        }
        return Optional.ofNullable(node);
    }

    private static <T> List<T> all(Node node, Function<Node, Optional<T>> value) {
        List<Node> items = node instanceof Node.Sequence list ? list.items() : List.of(node);
        List<T> values = new ArrayList<>();
        items.forEach(item -> value.apply(item).ifPresent(values::add));
        return List.copyOf(values);
    }
}
