package org.entente.accounts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.ontology.ENT;
import org.entente.sorting.Sorted;
import org.entente.sorting.Sorted.Work;

/**
 * What follows from articles that are too many to be held: thing by thing how far it has come, and what is proposed for
 * invitations. It holds what is told of one thing, and of the invitations that nobody says were made good, with the visits
 * of those who were invited.
 */
public final class Derivation {
    private final Sorted rows;
    private final String base;
    private final Node graph;

    /**
     * @param rows of all articles: see {@link Bearing}
     * @param base what the IRIs of things start with
     * @param graph for what is derived
     */
    public Derivation(Sorted rows, String base, Node graph) {
        this.rows = rows;
        this.base = base;
        this.graph = graph;
    }

    /** The states of all things. */
    public void states(Work<Quad> work) throws IOException {
        things(thing -> true, thing -> {
            for (Quad quad : thing.state()) {
                work.on(quad);
            }
        });
    }

    /**
     * What is proposed.
     *
     * @param register knows where places lie and whose countries actors speak for, besides what articles say of that
     */
    public List<Quad> inferences(Graph register) throws IOException {
        Graph known = GraphFactory.createGraphMem();
        things(row -> row.contains(" :Invitation") || row.contains(" :fulfils "), thing -> {
            if (thing.isOpen()) {
                thing.addTo(known);
            }
        });
        if (known.isEmpty()) {
            return List.of();
        }
        Set<Node> guests = objects(known, ENT.addressee);
        things(row -> true, thing -> {
            if (thing.isVisitOf(guests)) {
                thing.addTo(known);
            }
        });
        Set<Node> asked = objects(known, ENT.pledger);
        asked.addAll(objects(known, ENT.place));
        things(row -> true, thing -> {
            if (asked.contains(thing.name)) {
                thing.addTo(known);
            }
        });
        return new Inferences(new Union(known, register), base).quads(graph);
    }

    private static Set<Node> objects(Graph known, Property property) {
        return known.stream(Node.ANY, property.asNode(), Node.ANY)
                .map(Triple::getObject)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** What all articles together tell of a thing. */
    private final class Thing {
        private final Node name;
        private final Graph told;

        Thing(List<String> rows) {
            this.name =
                    new Terms(base).node(rows.get(0).substring(0, rows.get(0).indexOf('\t')));
            this.told = Bearing.graph(rows, base);
        }

        List<Quad> state() {
            return new CurrentState(told).of(name, graph);
        }

        boolean isOpen() {
            return new Things(told).isA(name, ENT.Invitation) && !told.contains(Node.ANY, ENT.fulfils.asNode(), name);
        }

        boolean isVisitOf(Set<Node> guests) {
            return new Things(told).isA(name, ENT.Visit)
                    && told.stream(name, ENT.guest.asNode(), Node.ANY)
                            .anyMatch(triple -> guests.contains(triple.getObject()));
        }

        void addTo(Graph known) {
            told.stream().forEach(known::add);
            state().forEach(quad -> known.add(quad.asTriple()));
        }
    }

    /** Goes through the things of which some row fits. */
    private void things(Predicate<String> fits, Work<Thing> work) throws IOException {
        List<String> group = new ArrayList<>();
        rows.lines(row -> {
            if (!group.isEmpty() && !sameThing(group.get(0), row)) {
                work(group, fits, work);
                group.clear();
            }
            group.add(row);
        });
        work(group, fits, work);
    }

    private void work(List<String> group, Predicate<String> fits, Work<Thing> work) throws IOException {
        if (group.stream().anyMatch(fits)) {
            work.on(new Thing(group));
        }
    }

    private static boolean sameThing(String one, String other) {
        int end = one.indexOf('\t') + 1;
        return other.regionMatches(0, one, 0, end);
    }
}
