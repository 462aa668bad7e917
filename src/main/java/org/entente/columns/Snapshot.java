package org.entente.columns;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;

/**
 * A state of the data, which never changes: what was there when columns were last made, and what has changed since, which is
 * small. What a change leads to is another state that shares the columns with this one.
 */
public final class Snapshot {
    /** Matches each term in a pattern; in the place of the graph, each graph. */
    public static final int ANY = Terms.NONE;

    /** In the place of the graph: the union of all graphs, which has each triple once. */
    public static final int UNION = -1;

    /** As many statements may have changed before columns are made anew. */
    static final int MOST_CHANGED = 1 << 14;

    private final Terms terms;

    /** The columns, and what has come since, if anything has. */
    private final Part[] parts;

    private final Statistics statistics;

    private Snapshot(Terms terms, Statistics statistics, Part... parts) {
        this.terms = terms;
        this.parts = parts;
        this.statistics = statistics;
    }

    /** Of the statements of named graphs. */
    public static Snapshot of(Stream<Quad> quads) {
        Terms terms = new Terms();
        Numbered statements = new Numbered();
        quads.forEach(quad -> statements.add(quad, terms));
        return of(statements, terms);
    }

    private static Snapshot of(Numbered statements, Terms terms) {
        Columns columns = Columns.of(statements, terms);
        return new Snapshot(terms, Statistics.of(columns), Part.whole(columns));
    }

    public Terms terms() {
        return terms;
    }

    public Statistics statistics() {
        return statistics;
    }

    /** The statements that match a pattern of numbers. */
    public Matches find(int graph, int subject, int predicate, int object) {
        if (graph == UNION) {
            return new Matches(
                    parts, part -> new Walk.InUnion(part, part.columns().find(subject, predicate, object)));
        }
        if (graph == ANY) {
            return new Matches(
                    parts, part -> new WalkOfGraphs(part, part.columns().find(subject, predicate, object)));
        }
        int[] pattern = {subject, predicate, object};
        return new Matches(parts, part -> {
            Span span = part.columns().find(subject, predicate, object);
            return span.left() < part.columns().placesTo(graph) - part.columns().placesFrom(graph)
                    ? new Walk.OfAll(part, graph, span)
                    : new WalkOfGraph(part, graph, pattern);
        });
    }

    /** How many triples of all graphs match a pattern, or a few more. */
    public long count(int subject, int predicate, int object) {
        long count = 0;
        for (Part part : parts) {
            count += part.columns().find(subject, predicate, object).left();
        }
        return count;
    }

    /** How many triples a graph has, or a few more. */
    public long count(int graph) {
        long count = 0;
        for (Part part : parts) {
            count += part.columns().placesTo(graph) - part.columns().placesFrom(graph);
        }
        return count;
    }

    /** The numbers of the graphs that there are, ascending. */
    public int[] graphs() {
        Set<Integer> graphs = new TreeSet<>();
        for (Part part : parts) {
            part.columns().forEachGraph(graphs::add);
        }
        return graphs.stream()
                .mapToInt(Integer::intValue)
                .filter(graph -> find(graph, ANY, ANY, ANY).next())
                .toArray();
    }

    /** Whether so much has changed since columns were made that they should be made anew. */
    public boolean isScattered() {
        return parts.length > 1 && parts[1].columns().statements() + parts[0].lost().length > MOST_CHANGED;
    }

    /** The same state with all in columns, and with no term that no statement has if there are many of those. */
    public Snapshot gathered() {
        Numbered statements = new Numbered();
        Matches all = find(ANY, ANY, ANY, ANY);
        while (all.next()) {
            statements.add(all.graph, all.subject, all.predicate, all.object);
        }
        int[] used = statements.distinct();
        return used.length > terms.size() / 2 ? of(statements, terms) : renumbered(statements);
    }

    private Snapshot renumbered(Numbered statements) {
        Terms fewer = new Terms();
        Numbered renumbered = new Numbered();
        for (int at = 0; at < statements.size(); at++) {
            renumbered.add(
                    fewer.add(terms.node(statements.at(Numbered.GRAPH, at))),
                    fewer.add(terms.node(statements.at(Numbered.SUBJECT, at))),
                    fewer.add(terms.node(statements.at(Numbered.PREDICATE, at))),
                    fewer.add(terms.node(statements.at(Numbered.OBJECT, at))));
        }
        return of(renumbered, fewer);
    }

    /** The state that a change leads to. One thread at a time may ask for one. */
    public Snapshot after(Collection<Quad> added, Collection<Quad> dropped) {
        return new Snapshot(terms, statistics, new Changing(terms, parts).after(added, dropped));
    }
}
