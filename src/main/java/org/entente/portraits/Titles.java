package org.entente.portraits;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;
import org.entente.accounts.Things;
import org.entente.ontology.ENT;

/** What things are called, those without a name by what they are about. */
final class Titles {
    private static final String THINGS = "/id/";

    private final Things things;

    Titles(Things things) {
        this.things = things;
    }

    String of(Node thing) {
        if (things.one(thing, RDFS.label).isPresent()) {
            return things.label(thing);
        }
        if (things.isA(thing, ENT.Claim)) {
            return "Claim: " + one(thing, ENT.asserts);
        }
        if (things.isA(thing, ENT.Tenure)) {
            return one(thing, ENT.holder) + ", " + one(thing, ENT.office);
        }
        return things.isA(thing, ENT.Evidence)
                ? "Paragraph " + things.text(thing, ENT.paragraph).orElse("") + " of “" + one(thing, OA.hasSource) + "”"
                : things.label(thing);
    }

    private String one(Node thing, Property property) {
        return things.one(thing, property).map(this::of).orElse("");
    }

    /** A thing with its title, leading to it; a code leads nowhere. */
    Reference reference(Node thing) {
        return new Reference(of(thing), thing.isURI() && thing.getURI().contains(THINGS) ? thing.getURI() : "");
    }

    List<Reference> references(List<Node> several) {
        return several.stream().map(this::reference).toList();
    }

    Optional<Reference> reference(Optional<Node> thing) {
        return thing.map(this::reference);
    }
}
