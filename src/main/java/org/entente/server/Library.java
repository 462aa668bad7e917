package org.entente.server;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.entente.dataset.State;
import org.entente.dataset.Versioned;
import org.entente.describing.Describer;
import org.entente.describing.Description;
import org.entente.describing.Finder;
import org.entente.describing.ThingNames;
import org.entente.documenting.ShortNames;
import org.entente.portraits.Portraits;
import org.entente.questions.Answer;

/** What pages read from; what they look through as a whole is looked through once for each state of the data. */
final class Library {
    private static final String PASSAGE = "#:~:text=";
    private static final String THINGS = "id/";
    private static final String SCHEMA = "https://schema.org/";

    private final DatasetGraph dataset;
    private final Function<String, Optional<String>> sentences;
    private final String base;
    private final Instant loaded = Instant.now();
    private final Supplier<State> states;
    private final PerState<ThingNames> names;
    private final PerState<Finder> finder;
    private final PerState<Portraits> portraits;

    private Library(DatasetGraph dataset, Function<String, Optional<String>> sentences, String base) {
        this.dataset = dataset;
        this.sentences = sentences;
        this.base = base;
        this.states = states(dataset, loaded);
        this.names = new PerState<>(states, () -> new ThingNames(dataset, base + THINGS));
        this.finder = new PerState<>(states, () -> new Finder(dataset, base + THINGS));
        this.portraits = new PerState<>(states, () -> new Portraits(dataset));
    }

    static Library of(DatasetGraph dataset, Function<String, Optional<String>> sentences) {
        String base = Txn.calculateRead(dataset, () -> base(dataset));
        return new Library(dataset, sentences, base);
    }

    private static String base(DatasetGraph dataset) {
        return dataset.getDefaultGraph().stream(Node.ANY, RDF.type.asNode(), DCAT.Dataset.asNode())
                .map(triple -> triple.getSubject().getURI().replaceFirst("dataset$", ""))
                .findFirst()
                .orElse("https://w3id.org/entente/");
    }

    /** Data that is loaded once is in one state, which is worked out when it is first asked for. */
    private static Supplier<State> states(DatasetGraph dataset, Instant loaded) {
        if (dataset instanceof Versioned versioned) {
            return versioned::state;
        }
        PerState<State> once = new PerState<>(() -> State.empty(loaded), () -> State.of(dataset, loaded));
        return once::now;
    }

    DatasetGraph dataset() {
        return dataset;
    }

    /** What the IRIs of things start with. */
    String base() {
        return base;
    }

    /** When the program was started. */
    Instant loaded() {
        return loaded;
    }

    /** The state of the data that the asker sees. */
    State state() {
        return states.get();
    }

    Supplier<State> states() {
        return states;
    }

    /** The names of all things. */
    ThingNames names() {
        return names.now();
    }

    /** Finds things by what they are called. */
    Finder finder() {
        return finder.now();
    }

    /** Tells things to readers. */
    Portraits portraits() {
        return portraits.now();
    }

    /** The IRI of a thing by its kind and slug. */
    Node iri(String id) {
        return NodeFactory.createURI(base + THINGS + id);
    }

    boolean knows(String id) {
        return dataset.getDefaultGraph().contains(iri(id), Node.ANY, Node.ANY);
    }

    /** The thing that another has turned out to be, by kind and slug. */
    Optional<String> mergedInto(String id) {
        return dataset.getDefaultGraph().stream(Node.ANY, DCTerms.replaces.asNode(), iri(id))
                .map(triple -> triple.getSubject().getURI())
                .filter(kept -> kept.startsWith(base + THINGS))
                .map(kept -> kept.substring((base + THINGS).length()))
                .findFirst();
    }

    Optional<Description> describe(String id, int page) {
        return new Describer(dataset).describe(iri(id), page);
    }

    /** What a thing is in the terms of schema.org. */
    List<String> types(String id) {
        return dataset.getDefaultGraph().stream(iri(id), RDF.type.asNode(), Node.ANY)
                .map(triple -> triple.getObject().toString())
                .filter(type -> type.startsWith(SCHEMA))
                .sorted()
                .toList();
    }

    /** The entity tag of a representation of this state of the data. */
    String tag(String representation) {
        return "\"" + state().name() + "-" + representation + "\"";
    }

    /** What a thing is called. */
    String name(String iri) {
        return dataset.getDefaultGraph().stream(NodeFactory.createURI(iri), RDFS.label.asNode(), Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .sorted()
                .findFirst()
                .orElse(iri.replaceFirst(".*/id/", ""));
    }

    /** Where a name leads: a thing to its page on this very host, an address of the web to itself, all else nowhere. */
    String link(String iri) {
        if (iri.startsWith(base + THINGS)) {
            return ThingAddress.page(iri.substring(base.length() + THINGS.length()));
        }
        return iri.startsWith("http://") || iri.startsWith("https://") ? iri : "";
    }

    /** The words that a link to a passage leads to; empty if they are not at hand. */
    String words(String passage) {
        return sentences.apply(passage).orElse("");
    }

    /** A table as a page shows it: without the columns in which nothing stands. */
    public record Shown(List<String> columns, List<List<Cell>> rows) {}

    /**
     * A cell of a table.
     *
     * @param link where it leads; empty if nowhere
     * @param kind number, words (an article's own, repeated here), thing or text
     */
    public record Cell(String text, String link, String kind) {
        static final Cell EMPTY = new Cell("", "", "text");
    }

    Shown shown(Answer answer) {
        List<String> columns = answer.columns().stream()
                .filter(column -> answer.rows().isEmpty()
                        || answer.rows().stream().anyMatch(row -> row.contains(Var.alloc(column))))
                .toList();
        return new Shown(columns, rows(new Answer(columns, answer.rows())));
    }

    /** The cells of a table. */
    List<List<Cell>> rows(Answer answer) {
        return answer.rows().stream().map(row -> cells(answer, row)).toList();
    }

    private List<Cell> cells(Answer answer, Binding row) {
        return answer.cells(row).stream()
                .map(cell -> cell.map(this::cell).orElse(Cell.EMPTY))
                .toList();
    }

    Cell cell(Node node) {
        if (!node.isURI()) {
            return literal(node);
        }
        String iri = node.getURI();
        Optional<String> words = sentences.apply(iri);
        if (words.isPresent()) {
            return new Cell(words.get(), iri, "words");
        }
        return iri.startsWith(base + THINGS)
                ? thing(iri.substring(base.length() + THINGS.length()))
                : TermAddress.of(iri).map(address -> term(iri, address)).orElseGet(() -> address(iri));
    }

    private static Cell term(String iri, String address) {
        return new Cell(ShortNames.of(iri), address, "text");
    }

    /** A thing of the graph is named by its kind and slug, and leads to its page on this very host. */
    private static Cell thing(String id) {
        return new Cell(id, "/page/" + id, "thing");
    }

    private static Cell address(String iri) {
        boolean web = iri.startsWith("http://") || iri.startsWith("https://");
        return new Cell(iri.contains(PASSAGE) ? "the passage" : iri, web ? iri : "", "text");
    }

    private static Cell literal(Node node) {
        String text = node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
        return node.isLiteral() && node.getLiteralValue() instanceof Number
                ? new Cell(grouped(text), "", "number")
                : new Cell(text, "", "text");
    }

    /** Digits in groups of three, as they are read. */
    private static String grouped(String number) {
        return number.replaceAll("(?<=\\d)(?=(\\d{3})+(\\.|$))", "\u202f");
    }
}
