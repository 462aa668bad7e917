package org.entente.documenting;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/** What a dataset holds, counted. Every statement is looked at once, so the result is worth keeping. */
public final class Census {
    private static final Comparator<Node> BY_NAME = Comparator.comparing(Node::toString);

    private final SortedMap<Node, ClassTally> classes = new TreeMap<>(BY_NAME);
    private final SortedMap<Node, PropertyTally> properties = new TreeMap<>(BY_NAME);
    private final SortedMap<Node, Long> graphs = new TreeMap<>(BY_NAME);
    private final Set<Node> objects = new HashSet<>();
    private long triples;
    private long subjects;

    private Census() {}

    /** Counts the union of all graphs, and the size of each. */
    public static Census of(DatasetGraph dataset) {
        Census census = new Census();
        Graph union = dataset.getDefaultGraph();
        union.stream()
                .map(Triple::getSubject)
                .collect(Collectors.toSet())
                .forEach(subject -> census.count(
                        subject, union.stream(subject, Node.ANY, Node.ANY).toList()));
        dataset.listGraphNodes()
                .forEachRemaining(graph ->
                        census.graphs.put(graph, (long) dataset.getGraph(graph).size()));
        return census;
    }

    private void count(Node subject, List<Triple> statements) {
        subjects++;
        triples += statements.size();
        Set<Node> types = statements.stream()
                .filter(statement -> statement.getPredicate().equals(RDF.type.asNode()))
                .map(Triple::getObject)
                .collect(Collectors.toSet());
        types.forEach(type ->
                classes.computeIfAbsent(type, unseen -> new ClassTally()).add(subject, statements.size()));
        statements.forEach(statement -> {
            objects.add(statement.getObject());
            tally(statement.getPredicate()).add(statement, statements.size());
        });
        statements.stream()
                .map(Triple::getPredicate)
                .distinct()
                .forEach(property -> tally(property).carriedBy(types));
    }

    private PropertyTally tally(Node property) {
        return properties.computeIfAbsent(property, unseen -> new PropertyTally());
    }

    /** The number of distinct triples of all graphs together. */
    public long triples() {
        return triples;
    }

    public long distinctSubjects() {
        return subjects;
    }

    public long distinctObjects() {
        return objects.size();
    }

    public Set<Node> classes() {
        return Collections.unmodifiableSet(classes.keySet());
    }

    public Set<Node> properties() {
        return Collections.unmodifiableSet(properties.keySet());
    }

    /** The graphs by name, each with the number of its triples. */
    public SortedMap<Node, Long> graphs() {
        return Collections.unmodifiableSortedMap(graphs);
    }

    /** How many things are of a class. */
    public long entities(Node type) {
        return Optional.ofNullable(classes.get(type)).map(ClassTally::entities).orElse(0L);
    }

    /** Of a class, the thing that most is said of. */
    public Optional<Node> example(Node type) {
        return Optional.ofNullable(classes.get(type)).map(ClassTally::example);
    }

    PropertyTally property(Node property) {
        return properties.getOrDefault(property, new PropertyTally());
    }

    /** The properties that things of a class carry, each with the number of those that do. */
    Map<Node, Long> carriedBy(Node type) {
        Map<Node, Long> carried = new TreeMap<>(BY_NAME);
        properties.forEach((property, tally) ->
                Optional.ofNullable(tally.carriers().get(type)).ifPresent(number -> carried.put(property, number)));
        return carried;
    }

    /** How many subjects are named by an IRI that a pattern fits. */
    long named(String prefix) {
        return properties.values().stream()
                .flatMap(tally -> tally.subjects().stream())
                .distinct()
                .filter(subject -> subject.isURI()
                        && subject.getURI().startsWith(prefix)
                        && !subject.getURI().contains("#"))
                .count();
    }
}
