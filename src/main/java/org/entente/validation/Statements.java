package org.entente.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;

/** Some statements beside others, looked up by subject and property, and backwards by property. */
final class Statements {
    private static final Statements NONE = new Statements();

    private final Statements beside;
    private final List<Triple> own;
    private final Map<Node, Map<Node, List<Node>>> bySubject = new HashMap<>();
    private final Map<Node, Map<Node, List<Node>>> backwards = new HashMap<>();

    private Statements() {
        this.beside = this;
        this.own = List.of();
    }

    private Statements(Collection<Triple> own, Statements beside) {
        this.beside = beside;
        this.own = List.copyOf(own);
        for (Triple triple : own) {
            bySubject
                    .computeIfAbsent(triple.getSubject(), none -> new HashMap<>())
                    .computeIfAbsent(triple.getPredicate(), none -> new ArrayList<>(2))
                    .add(triple.getObject());
        }
    }

    static Statements of(Collection<Triple> triples) {
        return new Statements(triples, NONE);
    }

    /** These statements, with others that are also looked up. */
    Statements with(Collection<Triple> triples) {
        return new Statements(triples, this);
    }

    /** What a property of a subject holds, but for what merely stands beside. */
    Collection<Node> own(Node subject, Node property) {
        return bySubject.getOrDefault(subject, Map.of()).getOrDefault(property, List.of());
    }

    /** The properties that a subject has, but for those that merely stand beside. */
    Set<Node> properties(Node subject) {
        return bySubject.getOrDefault(subject, Map.of()).keySet();
    }

    Collection<Node> objects(Node subject, Node property) {
        return this == NONE ? List.of() : joined(own(subject, property), beside.objects(subject, property));
    }

    private Collection<Node> subjects(Node property, Node object) {
        return this == NONE
                ? List.of()
                : joined(backwards(property).getOrDefault(object, List.of()), beside.subjects(property, object));
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

    static Collection<Node> joined(Collection<Node> some, Collection<Node> more) {
        if (some.isEmpty() || more.isEmpty()) {
            return some.isEmpty() ? more : some;
        }
        Set<Node> both = new LinkedHashSet<>(some);
        both.addAll(more);
        return both;
    }

    /** Whether {@link #values} can follow a path. */
    static boolean follows(Path path) {
        if (path instanceof P_Alt either) {
            return follows(either.getLeft()) && follows(either.getRight());
        }
        if (path instanceof P_Seq both) {
            return follows(both.getLeft()) && follows(both.getRight());
        }
        if (path instanceof P_Inverse back) {
            return back.getSubPath() instanceof P_Link;
        }
        return path instanceof P_Link
                || path instanceof P_OneOrMore1 more && follows(more.getSubPath())
                || path instanceof P_OneOrMoreN many && follows(many.getSubPath());
    }

    /** Where a path leads, each thing once. */
    Collection<Node> values(Node start, Path path) {
        if (path instanceof P_Link link) {
            return objects(start, link.getNode());
        }
        if (path instanceof P_Inverse back) {
            return subjects(((P_Link) back.getSubPath()).getNode(), start);
        }
        Set<Node> values = new LinkedHashSet<>();
        if (path instanceof P_Alt either) {
            values.addAll(values(start, either.getLeft()));
            values.addAll(values(start, either.getRight()));
        } else if (path instanceof P_Seq both) {
            values(start, both.getLeft()).forEach(next -> values.addAll(values(next, both.getRight())));
        } else {
            addMore(
                    start,
                    path instanceof P_OneOrMore1 more ? more.getSubPath() : ((P_OneOrMoreN) path).getSubPath(),
                    values);
        }
        return values;
    }

    private void addMore(Node start, Path step, Set<Node> reached) {
        for (Node next : values(start, step)) {
            if (reached.add(next)) {
                addMore(next, step, reached);
            }
        }
    }
}
