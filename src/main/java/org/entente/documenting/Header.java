package org.entente.documenting;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.entente.ontology.OntologyFile;

/** What a file says of itself. */
public record Header(String iri, String title, String description, String version, String licence) {
    static Header of(OntologyFile file) {
        Reader reader = new Reader(file.graph());
        Node itself = reader.with(RDF.type, OWL.Ontology.asNode()).findFirst().orElseThrow();
        return new Header(
                itself.getURI(),
                reader.needed(itself, DCTerms.title),
                reader.needed(itself, DCTerms.description),
                reader.needed(itself, OWL.versionInfo),
                reader.needed(itself, DCTerms.license));
    }
}
