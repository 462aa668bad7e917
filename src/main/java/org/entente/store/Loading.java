package org.entente.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;
import org.entente.accounts.SharedIds;
import org.entente.accounts.Twins;
import org.entente.building.Footing;
import org.entente.building.Road;
import org.entente.facts.ArticleFacts;
import org.entente.facts.Finding;
import org.entente.reading.Reading;
import org.entente.reading.Source;
import org.entente.store.Change.Action;
import org.entente.store.Change.Step;
import org.entente.store.Committer.Attempt;
import org.entente.store.Outcome.Kind;

/** Takes many articles in with one change: none twice, and none that is there already. */
final class Loading {
    private final Footing footing;
    private final Contents contents;
    private final Map<String, String> taken = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    Loading(Footing footing, Contents contents) {
        this.footing = footing;
        this.contents = contents;
    }

    Outcome load(List<Source> sources, Committer committer) throws IOException {
        List<Step> steps = new ArrayList<>();
        List<byte[]> files = new ArrayList<>();
        List<ArticleFacts> read = new ArrayList<>();
        for (Source source :
                sources.stream().sorted(Comparator.comparing(Source::name)).toList()) {
            read(source).ifPresent(facts -> {
                read.add(facts);
                steps.add(new Step(Action.PUT, facts.article().id().slug(), FactFiles.digest(source.bytes())));
                files.add(source.bytes());
            });
        }
        return committer.commit(new Attempt(Kind.ADDED, "", steps, files), tracked -> map(read, tracked));
    }

    private List<Finding> map(List<ArticleFacts> read, Tracked tracked) {
        Graphs graphs = new Graphs(footing, tracked);
        for (ArticleFacts facts : read) {
            List<Quad> graph = footing.map(facts);
            findings.addAll(footing.check(facts, graph));
            graphs.putAlone(facts.article().id(), graph);
        }
        findings.addAll(SharedIds.check(read));
        findings.addAll(Twins.in(read));
        findings.addAll(graphs.deriveAll());
        return findings;
    }

    /** What a file states, unless its article is in another one too. */
    private Optional<ArticleFacts> read(Source source) {
        Reading<ArticleFacts> reading = footing.read(source);
        findings.addAll(reading.findings());
        return reading.value().filter(facts -> {
            String id = facts.article().id().slug();
            String other = taken.putIfAbsent(id, source.name());
            boolean there = contents.standing(id).isPresent();
            if (other != null || there) {
                findings.add(Road.second(source.name(), id, there ? "the data folder" : other));
            }
            return other == null && !there;
        });
    }
}
