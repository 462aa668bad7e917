package org.entente.portraits;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.accounts.PledgeEntry;
import org.entente.accounts.Pledges;
import org.entente.accounts.Things;
import org.jspecify.annotations.Nullable;

/** Portraits of the things of a dataset that does not change; the ledger of pledges is read once a day for all. */
public final class Portraits {
    private final DatasetGraph dataset;
    private @Nullable Ledger ledger;

    public Portraits(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    private record Ledger(LocalDate day, Map<Node, PledgeEntry> entries) {}

    /** @param today the day as of which pledges are open, kept or overdue */
    public Portrait of(Node thing, LocalDate today) {
        return new Portrait(dataset.getDefaultGraph(), thing, ledger(today).entries());
    }

    /** A thing with its title, leading to it. */
    public Reference reference(Node thing) {
        return new Titles(new Things(dataset.getDefaultGraph())).reference(thing);
    }

    /** Who tells of a fact, and where, the latest first. */
    public List<Source> sources(Node fact) {
        Sources sources = new Sources(new Things(dataset.getDefaultGraph()));
        return sources.of(sources.claims(fact));
    }

    /** What had become of a pledge; absent if a thing is none. */
    public Optional<PledgeEntry> pledge(Node thing, LocalDate today) {
        return Optional.ofNullable(ledger(today).entries().get(thing));
    }

    private synchronized Ledger ledger(LocalDate today) {
        if (ledger == null || !ledger.day().equals(today)) {
            ledger = new Ledger(
                    today,
                    new Pledges(dataset, today)
                            .ledger().stream().collect(Collectors.toMap(PledgeEntry::pledge, Function.identity())));
        }
        return ledger;
    }
}
