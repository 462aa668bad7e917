package org.entente.pictures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.building.Desk;
import org.entente.dataset.MemoryDataset;
import org.entente.networks.Drawn;
import org.entente.networks.Perspective;
import org.entente.networks.Span;
import org.entente.portraits.Portraits;
import org.entente.reading.Source;

/** Moments of the shipped graph and of small ones, as of a day on which not everything promised is kept. */
final class Pictured {
    static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    static final Span ALL = new Span(Optional.empty(), Optional.empty());
    private static final DatasetGraph SHIPPED = MemoryDataset.of(Desk.shipped().stream());

    private Pictured() {}

    static DatasetGraph shipped() {
        return SHIPPED;
    }

    /** @param selection names and values of parameters in turn */
    static List<Moment> moments(DatasetGraph dataset, String... selection) {
        return Moments.of(Drawn.of(dataset, Perspective.FACTS, selection), new Portraits(dataset), TODAY);
    }

    static List<Moment> shippedMoments(String... selection) {
        return moments(SHIPPED, selection);
    }

    static Span span(String from, String to) {
        return new Span(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)));
    }

    static DatasetGraph of(String sections, Source... others) {
        Source[] all = new Source[others.length + 1];
        all[0] = Desk.article("a", "2026-02-01", sections);
        System.arraycopy(others, 0, all, 1, others.length);
        return Desk.dataset(all);
    }

    static Moment named(List<Moment> moments, String label) {
        return moments.stream()
                .filter(moment -> moment.thing().label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no moment is called " + label));
    }
}
