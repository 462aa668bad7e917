package org.entente.building;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.accounts.Bearing;
import org.entente.accounts.SharedIds;
import org.entente.accounts.Twins;
import org.entente.building.ById.Filed;
import org.entente.building.Sink.Stated;
import org.entente.facts.ArticleFacts;
import org.entente.facts.Finding;
import org.entente.facts.Id;
import org.entente.facts.Place;
import org.entente.reading.Reading;
import org.entente.reading.Source;

/**
 * Some files that go the road together: those of one article among them, since only the first of those counts.
 *
 * @param turn higher than that of the files before
 */
record Convoy(long turn, List<Filed> files) {
    /** What takes part, and what it writes for when all articles are known. */
    record Arrived<P>(List<Finding> findings, P prepared, List<Entry> entries, Rows rows, long articles, long facts) {}

    /** What the catalogue says of an article's graph; a draft has none. */
    record Entry(Id article, int size) {}

    /** What is sorted, to be held against what other articles write. */
    record Rows(List<String> ids, List<String> twins, List<String> bearing) {
        Rows() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /** Reads, maps and checks all. */
    <P> Arrived<P> travel(Footing footing, Function<Source, Reading<ArticleFacts>> reader, Sink<P> sink) {
        List<Finding> findings = new ArrayList<>();
        List<Stated> stated = stated(footing, reader, findings);
        stated.forEach(article -> findings.addAll(footing.check(article.facts(), article.graph())));
        List<Stated> reviewed =
                stated.stream().filter(article -> !article.facts().draft()).toList();
        reviewed.forEach(article -> findings.addAll(SharedIds.alone(article.facts())));
        List<Entry> entries = reviewed.stream()
                .map(article -> new Entry(
                        article.facts().article().id(), article.graph().size()))
                .toList();
        long facts = stated.stream()
                .mapToLong(article -> article.facts().facts().size())
                .sum();
        return new Arrived<>(findings, sink.prepared(stated), entries, rows(reviewed, footing), stated.size(), facts);
    }

    /** What the files state; of several of one article, what the first that can be read does. */
    private List<Stated> stated(
            Footing footing, Function<Source, Reading<ArticleFacts>> reader, List<Finding> findings) {
        Map<Id, String> names = new HashMap<>();
        List<Stated> stated = new ArrayList<>();
        for (Filed filed : files) {
            String name = filed.source().name();
            Reading<ArticleFacts> reading = reader.apply(filed.source());
            findings.addAll(reading.findings());
            reading.value().ifPresent(facts -> {
                String first = names.putIfAbsent(facts.article().id(), name);
                if (first == null) {
                    stated.add(new Stated(facts, filed.source(), footing.map(facts)));
                } else {
                    findings.add(second(name, facts.article().id().slug(), first));
                }
            });
        }
        return stated;
    }

    private Rows rows(List<Stated> reviewed, Footing footing) {
        Rows rows = new Rows();
        long next = turn;
        for (Stated article : reviewed) {
            rows.ids.addAll(SharedIds.rows(article.facts(), next));
            rows.twins.addAll(Twins.rows(article.facts(), next));
            rows.bearing.addAll(Bearing.rows(article.graph(), footing.iris().base()));
            next++;
        }
        return rows;
    }

    /** Of an article that has been read before: where, and what to do about it. */
    static Finding second(String file, String article, String first) {
        return Finding.error(
                Place.of(file),
                "the article “" + article + "” is also in " + first,
                "keep one of the two, or give this one an id of its own");
    }
}
