package org.entente.building;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.entente.facts.CodeLists;
import org.entente.facts.Entry;
import org.entente.facts.Finding;
import org.entente.facts.Id;
import org.entente.facts.Names;
import org.entente.facts.Place;
import org.entente.mapping.ArticleMapper;
import org.entente.mapping.CatalogueMapper;
import org.entente.mapping.Iris;
import org.entente.mapping.RegisterMapper;
import org.entente.ontology.Codes;
import org.entente.ontology.Ontology;
import org.entente.reading.ArticleReader;
import org.entente.reading.Reading;
import org.entente.reading.RegisterReader;
import org.entente.reading.Source;
import org.entente.register.Register;

/** The road a fact takes, from file to quads: read, resolve, map, hold to the shapes, derive. */
public final class Road {
    private final Iris iris;
    private final Consumer<String> progress;
    private final List<Finding> findings = new ArrayList<>();

    /** @param progress hears the name of each article's file as it is taken up */
    public Road(Iris iris, Consumer<String> progress) {
        this.iris = iris;
        this.progress = progress;
    }

    /** Builds all graphs. Same files, same quads, in whatever order the files come. */
    public Built build(Sources sources) {
        findings.clear();
        RegisterReader reader = new RegisterReader(sources.register());
        Names names = Register.of(reader.names());
        List<Entry> entries = sound(reader.entries(names)).orElse(List.of());
        if (!findings.isEmpty()) {
            // Every name would be unknown, and the one true finding lost among the others.
            return new Built(List.of(), List.of(), List.copyOf(findings));
        }
        RegisterMapper registerMapper = RegisterMapper.of(entries);

        Map<Node, List<Quad>> graphs = new LinkedHashMap<>();
        graphs.put(iris.ontology(), ontology());
        graphs.put(iris.reference(), registerMapper.map(entries, iris).toList());
        ShapesGate gate = new ShapesGate(graphs.get(iris.ontology()), graphs.get(iris.reference()));
        findings.addAll(gate.register());

        List<ArticleFacts> read = read(sources.articles(), new ArticleReader(names, codes()));
        ArticleMapper mapper = new ArticleMapper(iris, registerMapper);
        for (ArticleFacts facts : read) {
            List<Quad> graph = mapper.map(facts).toList();
            findings.addAll(gate.article(graph, facts, iris));
            graphs.put(iris.graphOf(facts.article().id()), graph);
        }
        findings.addAll(SharedIds.check(read));
        findings.addAll(Twins.in(read));

        List<Quad> stated = graphs.values().stream().flatMap(List::stream).toList();
        Stream<Quad> catalogue = new CatalogueMapper(iris).map(read, sizes(graphs));
        List<Quad> quads = Stream.of(stated.stream(), catalogue, derived(stated, gate).stream())
                .flatMap(part -> part)
                .toList();
        return new Built(read, quads, findings.stream().sorted().distinct().toList());
    }

    /** Current states first: what is inferred rests on them. */
    private List<Quad> derived(List<Quad> stated, ShapesGate gate) {
        Graph known = QuadGraph.of(stated);
        List<Quad> derived = new ArrayList<>(new CurrentState(known).quads(iris.derived()));
        derived.forEach(quad -> known.add(quad.asTriple()));
        List<Quad> inferred = new Inferences(known, iris.base()).quads(iris.derived());
        findings.addAll(gate.inferred(inferred));
        derived.addAll(inferred);
        return derived;
    }

    private List<ArticleFacts> read(List<Source> sources, ArticleReader reader) {
        Map<Id, ArticleFacts> read = new TreeMap<>();
        Map<Id, String> files = new LinkedHashMap<>();
        List<Source> inOrder =
                sources.stream().sorted(Comparator.comparing(Source::name)).toList();
        for (Source source : inOrder) {
            progress.accept(source.name());
            sound(reader.read(source)).ifPresent(facts -> {
                Id id = facts.article().id();
                refuseUnnameable(id, source.name(), files);
                files.putIfAbsent(id, source.name());
                read.putIfAbsent(id, facts);
            });
        }
        return List.copyOf(read.values());
    }

    private void refuseUnnameable(Id id, String file, Map<Id, String> files) {
        if (files.containsKey(id)) {
            findings.add(Finding.error(
                    Place.of(file),
                    "the article “" + id.slug() + "” is also in " + files.get(id),
                    "keep one of the two, or give this one an id of its own"));
        }
        if (Iris.reserved(id.slug())) {
            findings.add(Finding.error(
                    Place.of(file),
                    "the article cannot be called “" + id.slug() + "”: a graph of that name exists already",
                    "give it another id"));
        }
    }

    private <T> Optional<T> sound(Reading<T> reading) {
        findings.addAll(reading.findings());
        return reading.value();
    }

    private List<Quad> ontology() {
        return Ontology.shipped().graph().stream()
                .map(triple -> new Quad(iris.ontology(), triple))
                .toList();
    }

    private static CodeLists codes() {
        return new CodeLists(Codes.of("measure"), Codes.of("topic"), Codes.of("plover"));
    }

    private static Map<Node, Long> sizes(Map<Node, List<Quad>> graphs) {
        return graphs.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, graph ->
                (long) graph.getValue().size()));
    }
}
