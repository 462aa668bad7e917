package org.entente.describing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.entente.ontology.ENT;

/** Describes things of a dataset, each statement in the named graph that makes it. */
public final class Describer {
    static final int CLAIMS_A_PAGE = 100;
    private static final Set<Node> UNNAMED = Set.of(OA.hasSelector.asNode(), RDF.type.asNode());

    private final DatasetGraph dataset;

    public Describer(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** What is said of a thing; absent if nothing is, or if there are fewer pages. */
    public Optional<Description> describe(Node thing, int page) {
        List<Quad> own = statements(thing).toList();
        List<Node> claims = claims(thing);
        int pages = Math.max(1, (claims.size() + CLAIMS_A_PAGE - 1) / CLAIMS_A_PAGE);
        if (own.isEmpty() || page < 1 || page > pages) {
            return Optional.empty();
        }
        Set<Quad> quads = new LinkedHashSet<>(own);
        claims.stream().skip((page - 1L) * CLAIMS_A_PAGE).limit(CLAIMS_A_PAGE).forEach(claim -> add(claim, quads));
        evidence(thing).forEach(pointer -> add(pointer, quads));
        quads.addAll(labels(quads));
        return Optional.of(new Description(thing, List.copyOf(quads), claims.size(), page, pages));
    }

    /** What is said of several things, each statement once. */
    public Stream<Quad> describe(Collection<Node> things) {
        return things.stream()
                .flatMap(thing -> Stream.iterate(1, page -> page + 1)
                        .map(page -> describe(thing, page))
                        .takeWhile(Optional::isPresent)
                        .flatMap(page -> page.orElseThrow().quads().stream()))
                .distinct();
    }

    private void add(Node claimOrEvidence, Set<Quad> quads) {
        statements(claimOrEvidence).forEach(quads::add);
        evidence(claimOrEvidence).flatMap(this::statements).forEach(quads::add);
    }

    /** The statements about a thing, and about the parts of it that have no page of their own. */
    private Stream<Quad> statements(Node thing) {
        return Stream.concat(named(thing, Node.ANY), parts(thing).flatMap(part -> named(part, Node.ANY)));
    }

    /** Parts are named by a fragment: the position of a passage, the point of a region. */
    private Stream<Node> parts(Node thing) {
        return named(thing, Node.ANY)
                .map(Quad::getObject)
                .filter(object -> object.isURI() && object.getURI().startsWith(thing.getURI() + "#"));
    }

    /** Those that assert it and, of an article, those that it makes, in the order of their names. */
    private List<Node> claims(Node thing) {
        return Stream.of(ENT.asserts, ENT.reportedIn)
                .flatMap(property -> subjects(property, thing))
                .distinct()
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    private Stream<Node> evidence(Node claim) {
        return named(claim, ENT.evidence.asNode()).map(Quad::getObject);
    }

    private Stream<Node> subjects(Property property, Node object) {
        return dataset.stream(Node.ANY, Node.ANY, property.asNode(), object)
                .filter(quad -> !quad.isDefaultGraph())
                .map(Quad::getSubject);
    }

    private Stream<Quad> named(Node subject, Node predicate) {
        return dataset.stream(Node.ANY, subject, predicate, Node.ANY).filter(quad -> !quad.isDefaultGraph());
    }

    /** What things are called that are named by others; what classes are called is for the ontology to say. */
    private List<Quad> labels(Set<Quad> quads) {
        List<Quad> labels = new ArrayList<>();
        Set<Node> named = new LinkedHashSet<>();
        quads.stream()
                .filter(quad -> !UNNAMED.contains(quad.getPredicate()))
                .map(Quad::getObject)
                .filter(Node::isURI)
                .forEach(named::add);
        named.forEach(thing -> named(thing, RDFS.label.asNode()).forEach(labels::add));
        return labels;
    }
}
