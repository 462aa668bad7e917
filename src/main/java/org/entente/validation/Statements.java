package org.entente.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Some statements beside others, looked up by subject, and backwards by property. */
final class Statements {
    private static final Statements NONE = new Statements();

    private final Statements beside;
    private final Collection<Triple> own;
    private final Map<Node, Described> bySubject = new HashMap<>();
    private final Map<Node, Map<Node, List<Node>>> backwards = new HashMap<>();

    private Statements() {
        this.beside = this;
        this.own = List.of();
    }

    private Statements(Collection<Triple> own, Statements beside) {
        this.beside = beside;
        this.own = List.copyOf(own);
        Node subject = Node.ANY;
        Described described = Described.NOT;
        for (Triple triple : own) {
            if (triple.getSubject() != subject) {
                subject = triple.getSubject();
                described = bySubject.computeIfAbsent(subject, none -> new Described());
            }
            described.add(triple.getPredicate(), triple.getObject());
        }
    }

    static Statements of(Collection<Triple> triples) {
        return new Statements(triples, NONE);
    }

    /** These statements, with others that are also looked up. */
    Statements with(Collection<Triple> triples) {
        return new Statements(triples, this);
    }

    /** Those who are described, but for those that merely are where this stands beside. */
    Set<Node> subjects() {
        return bySubject.keySet();
    }

    /** What is said of a thing, but for what merely stands beside. */
    Described own(Node subject) {
        return bySubject.getOrDefault(subject, Described.NOT);
    }

    /** All that is said of a thing. */
    Described of(Node subject) {
        return this == NONE ? Described.NOT : own(subject).and(beside.of(subject));
    }

    /** Those of whom a property says something, each once. */
    Collection<Node> subjects(Node property, Node object) {
        return this == NONE
                ? List.of()
                : Described.joined(
                        backwards(property).getOrDefault(object, List.of()), beside.subjects(property, object));
    }

    /** Few properties are ever looked up backwards. */
    private synchronized Map<Node, List<Node>> backwards(Node property) {
        return backwards.computeIfAbsent(property, asked -> {
            Map<Node, List<Node>> found = new HashMap<>();
            own.stream()
                    .filter(triple -> triple.getPredicate().equals(asked))
                    .forEach(triple -> found.computeIfAbsent(triple.getObject(), none -> new ArrayList<>())
                            .add(triple.getSubject()));
            return found;
        });
    }
}
