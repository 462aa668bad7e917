package org.entente.documenting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.ontology.ENT;
import org.entente.ontology.Ontology;

/** Reads a class or property from the ontology, and from the data where it is met. */
final class TermReader {
    private static final Property DOMAINS = ResourceFactory.createProperty("https://schema.org/domainIncludes");
    private static final Property RANGES = ResourceFactory.createProperty("https://schema.org/rangeIncludes");
    private static final Property TARGET = ResourceFactory.createProperty("http://www.w3.org/ns/shacl#targetClass");

    private final Reader ontology = new Reader(Ontology.shipped().graph());
    private final Reader shapes = new Reader(Ontology.shipped().shapes());
    private final Reader data;
    private final Census census;

    TermReader(Graph data, Census census) {
        this.data = new Reader(data);
        this.census = census;
    }

    Term read(Node term) {
        boolean type = ontology.graph().contains(term, RDF.type.asNode(), OWL.Class.asNode());
        List<Term.Row> rows = type ? ofClass(term) : ofProperty(term);
        return new Term(
                term.getLocalName(),
                ShortNames.of(term),
                ontology.needed(term, RDFS.label),
                ontology.needed(term, RDFS.comment),
                type ? "class" : "property",
                rows.stream().filter(row -> !row.text().isEmpty()).toList(),
                type ? census.entities(term) : census.property(term).triples(),
                type ? thing(term) : statement(term));
    }

    private List<Term.Row> ofClass(Node term) {
        List<Term.Row> rows = new ArrayList<>();
        row("is a kind of", ontology.all(term, RDFS.subClassOf), rows);
        row("has the kinds", ontology.with(RDFS.subClassOf, term), rows);
        row("is never also", Stream.of(OWL.disjointWith).flatMap(never -> ontology.all(term, never)), rows);
        rows.add(new Term.Row("has in the data", counted(census.carriedBy(term))));
        row("must fit", shapes.with(TARGET, term), rows);
        kindred(term, rows);
        return rows;
    }

    private List<Term.Row> ofProperty(Node term) {
        List<Term.Row> rows = new ArrayList<>();
        row("of", Stream.of(RDFS.domain, DOMAINS).flatMap(domain -> ontology.all(term, domain)), rows);
        row("leads to", Stream.of(RDFS.range, RANGES).flatMap(range -> ontology.all(term, range)), rows);
        row("implies", ontology.all(term, RDFS.subPropertyOf), rows);
        row("is implied by", ontology.with(RDFS.subPropertyOf, term), rows);
        rows.add(new Term.Row("carried in the data by", counted(carriers(term))));
        kindred(term, rows);
        return rows;
    }

    private void kindred(Node term, List<Term.Row> rows) {
        row("close to", ontology.all(term, SKOS.closeMatch), rows);
        row("see also", ontology.all(term, RDFS.seeAlso), rows);
    }

    private static void row(String title, Stream<Node> terms, List<Term.Row> rows) {
        rows.add(new Term.Row(title, Reader.list(terms)));
    }

    /** The widest classes of ours whose things carry a property: a kind is left out where what it is a kind of is told. */
    private Map<Node, Long> carriers(Node property) {
        Map<Node, Long> all = census.property(property).carriers();
        return all.entrySet().stream()
                .filter(carrier -> carrier.getKey().isURI()
                        && carrier.getKey().getURI().startsWith(ENT.NS)
                        && wider(carrier.getKey()).stream().noneMatch(all::containsKey))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Set<Node> wider(Node type) {
        return Ontology.shipped().superclasses(type).stream()
                .filter(above -> above.getURI().startsWith(ENT.NS))
                .collect(Collectors.toSet());
    }

    private static String counted(Map<Node, Long> numbers) {
        return numbers.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(RDF.type.asNode()))
                .sorted(Map.Entry.<Node, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.comparing(Node::toString))))
                .map(entry -> ShortNames.of(entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private Optional<Term.Example> thing(Node type) {
        return census.example(type).map(thing -> new Term.Example(thing, data.label(thing), ""));
    }

    private Optional<Term.Example> statement(Node property) {
        return census.property(property)
                .example()
                .map(found ->
                        new Term.Example(found.getSubject(), data.label(found.getSubject()), value(found.getObject())));
    }

    private String value(Node object) {
        return object.isURI() ? data.label(object) : object.getLiteralLexicalForm();
    }
}
