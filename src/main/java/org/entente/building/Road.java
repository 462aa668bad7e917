package org.entente.building;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.entente.accounts.CurrentState;
import org.entente.accounts.Inferences;
import org.entente.accounts.SharedIds;
import org.entente.accounts.Twins;
import org.entente.facts.ArticleFacts;
import org.entente.facts.Finding;
import org.entente.facts.Id;
import org.entente.facts.Place;
import org.entente.mapping.CatalogueMapper;
import org.entente.mapping.Iris;
import org.entente.reading.Reading;
import org.entente.reading.Source;

/** The road a fact takes, from file to quads: read, resolve, map, hold to the shapes, derive. */
public final class Road {
    private final Iris iris;
    private final Consumer<String> progress;
    private final List<Finding> findings = new ArrayList<>();
    private final boolean drafts;

    /** @param progress hears the name of each article's file when it has been looked at, from several threads */
    public Road(Iris iris, Consumer<String> progress) {
        this(iris, progress, false);
    }

    private Road(Iris iris, Consumer<String> progress, boolean drafts) {
        this.iris = iris;
        this.progress = progress;
        this.drafts = drafts;
    }

    /** A road that looks at drafts too; what they propose is held to the shapes, and is in no graph. */
    public static Road forDrafts(Iris iris, Consumer<String> progress) {
        return new Road(iris, progress, true);
    }

    /** Builds all graphs. Same files, same quads, in whatever order the files come. */
    public Built build(Sources sources) {
        findings.clear();
        Footing footing = Footing.of(sources.register(), iris);
        findings.addAll(footing.findings());
        if (!footing.stands()) {
            // Every name would be unknown, and the one true finding lost among the others.
            return new Built(List.of(), List.of(), List.copyOf(findings));
        }
        Map<Node, List<Quad>> graphs = new LinkedHashMap<>(footing.graphs());
        List<Mapped> mapped = mapped(sources.articles(), footing);
        mapped.forEach(article -> {
            findings.addAll(article.findings);
            if (!article.facts.draft()) {
                graphs.put(iris.graphOf(article.facts.article().id()), article.graph);
            }
        });
        List<ArticleFacts> read = mapped.stream().map(Mapped::facts).toList();
        List<ArticleFacts> reviewed =
                read.stream().filter(facts -> !facts.draft()).toList();
        findings.addAll(SharedIds.check(reviewed));
        findings.addAll(Twins.in(reviewed));

        List<Quad> stated = graphs.values().stream().flatMap(List::stream).toList();
        List<Quad> catalogue =
                new CatalogueMapper(iris).map(reviewed, sizes(graphs)).toList();
        List<Quad> derived = derived(stated, footing);
        List<Quad> quads =
                Stream.of(stated, catalogue, derived).flatMap(List::stream).toList();
        return new Built(read, quads, findings.stream().sorted().distinct().toList());
    }

    /** What an article states, its graph, and where that does not fit the shapes. */
    private record Mapped(ArticleFacts facts, List<Quad> graph, List<Finding> findings) {}

    /** What has become of a file: what is wrong with it, and the article if it could be read. */
    private record Taken(String file, List<Finding> findings, Optional<Mapped> mapped) {}

    /** Each article once, by its id, from its first file. */
    private List<Mapped> mapped(List<Source> sources, Footing footing) {
        List<Source> inOrder =
                sources.stream().sorted(Comparator.comparing(Source::name)).toList();
        Map<Id, Mapped> articles = new TreeMap<>();
        Map<Id, String> files = new HashMap<>();
        inOrder.parallelStream().map(source -> taken(source, footing)).toList().forEach(taken -> {
            findings.addAll(taken.findings);
            taken.mapped.ifPresent(mapped -> {
                Id id = mapped.facts.article().id();
                String first = files.putIfAbsent(id, taken.file);
                if (first != null) {
                    findings.add(second(taken.file, id.slug(), first));
                }
                articles.putIfAbsent(id, mapped);
            });
        });
        return List.copyOf(articles.values());
    }

    private Taken taken(Source source, Footing footing) {
        Reading<ArticleFacts> reading = drafts ? footing.readDraft(source) : footing.read(source);
        Optional<Mapped> mapped = reading.value().map(facts -> {
            List<Quad> graph = footing.map(facts);
            return new Mapped(facts, graph, footing.check(facts, graph));
        });
        progress.accept(source.name());
        return new Taken(source.name(), reading.findings(), mapped);
    }

    /** Current states first: what is inferred rests on them. */
    private List<Quad> derived(List<Quad> stated, Footing footing) {
        Graph known = QuadGraph.of(stated);
        List<Quad> derived = new ArrayList<>(new CurrentState(known).quads(iris.derived()));
        derived.forEach(quad -> known.add(quad.asTriple()));
        List<Quad> inferred = new Inferences(known, iris.base()).quads(iris.derived());
        findings.addAll(footing.checkInferred(inferred));
        derived.addAll(inferred);
        return derived;
    }

    /** Of an article that has been read before: where, and what to do about it. */
    public static Finding second(String file, String article, String first) {
        return Finding.error(
                Place.of(file),
                "the article “" + article + "” is also in " + first,
                "keep one of the two, or give this one an id of its own");
    }

    private static Map<Node, Long> sizes(Map<Node, List<Quad>> graphs) {
        return graphs.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, graph ->
                (long) graph.getValue().size()));
    }
}
