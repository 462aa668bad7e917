package org.entente.columns;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.Quad;

/** Works out what a change makes of the parts of a state. */
final class Changing {
    private final Terms terms;
    private final Part columns;
    private final Set<Long> lost = new TreeSet<>();
    private final Set<Statement> come = new LinkedHashSet<>();

    private record Statement(int graph, int subject, int predicate, int object) {}

    Changing(Terms terms, Part[] parts) {
        this.terms = terms;
        this.columns = parts[0];
        for (long entry : columns.lost()) {
            lost.add(entry);
        }
        if (parts.length > 1) {
            Matches all = new Matches(
                    new Part[] {parts[1]},
                    part -> new WalkOfGraphs(part, part.columns().find(Snapshot.ANY, Snapshot.ANY, Snapshot.ANY)));
            while (all.next()) {
                come.add(new Statement(all.graph, all.subject, all.predicate, all.object));
            }
        }
    }

    /** The parts that the change leads to: the same columns, and what has come since they were made. */
    Part[] after(Collection<Quad> added, Collection<Quad> dropped) {
        dropped.forEach(this::drop);
        added.forEach(this::add);
        long[] entries = lost.stream().mapToLong(Long::longValue).toArray();
        Part older = new Part(columns.columns(), hidden(entries), entries);
        Numbered statements = new Numbered();
        come.forEach(one -> statements.add(one.graph, one.subject, one.predicate, one.object));
        Columns since = Columns.of(statements, terms);
        return new Part[] {older, new Part(since, seen(since, older), new long[0])};
    }

    private void drop(Quad quad) {
        Statement statement = numbered(quad);
        if (!come.remove(statement)) {
            int place = place(statement);
            if (place >= 0) {
                lost.add(Part.entry(statement.graph, place));
            }
        }
    }

    private void add(Quad quad) {
        Statement statement = numbered(quad);
        int place = place(statement);
        if (place < 0) {
            come.add(statement);
        } else {
            lost.remove(Part.entry(statement.graph, place));
        }
    }

    private Statement numbered(Quad quad) {
        return new Statement(
                terms.add(quad.getGraph()),
                terms.add(quad.getSubject()),
                terms.add(quad.getPredicate()),
                terms.add(quad.getObject()));
    }

    /** Where the columns have a statement, be it lost or not; negative if they do not. */
    private int place(Statement statement) {
        int place = columns.columns().place(statement.subject, statement.predicate, statement.object);
        return place >= 0 && columns.columns().isIn(statement.graph, place) ? place : -1;
    }

    /** The places that have been lost in every graph. */
    private int[] hidden(long[] entries) {
        Map<Integer, Integer> losses = new HashMap<>();
        for (long entry : entries) {
            losses.merge(Part.place(entry), 1, Integer::sum);
        }
        return losses.keySet().stream()
                .mapToInt(Integer::intValue)
                .filter(place -> losses.get(place)
                        == columns.columns().graphsFrom(place + 1)
                                - columns.columns().graphsFrom(place))
                .sorted()
                .toArray();
    }

    /** The places of what has come that the older columns show already, from other graphs. */
    private static int[] seen(Columns since, Part older) {
        return IntStream.range(0, since.size())
                .filter(place -> older.shows(since.subject(place), since.predicate(place), since.object(place)))
                .toArray();
    }
}
