package org.entente.server;

import java.util.Optional;
import org.entente.documenting.OntologyDocument;
import org.entente.ontology.ENT;

/** Where terms, codes and shapes are documented on this host. */
final class TermAddress {
    private static final String CODES = "https://w3id.org/entente/code/";
    private static final String SHAPES = "https://w3id.org/entente/shapes#";

    private TermAddress() {}

    /** The address of the documentation of an IRI; absent if it is none that is documented here. */
    static Optional<String> of(String iri) {
        if (iri.startsWith(SHAPES)) {
            return Optional.of("/shapes#" + iri.substring(SHAPES.length()));
        }
        return iri.startsWith(ENT.NS) || iri.startsWith(CODES)
                ? Optional.of("/ontology#" + OntologyDocument.anchor(iri))
                : Optional.empty();
    }
}
