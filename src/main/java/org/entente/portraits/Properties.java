package org.entente.portraits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.SKOS;
import org.entente.accounts.Things;
import org.entente.ontology.ENT;
import org.entente.ontology.Ontology;

/** What is stated of a thing itself, property by property. */
final class Properties {
    /** Edges for people who draw, which follow from the events and agreements that a page lists. */
    static final Set<Node> DRAWN = nodes(ENT.metWith, ENT.visited, ENT.agreedWith, ENT.withinAll, ENT.restsOn);

    /** What stands elsewhere on a page, or is of use to machines only. */
    private static final Set<Node> UNTOLD = nodes(
            ENT.earliest,
            ENT.latest,
            ENT.until,
            ENT.restsOn,
            ENT.withinAll,
            ENT.digest,
            ENT.unit,
            ENT.approximation,
            ENT.changeApproximation,
            ENT.mainEvidence,
            ENT.decision,
            ENT.headline);

    private static final Set<Node> OTHERS =
            nodes(SKOS.notation, SKOS.broader, SKOS.exactMatch, OA.hasSource, DCTerms.language);
    private static final Set<Node> LEADING = nodes(ENT.url, ENT.link, SKOS.exactMatch);
    private static final List<Node> FIRST = List.copyOf(Stream.of(
                    ENT.asserts,
                    ENT.claimant,
                    ENT.capacity,
                    ENT.reportedIn,
                    ENT.when,
                    ENT.period,
                    ENT.value,
                    ENT.change,
                    ENT.signedOn,
                    ENT.signedAt,
                    ENT.during,
                    ENT.horizon,
                    ENT.occurrence,
                    ENT.status,
                    ENT.attitude,
                    ENT.holder,
                    ENT.office,
                    ENT.guest,
                    ENT.host,
                    ENT.pledger,
                    ENT.addressee,
                    ENT.beneficiary,
                    ENT.party,
                    ENT.participant,
                    ENT.place)
            .map(Property::asNode)
            .toList());

    private final Graph graph;
    private final Things things;
    private final Titles titles;

    Properties(Graph graph, Things things) {
        this.graph = graph;
        this.things = things;
        this.titles = new Titles(things);
    }

    private static Set<Node> nodes(Property... properties) {
        return Set.copyOf(Stream.of(properties).map(Property::asNode).toList());
    }

    List<Detail> of(Node thing) {
        List<Node> properties = graph.stream(thing, Node.ANY, Node.ANY)
                .map(Triple::getPredicate)
                .distinct()
                .filter(Properties::isTold)
                .sorted(Comparator.comparing(Properties::place).thenComparing(things::label))
                .toList();
        List<Detail> details = new ArrayList<>();
        for (Node property : properties) {
            List<Reference> values = values(thing, property, properties);
            if (!values.isEmpty()) {
                details.add(new Detail(name(property), values));
            }
        }
        details.addAll(new ReviewWords(things).of(thing));
        return details;
    }

    private static boolean isTold(Node property) {
        boolean ours = property.getURI().startsWith(ENT.NS);
        return ours && !UNTOLD.contains(property) || OTHERS.contains(property);
    }

    private static int place(Node property) {
        return FIRST.contains(property) ? FIRST.indexOf(property) : FIRST.size();
    }

    private String name(Node property) {
        return switch (property.getLocalName()) {
            case "notation" -> "code";
            case "broader" -> "belongs to";
            case "hasSource" -> "article";
            case "exactMatch" -> "the same elsewhere";
            default -> things.label(property);
        };
    }

    /**
     * The values of a property; who is told of by a narrower one, as host of participants, is not told of again, nor is
     * a code that the address of the page tells.
     */
    private List<Reference> values(Node thing, Node property, List<Node> all) {
        Predicate<Node> again = value -> all.stream()
                        .filter(narrower -> isNarrower(narrower, property))
                        .anyMatch(narrower -> graph.contains(thing, narrower, value))
                || value.isLiteral() && thing.getURI().endsWith("/" + value.getLiteralLexicalForm());
        return graph.stream(thing, property, Node.ANY)
                .map(Triple::getObject)
                .filter(again.negate())
                .map(value -> reference(thing, property, value))
                .distinct()
                .sorted(Comparator.comparing(Reference::text))
                .toList();
    }

    /** Whom an event addresses is among its participants, too, though not everybody who is addressed takes part. */
    private static boolean isNarrower(Node narrower, Node property) {
        return Ontology.shipped().superproperties(narrower).contains(property)
                || narrower.equals(ENT.addressee.asNode()) && property.equals(ENT.participant.asNode());
    }

    private Reference reference(Node thing, Node property, Node value) {
        if (value.isURI()) {
            return LEADING.contains(property)
                    ? new Reference(property.equals(ENT.link.asNode()) ? "the passage" : value.getURI(), value.getURI())
                    : titles.reference(value);
        }
        String text = value.getLiteralLexicalForm();
        if (property.equals(ENT.value.asNode())) {
            return Reference.to(new FigureWords(things).of(thing));
        }
        boolean date = value.getLiteralDatatypeURI().endsWith("/EDTF");
        return Reference.to(date ? DateWords.of(text) : text);
    }
}
