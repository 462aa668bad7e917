package org.entente.accounts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.ontology.ENT;

/** Reads things out of a graph: what a property holds, in a stable order. */
public final class Things {
    private final Graph graph;

    public Things(Graph graph) {
        this.graph = graph;
    }

    /** Everything of a type, in the order of IRIs. */
    public List<Node> of(Resource type) {
        return with(RDF.type, type.asNode());
    }

    public boolean isA(Node thing, Resource type) {
        return graph.contains(thing, RDF.type.asNode(), type.asNode());
    }

    /** Everything that has a property with some value. */
    public List<Node> with(Property property, Node value) {
        return graph.stream(Node.ANY, property.asNode(), value)
                .map(Triple::getSubject)
                .distinct()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    /** Every value of a property, in a stable order. */
    public List<Node> all(Node thing, Property property) {
        return graph.stream(thing, property.asNode(), Node.ANY)
                .map(Triple::getObject)
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    /** The first value of a property, in a stable order. */
    public Optional<Node> one(Node thing, Property property) {
        return all(thing, property).stream().findFirst();
    }

    /** The last part of the IRI of a code. */
    public Optional<String> code(Node thing, Property property) {
        return one(thing, property).map(code -> code.getURI().replaceAll(".*/", ""));
    }

    /** The first value of a property, as it is written. */
    public Optional<String> text(Node thing, Property property) {
        return one(thing, property).map(Node::getLiteralLexicalForm);
    }

    Optional<BigDecimal> number(Node thing, Property property) {
        return text(thing, property).map(BigDecimal::new);
    }

    /** The first of the days given: of two accounts, the lower bound. */
    Optional<LocalDate> first(Node thing, Property property) {
        return days(thing, property).min(LocalDate::compareTo);
    }

    /** The last of the days given: of two accounts, the upper bound. */
    Optional<LocalDate> last(Node thing, Property property) {
        return days(thing, property).max(LocalDate::compareTo);
    }

    private Stream<LocalDate> days(Node thing, Property property) {
        return all(thing, property).stream().map(day -> LocalDate.parse(day.getLiteralLexicalForm()));
    }

    /** What a thing is called in English, or the last part of its IRI. */
    public String label(Node thing) {
        return all(thing, RDFS.label).stream()
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .or(() -> text(thing, SKOS.prefLabel))
                .orElseGet(() -> thing.isURI() ? thing.getURI().replaceAll(".*/", "") : thing.toString());
    }

    /** What several things are called, in the order of their labels. */
    public String labels(List<Node> things) {
        return String.join(
                "; ", things.stream().map(this::label).sorted().distinct().toList());
    }

    /** The claims that assert a thing, the earliest utterance first. */
    List<Utterance> utterances(Node thing) {
        return with(ENT.asserts, thing).stream().map(this::utterance).sorted().toList();
    }

    private Utterance utterance(Node claim) {
        Node article = one(claim, ENT.reportedIn).orElseThrow();
        return new Utterance(
                claim,
                article,
                last(article, ENT.latest).orElse(LocalDate.MAX),
                first(article, ENT.earliest).orElse(LocalDate.MIN));
    }

    /** The address of the passage that tells a claim best. */
    public Optional<Node> link(Node claim) {
        return one(claim, ENT.mainEvidence).flatMap(evidence -> one(evidence, ENT.link));
    }
}
