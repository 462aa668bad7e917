package org.entente.building;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.entente.accounts.Derivation;
import org.entente.accounts.SharedIds;
import org.entente.accounts.Twins;
import org.entente.building.ById.Filed;
import org.entente.building.Convoy.Arrived;
import org.entente.facts.ArticleFacts;
import org.entente.facts.Id;
import org.entente.mapping.CatalogueMapper;
import org.entente.mapping.Iris;
import org.entente.reading.Reading;
import org.entente.reading.Source;
import org.entente.sorting.Scratch;
import org.entente.sorting.Sorter;

/** One way along the road: convoy after convoy, then all that takes several articles to tell. */
final class Journey<P> {
    private final Footing footing;
    private final Iris iris;
    private final Sink<P> sink;
    private final Limits limits;
    private final Report report;
    private final CatalogueMapper catalogue;
    private final Sorter ids;
    private final Sorter twins;
    private final Sorter bearing;
    private long articles;
    private long facts;
    private long quads;

    Journey(Footing footing, Sink<P> sink, Limits limits, Scratch scratch) {
        this.footing = footing;
        this.iris = footing.iris();
        this.sink = sink;
        this.limits = limits;
        this.report = new Report(limits.findings());
        this.catalogue = new CatalogueMapper(iris);
        this.ids = new Sorter(scratch, limits.sorting());
        this.twins = new Sorter(scratch, limits.sorting());
        this.bearing = new Sorter(scratch, limits.sorting());
    }

    /** @param reader of fact files */
    Arrival make(ById files, Function<Source, Reading<ArticleFacts>> reader) throws IOException {
        report.addAll(footing.findings());
        if (footing.stands()) {
            setOut();
            convoys(files, reader);
            together();
        }
        // Otherwise every name would be unknown, and the one true finding lost among the others.
        return new Arrival(files.files(), articles, facts, quads, report);
    }

    private void setOut() throws IOException {
        other(catalogue.dataset().toList());
        for (Map.Entry<Node, List<Quad>> graph : footing.graphs().entrySet()) {
            other(graph.getValue());
            other(catalogue
                    .graph(graph.getKey(), graph.getValue().size(), Optional.empty())
                    .toList());
        }
    }

    private void convoys(ById files, Function<Source, Reading<ArticleFacts>> reader) throws IOException {
        try (InOrder<Convoy, Arrived<P>> threads =
                new InOrder<>(convoy -> convoy.travel(footing, reader, sink), this::arrived)) {
            Gathering gathering = new Gathering(threads);
            files.each(gathering::take);
            gathering.leave();
            threads.finish();
        }
    }

    /** Files that wait for others to go with. */
    private final class Gathering {
        private final InOrder<Convoy, Arrived<P>> threads;
        private List<Filed> waiting = new ArrayList<>();
        private long bytes;
        private long turn;

        Gathering(InOrder<Convoy, Arrived<P>> threads) {
            this.threads = threads;
        }

        void take(Filed filed) throws IOException {
            if (bytes >= limits.convoy() && !isOfLast(filed)) {
                leave();
            }
            waiting.add(filed);
            bytes += filed.source().bytes().length;
        }

        /** Whether it is of the article that the last file is of. */
        private boolean isOfLast(Filed filed) {
            return !filed.id().isEmpty()
                    && filed.id().equals(waiting.get(waiting.size() - 1).id());
        }

        void leave() throws IOException {
            threads.take(new Convoy(turn, waiting));
            turn += waiting.size();
            waiting = new ArrayList<>();
            bytes = 0;
        }
    }

    private void arrived(Arrived<P> convoy) throws IOException {
        report.addAll(convoy.findings());
        sink.take(convoy.prepared());
        ids.add(convoy.rows().ids());
        twins.add(convoy.rows().twins());
        bearing.add(convoy.rows().bearing());
        facts += convoy.facts();
        articles += convoy.articles();
        for (Convoy.Entry entry : convoy.entries()) {
            Id article = entry.article();
            quads += entry.size();
            other(catalogue
                    .graph(iris.graphOf(article), entry.size(), Optional.of(article))
                    .toList());
        }
    }

    private void together() throws IOException {
        ids.sorted().lines(new SharedIds(report::add)::take);
        twins.sorted().lines(new Twins(report::add)::take);
        Derivation derivation = new Derivation(bearing.sorted(), iris.base(), iris.derived());
        derivation.states(this::other);
        List<Quad> inferred = derivation.inferences(footing.register());
        report.addAll(footing.checkInferred(inferred));
        other(inferred);
    }

    private void other(List<Quad> several) throws IOException {
        for (Quad quad : several) {
            other(quad);
        }
    }

    private void other(Quad quad) throws IOException {
        quads++;
        sink.other(quad);
    }
}
