package org.entente.building;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.entente.facts.ArticleFacts;
import org.entente.facts.CodeLists;
import org.entente.facts.Entry;
import org.entente.facts.Finding;
import org.entente.facts.Names;
import org.entente.facts.Place;
import org.entente.mapping.ArticleMapper;
import org.entente.mapping.Iris;
import org.entente.mapping.RegisterMapper;
import org.entente.ontology.Codes;
import org.entente.ontology.Ontology;
import org.entente.reading.ArticleReader;
import org.entente.reading.Reading;
import org.entente.reading.RegisterReader;
import org.entente.reading.Source;
import org.entente.register.Register;

/** What each article rests on: the register that its names are found in, and the shapes that its graph must fit. */
public final class Footing {
    private final Iris iris;
    private final List<Finding> findings;
    private final boolean stands;
    private final List<Quad> ontology;
    private final List<Quad> reference;
    private final ArticleReader reader;
    private final ArticleMapper mapper;
    private final ShapesGate gate;

    private Footing(Names names, Reading<List<Entry>> register, Iris iris) {
        this.iris = iris;
        this.stands = register.value().isPresent();
        List<Entry> entries = register.value().orElse(List.of());
        RegisterMapper registerMapper = RegisterMapper.of(entries);
        this.ontology = Ontology.shipped().graph().stream()
                .map(triple -> new Quad(iris.ontology(), triple))
                .toList();
        this.reference = registerMapper.map(entries, iris).toList();
        this.reader = new ArticleReader(names, codes());
        this.mapper = new ArticleMapper(iris, registerMapper);
        this.gate = new ShapesGate(ontology, reference);
        this.findings = new ArrayList<>(register.findings());
        this.findings.addAll(gate.register());
    }

    /** Reads and maps the register. */
    public static Footing of(List<Source> register, Iris iris) {
        RegisterReader reader = new RegisterReader(register);
        Names names = Register.of(reader.names(), reader.merges());
        return new Footing(names, reader.entries(names), iris);
    }

    private static CodeLists codes() {
        return new CodeLists(Codes.of("measure"), Codes.of("topic"), Codes.of("plover"));
    }

    /** Whether the register could be read at all; if not, nobody is known. */
    public boolean stands() {
        return stands;
    }

    /** All that is wrong with the register. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    public Iris iris() {
        return iris;
    }

    /** The graphs of the ontology and of the register. */
    public Map<Node, List<Quad>> graphs() {
        Map<Node, List<Quad>> graphs = new LinkedHashMap<>();
        graphs.put(iris.ontology(), ontology);
        graphs.put(iris.reference(), reference);
        return graphs;
    }

    /** What the register says, to be looked up. */
    Graph register() {
        return gate.reference();
    }

    /** What an article's file states, or all that is wrong with it; an error keeps nothing of it, and a draft is one. */
    public Reading<ArticleFacts> read(Source source) {
        return held(readDraft(source), Footing::reviewed);
    }

    /** What an article's file states, be it a draft or not. */
    public Reading<ArticleFacts> readDraft(Source source) {
        return held(reader.read(source), Footing::named);
    }

    /** Nothing but findings where something keeps the facts out. */
    private static Reading<ArticleFacts> held(
            Reading<ArticleFacts> reading, Function<ArticleFacts, Optional<Finding>> bar) {
        Optional<Finding> keepsOut = reading.value().flatMap(bar);
        if (keepsOut.isEmpty()) {
            return reading;
        }
        List<Finding> all = new ArrayList<>(reading.findings());
        all.add(keepsOut.get());
        return new Reading<>(Optional.empty(), all);
    }

    private static Optional<Finding> named(ArticleFacts facts) {
        return Optional.of(facts.article().id().slug())
                .filter(Iris::reserved)
                .map(name -> Finding.error(
                        Place.of(facts.place().file()),
                        "the article cannot be called “" + name + "”: a graph of that name exists already",
                        "give it another id"));
    }

    private static Optional<Finding> reviewed(ArticleFacts facts) {
        return Optional.of(facts.place())
                .filter(place -> facts.draft())
                .map(place -> Finding.error(
                        place,
                        "this is a draft, of which nobody has looked at every fact",
                        "review it first, with “entente review " + place.file() + "”"));
    }

    /** The quads of an article's graph. */
    public List<Quad> map(ArticleFacts facts) {
        return mapper.map(facts).toList();
    }

    /** Where an article's graph does not fit the shapes. */
    public List<Finding> check(ArticleFacts facts, List<Quad> graph) {
        return gate.article(graph, facts, iris);
    }

    /** Where what was inferred does not fit the shapes. */
    public List<Finding> checkInferred(List<Quad> quads) {
        return gate.inferred(quads);
    }
}
