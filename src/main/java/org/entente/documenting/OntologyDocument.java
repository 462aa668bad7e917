package org.entente.documenting;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.ontology.ENT;
import org.entente.ontology.Ontology;
import org.entente.ontology.OntologyFile;

/** The documentation of the ontology: its terms and codes as the files declare them, and as the data uses them. */
public record OntologyDocument(Header header, List<Part> parts, List<Scheme> schemes) {
    private static final String ENTENTE = "https://w3id.org/entente/";

    /** Terms under the heading that the file gives them. */
    public record Part(String title, List<Term> terms) {}

    /** @param data the union of all graphs */
    public static OntologyDocument of(Graph data, Census census) {
        TermReader terms = new TermReader(data, census);
        List<Part> parts = Outline.of(OntologyFile.ONTOLOGY).parts().stream()
                .map(part -> new Part(
                        part.title(), part.terms().stream().map(terms::read).toList()))
                .toList();
        return new OntologyDocument(Header.of(OntologyFile.ONTOLOGY), parts, schemes(data));
    }

    /** The part of a page that documents what an IRI of ours names. */
    public static String anchor(String iri) {
        return iri.startsWith(ENT.NS) ? iri.substring(ENT.NS.length()) : iri.substring(ENTENTE.length());
    }

    private static List<Scheme> schemes(Graph data) {
        Reader codes = new Reader(Ontology.shipped().graph());
        Map<Node, List<Node>> declared = Outline.of(OntologyFile.CODES).parts().stream()
                .collect(Collectors.toMap(part -> part.terms().get(0), Outline.Part::terms));
        return declared.keySet().stream()
                .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
                .map(scheme -> new Scheme(
                        anchor(scheme.getURI()),
                        codes.needed(scheme, RDFS.label),
                        codes.needed(scheme, SKOS.definition),
                        declared.get(scheme).stream()
                                .skip(1)
                                .map(code -> entry(code, codes, data))
                                .toList()))
                .toList();
    }

    private static Scheme.Entry entry(Node code, Reader codes, Graph data) {
        return new Scheme.Entry(
                anchor(code.getURI()),
                codes.needed(code, SKOS.notation),
                codes.needed(code, RDFS.label),
                codes.needed(code, SKOS.definition),
                codes.all(code, SKOS.broader)
                        .map(broader -> codes.needed(broader, SKOS.notation))
                        .findFirst()
                        .orElse(""),
                data.stream(Node.ANY, Node.ANY, code)
                        .filter(chosen -> chosen.getPredicate().getURI().startsWith(ENT.NS))
                        .count());
    }
}
