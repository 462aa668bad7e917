package org.entente.documenting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;

/** What a shape demands, in words. A demand without words is an error, so that none is left out in silence. */
final class Demands {
    private static final Map<String, String> ONE_VALUE = Map.ofEntries(
            Map.entry("class", "of class %s"),
            Map.entry("datatype", "of type %s"),
            Map.entry("disjoint", "never the same as %s"),
            Map.entry("equals", "the same as %s"),
            Map.entry("hasValue", "with the value %s"),
            Map.entry("lessThan", "less than %s"),
            Map.entry("lessThanOrEquals", "not more than %s"),
            Map.entry("minInclusive", "%s or more"),
            Map.entry("node", "as %s demands"),
            Map.entry("pattern", "matching %s"));
    private static final Set<String> TOLD_ELSEWHERE = Set.of(
            "path",
            "message",
            "severity",
            "targetClass",
            "targetSubjectsOf",
            "property",
            "minCount",
            "maxCount",
            "qualifiedMinCount");

    private Demands() {}

    /** The demands of a shape, those on its properties left aside; empty if it has none. */
    static String of(Resource shape) {
        List<String> all = new ArrayList<>();
        count(shape).ifPresent(all::add);
        Map<String, String> others = new TreeMap<>();
        for (Statement demand : shape.listProperties().toList()) {
            String name = demand.getPredicate().getLocalName();
            if (demand.getPredicate().getNameSpace().equals(Sh.NS) && !TOLD_ELSEWHERE.contains(name)) {
                others.put(name, words(name, demand.getObject(), shape));
            }
        }
        all.addAll(others.values());
        return String.join(", ", all);
    }

    private static String words(String name, RDFNode value, Resource shape) {
        if (ONE_VALUE.containsKey(name)) {
            return String.format(ONE_VALUE.get(name), Sh.name(value));
        }
        return switch (name) {
            case "nodeKind" -> Sh.name(value).equals("sh:IRI") ? "an IRI" : "a literal";
            case "in" -> "one of " + joined(value, ", ");
            case "languageIn" -> "in the language " + joined(value, ", ");
            case "uniqueLang" -> "one for each language";
            case "qualifiedValueShape" ->
                "at least " + number(shape, "qualifiedMinCount").orElseThrow() + " of them "
                        + nested(value.asResource());
            case "not" -> "not " + nested(value.asResource());
            case "or" ->
                "either "
                        + Sh.list(value).stream()
                                .map(choice -> nested(choice.asResource()))
                                .collect(Collectors.joining(", or "));
            default -> throw new IllegalStateException("There are no words for sh:" + name);
        };
    }

    /** A shape within another: its own demands, and those on its properties. */
    private static String nested(Resource shape) {
        List<String> all = new ArrayList<>();
        Optional.of(of(shape)).filter(own -> !own.isEmpty()).ifPresent(all::add);
        Sh.values(shape, "property")
                .map(property -> Sh.path(property.asResource().getPropertyResourceValue(Sh.property("path"))) + " "
                        + of(property.asResource()))
                .sorted()
                .forEach(all::add);
        return String.join(" and ", all);
    }

    private static Optional<String> count(Resource shape) {
        Optional<Integer> least = number(shape, "minCount");
        Optional<Integer> most = number(shape, "maxCount");
        if (most.isPresent() && most.equals(least)) {
            return Optional.of("exactly " + word(most.get()));
        }
        return most.map(number -> number == 0 ? "none" : "at most " + word(number))
                .or(() -> least.map(number -> "at least " + word(number)));
    }

    private static String word(int number) {
        return number == 1 ? "one" : number == 2 ? "two" : Integer.toString(number);
    }

    private static Optional<Integer> number(Resource shape, String property) {
        return Sh.values(shape, property)
                .map(value -> value.asLiteral().getInt())
                .findFirst();
    }

    private static String joined(RDFNode list, String between) {
        return Sh.list(list).stream().map(Sh::name).collect(Collectors.joining(between));
    }
}
