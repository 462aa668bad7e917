package org.entente.conformance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;

/** Reads the manifests of the suites, each with those that it includes. */
final class Manifests {
    private static final List<String> ROOTS =
            List.of("sparql10/manifest.ttl", "sparql11/manifest-all.ttl", "sparql12/manifest.ttl");
    private static final Property ENTRIES = Case.property(Case.MF + "entries");
    private static final Property INCLUDE = Case.property(Case.MF + "include");

    private final Documents documents;
    private final Set<String> read = new LinkedHashSet<>();
    private final List<Case> cases = new ArrayList<>();

    private Manifests(Documents documents) {
        this.documents = documents;
    }

    static List<Case> cases(Documents documents) {
        Manifests manifests = new Manifests(documents);
        ROOTS.forEach(root -> manifests.read(documents.iri(root)));
        return manifests.cases;
    }

    private void read(String iri) {
        if (!read.add(iri)) {
            return;
        }
        Model manifest = ModelFactory.createModelForGraph(documents.graph(iri));
        String suite = documents.path(iri).replaceAll("/[^/]*$", "");
        members(manifest, ENTRIES).forEach(entry -> cases.add(new Case(suite, entry)));
        members(manifest, INCLUDE).forEach(included -> read(included.getURI()));
    }

    private static List<Resource> members(Model manifest, Property property) {
        return manifest.listObjectsOfProperty(property).toList().stream()
                .flatMap(list -> list.as(RDFList.class).asJavaList().stream())
                .map(RDFNode::asResource)
                .toList();
    }
}
