package org.entente.columns;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Statements that never change, as columns of numbers. Each triple stands once, however many graphs it is in, and in three
 * orders: by subject, by predicate and by object. The place of a triple is that in the order by subject. Graphs are lists
 * of places.
 */
final class Columns {
    private final Keys keys;
    private final Triples triples;

    /** Then by predicate and object. */
    private final Order bySubject;

    /** Then by object and subject. */
    private final Order byPredicate;

    /** Then by subject and predicate. */
    private final Order byObject;

    /** For each graph's rank, where its places begin. */
    private final int[] placeStarts;

    /** Ascending for each graph. */
    private final int[] places;

    private Columns(Keys keys, Triples triples) {
        this.keys = keys;
        this.triples = triples;
        int[] predicates = keys.ranks(triples.predicates(), triples.size());
        int[] objects = keys.ranks(triples.objects(), triples.size());
        int[] osp = Sorting.by(Sorting.asTheyAre(triples.size()), objects, keys.size());
        int[] pos = Sorting.by(osp, predicates, keys.size());
        this.bySubject = new Order(
                starts(keys.ranks(triples.subjects(), triples.size())), triples.predicates(), triples.objects());
        this.byPredicate =
                new Order(starts(predicates), Sorting.at(pos, triples.objects()), Sorting.at(pos, triples.subjects()));
        this.byObject =
                new Order(starts(objects), Sorting.at(osp, triples.subjects()), Sorting.at(osp, triples.predicates()));
        int[] graphs = keys.ranks(triples.graphs(), triples.graphs().length);
        this.placeStarts = starts(graphs);
        this.places = Sorting.at(Sorting.by(Sorting.asTheyAre(graphs.length), graphs, keys.size()), triples.owners());
    }

    static Columns of(Numbered statements, Terms terms) {
        Keys keys = Keys.of(statements, terms);
        return new Columns(keys, Triples.of(statements, keys));
    }

    private int[] starts(int[] ranks) {
        return Sorting.starts(ranks, ranks.length, keys.size());
    }

    /** The number of triples. */
    int size() {
        return triples.size();
    }

    /** The number of statements: triples, each counted in every graph it is in. */
    int statements() {
        return places.length;
    }

    /** The number of terms that are the object of something. */
    long objects() {
        int[] starts = byObject.starts();
        return IntStream.range(0, keys.size())
                .filter(rank -> starts[rank + 1] > starts[rank])
                .count();
    }

    /** Tells the number of each graph that there is. */
    void forEachGraph(IntConsumer each) {
        IntStream.range(0, keys.size())
                .filter(rank -> placeStarts[rank + 1] > placeStarts[rank])
                .map(keys::number)
                .forEach(each);
    }

    long graphs() {
        long[] graphs = new long[1];
        forEachGraph(graph -> graphs[0]++);
        return graphs[0];
    }

    int subject(int place) {
        return triples.subjects()[place];
    }

    int predicate(int place) {
        return triples.predicates()[place];
    }

    int object(int place) {
        return triples.objects()[place];
    }

    /** The triples that match a pattern, in which {@link Snapshot#ANY} matches all. */
    Span find(int subject, int predicate, int object) {
        boolean objectOnly = predicate == Snapshot.ANY && object != Snapshot.ANY;
        if (subject != Snapshot.ANY && !objectOnly) {
            return span(Span.First.SUBJECT, bySubject, subject, predicate, object);
        }
        if (predicate != Snapshot.ANY) {
            return span(Span.First.PREDICATE, byPredicate, predicate, object, Snapshot.ANY);
        }
        return objectOnly
                ? span(Span.First.OBJECT, byObject, object, subject, Snapshot.ANY)
                : new Span(this, Span.First.NONE, bySubject, 0, size(), Snapshot.ANY);
    }

    private Span span(Span.First kind, Order order, int first, int second, int third) {
        int rank = keys.rank(first);
        int from = rank < 0 ? 0 : order.starts()[rank];
        int to = rank < 0 ? 0 : order.starts()[rank + 1];
        if (second != Snapshot.ANY) {
            from = order.second(from, to, second);
            to = order.second(from, to, second + 1);
            if (third != Snapshot.ANY) {
                from = order.third(from, to, third);
                to = order.third(from, to, third + 1);
            }
        }
        return new Span(this, kind, order, from, to, first);
    }

    /** The place of a triple; negative if it is not there. */
    int place(int subject, int predicate, int object) {
        Span found = find(subject, predicate, object);
        return found.next() ? found.place() : -1;
    }

    /** Where the graphs of a triple begin; those of the next begin where they end. */
    int graphsFrom(int place) {
        return triples.starts()[place];
    }

    int graph(int at) {
        return triples.graphs()[at];
    }

    boolean isIn(int graph, int place) {
        return Arrays.binarySearch(triples.graphs(), graphsFrom(place), graphsFrom(place + 1), graph) >= 0;
    }

    /** Where the places of a graph begin. */
    int placesFrom(int graph) {
        int rank = keys.rank(graph);
        return rank < 0 ? 0 : placeStarts[rank];
    }

    /** Where the places of a graph end. */
    int placesTo(int graph) {
        int rank = keys.rank(graph);
        return rank < 0 ? 0 : placeStarts[rank + 1];
    }

    int placeAt(int at) {
        return places[at];
    }
}
