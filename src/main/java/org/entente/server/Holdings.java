package org.entente.server;

import java.util.List;
import org.apache.jena.graph.Triple;
import org.entente.documenting.Census;
import org.entente.documenting.OntologyDocument;

/** What is served, looked through as a whole: its census, the ontology with examples from it, and its things by name. */
final class Holdings {
    private final Library library;
    private final PerState<Census> census;
    private final PerState<OntologyDocument> ontology;
    private final PerState<List<String>> things;

    Holdings(Library library) {
        this.library = library;
        this.census = new PerState<>(library.states(), () -> Census.of(library.dataset()));
        this.ontology = new PerState<>(
                library.states(), () -> OntologyDocument.of(library.dataset().getDefaultGraph(), census()));
        this.things = new PerState<>(library.states(), () -> things(library));
    }

    Library library() {
        return library;
    }

    Census census() {
        return census.now();
    }

    OntologyDocument ontology() {
        return ontology.now();
    }

    /** Kind and slug of every thing that has a page, in the order of their names. */
    List<String> things() {
        return things.now();
    }

    private static List<String> things(Library library) {
        String start = library.iri("").getURI();
        return library.dataset().getDefaultGraph().stream()
                .map(Triple::getSubject)
                .filter(subject -> subject.isURI() && subject.getURI().startsWith(start))
                .map(subject -> subject.getURI().substring(start.length()))
                .filter(id -> ThingAddress.of("/" + id).isPresent())
                .distinct()
                .sorted()
                .toList();
    }
}
