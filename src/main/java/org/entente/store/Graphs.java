package org.entente.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.entente.accounts.CurrentState;
import org.entente.accounts.Inferences;
import org.entente.accounts.Touched;
import org.entente.building.Footing;
import org.entente.facts.Finding;
import org.entente.facts.Id;
import org.entente.mapping.CatalogueMapper;
import org.entente.mapping.Iris;
import org.entente.ontology.ENT;

/**
 * Keeps the graphs what {@link org.entente.building.Road} would make them, change by change: an article's own graph, its
 * entry in the catalogue, and what follows from several articles, worked out anew for what a change touches alone.
 */
final class Graphs {
    private final Footing footing;
    private final Iris iris;
    private final CatalogueMapper catalogue;
    private final Tracked dataset;

    Graphs(Footing footing, Tracked dataset) {
        this.footing = footing;
        this.iris = footing.iris();
        this.catalogue = new CatalogueMapper(iris);
        this.dataset = dataset;
    }

    /** The graphs that are there before any article is. */
    void found() {
        catalogue.dataset().forEach(dataset::add);
        footing.graphs().forEach((graph, quads) -> replace(graph, dataset.in(graph), quads, Optional.empty()));
    }

    /**
     * Puts an article's graph in the place of an earlier one.
     *
     * @return where what follows from it does not fit the shapes
     */
    List<Finding> put(Id article, List<Quad> after) {
        Node graph = iris.graphOf(article);
        List<Quad> before = dataset.in(graph);
        Touched touched = Touched.by(before, dataset.known());
        replace(graph, before, after, Optional.of(article));
        return derive(touched.and(Touched.by(after, dataset.known())));
    }

    /** Puts an article's graph, leaving what follows from it to be {@linkplain #deriveAll derived}. */
    void putAlone(Id article, List<Quad> after) {
        Node graph = iris.graphOf(article);
        replace(graph, dataset.in(graph), after, Optional.of(article));
    }

    /** Takes an article's graph out, and all that rested on it alone. */
    void drop(Id article) {
        put(article, List.of());
    }

    private void replace(Node graph, List<Quad> before, List<Quad> after, Optional<Id> article) {
        List<Quad> entryBefore = entry(graph, before.size(), article);
        dataset.replace(before, after);
        dataset.replace(entryBefore, entry(graph, after.stream().distinct().count(), article));
    }

    private List<Quad> entry(Node graph, long size, Optional<Id> article) {
        return size == 0 ? List.of() : catalogue.graph(graph, size, article).toList();
    }

    /** Works out anew all that follows. */
    List<Finding> deriveAll() {
        Node derived = iris.derived();
        List<Quad> before = dataset.in(derived);
        List<Quad> states = new CurrentState(dataset.known()).quads(derived);
        dataset.replace(before, states);
        List<Quad> inferred = new Inferences(dataset.known(), iris.base()).quads(derived);
        inferred.forEach(dataset::add);
        return footing.checkInferred(inferred);
    }

    private List<Finding> derive(Touched touched) {
        Node derived = iris.derived();
        List<Quad> stale = touched.things().stream()
                .flatMap(thing -> states(thing, derived))
                .toList();
        CurrentState current = new CurrentState(dataset.known());
        List<Quad> states = touched.things().stream()
                .flatMap(thing -> current.of(thing, derived).stream())
                .toList();
        dataset.replace(stale, states);
        List<Quad> doubtful = touched.invitations().stream()
                .flatMap(invitation -> proposals(invitation, derived))
                .toList();
        Inferences inferences = new Inferences(dataset.known(), iris.base());
        List<Quad> inferred = touched.invitations().stream()
                .flatMap(invitation -> inferences.of(invitation, derived).stream())
                .toList();
        dataset.replace(doubtful, inferred);
        return footing.checkInferred(inferred);
    }

    /** What is derived of a thing's state. */
    private Stream<Quad> states(Node thing, Node derived) {
        return Stream.of(ENT.occurrence, ENT.status, ENT.restsOn)
                .flatMap(property -> dataset.find(derived, thing, property.asNode(), Node.ANY).stream());
    }

    /** What is proposed for an invitation. */
    private Stream<Quad> proposals(Node invitation, Node derived) {
        List<Quad> quads = new ArrayList<>(dataset.find(derived, Node.ANY, ENT.mayFulfil.asNode(), invitation));
        Set.copyOf(dataset.find(derived, Node.ANY, ENT.pledge.asNode(), invitation))
                .forEach(quad -> quads.addAll(dataset.find(derived, quad.getSubject(), Node.ANY, Node.ANY)));
        return quads.stream();
    }
}
