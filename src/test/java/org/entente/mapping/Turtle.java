package org.entente.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.facts.Code;
import org.entente.facts.Kind;
import org.entente.ontology.Prefixes;

/** Graphs as Turtle that people can read and compare: subjects and statements in alphabetical order. */
final class Turtle {
    private static final PrefixMap PREFIXES = PrefixMapFactory.create(prefixes());

    private Turtle() {}

    static String of(Graph graph) {
        Map<String, Map<String, TreeSet<String>>> subjects = new TreeMap<>();
        graph.find()
                .forEach(triple -> subjects.computeIfAbsent(text(triple, 's'), subject -> new TreeMap<>())
                        .computeIfAbsent(text(triple, 'p'), predicate -> new TreeSet<>())
                        .add(text(triple, 'o')));
        String statements = subjects.entrySet().stream()
                .map(subject -> subject.getKey() + "\n" + statements(subject.getValue()))
                .collect(Collectors.joining("\n"));
        return header(statements) + "\n" + statements;
    }

    static Graph read(String text) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(text, Lang.TURTLE).parse(graph);
        return graph;
    }

    private static String statements(Map<String, TreeSet<String>> statements) {
        return statements.entrySet().stream()
                .map(statement -> "    " + statement.getKey() + " " + String.join(" , ", statement.getValue()))
                .collect(Collectors.joining(" ;\n", "", " .\n"));
    }

    private static String header(String statements) {
        List<String> lines = new ArrayList<>();
        PREFIXES.getMapping().forEach((prefix, namespace) -> {
            if (statements.matches("(?s).*(^|[\\s^])" + prefix + ":.*")) {
                lines.add("PREFIX " + prefix + ": <" + namespace + ">\n");
            }
        });
        return lines.stream().sorted().collect(Collectors.joining());
    }

    private static String text(Triple triple, char part) {
        return switch (part) {
            case 's' -> NodeFmtLib.str(triple.getSubject(), null, PREFIXES);
            case 'p' -> NodeFmtLib.str(triple.getPredicate(), null, PREFIXES).replaceFirst("^rdf:type$", "a");
            default -> NodeFmtLib.str(triple.getObject(), null, PREFIXES);
        };
    }

    /** Those of the product, and one for each kind of thing. */
    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new TreeMap<>(Prefixes.all());
        for (String kind : Code.words(Kind.class)) {
            prefixes.putIfAbsent(kind, Iris.DEFAULT.base() + "id/" + kind + "/");
        }
        return prefixes;
    }
}
