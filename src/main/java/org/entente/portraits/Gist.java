package org.entente.portraits;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.entente.accounts.Things;
import org.entente.ontology.ENT;
import org.entente.ontology.Ontology;

/** What a thing is, in a line or two. */
final class Gist {
    private final Graph graph;
    private final Things things;
    private final Titles titles;
    private final Lines lines;

    Gist(Graph graph, Things things, Lines lines) {
        this.graph = graph;
        this.things = things;
        this.titles = new Titles(things);
        this.lines = lines;
    }

    /** The narrowest classes of ours that a thing belongs to, in words; the last part of its IRI's kind if none. */
    String kind(Node thing) {
        Set<Node> types = graph.stream(thing, RDF.type.asNode(), Node.ANY)
                .map(Triple::getObject)
                .filter(type -> type.getURI().startsWith(ENT.NS))
                .collect(Collectors.toSet());
        Set<Node> above = types.stream()
                .map(Ontology.shipped()::superclasses)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
        types.removeAll(above);
        return types.isEmpty()
                ? "topic"
                : types.stream().map(things::label).sorted().collect(Collectors.joining(" and "));
    }

    String of(Node thing) {
        String parts = Stream.of(
                        Optional.of(kind(thing) + whose(thing)),
                        Optional.of(new FigureWords(things).of(thing)),
                        Optional.of(lines.date(thing)),
                        came(thing),
                        offices(thing),
                        said(thing),
                        described(thing))
                .flatMap(Optional::stream)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return parts.substring(0, 1).toUpperCase(Locale.ROOT) + parts.substring(1) + ".";
    }

    private Optional<String> described(Node thing) {
        return things.text(thing, DCTerms.description)
                .or(() -> things.text(thing, SKOS.definition))
                .filter(text -> !text.equals(titles.of(thing)))
                .map(text -> text.replaceFirst("\\.$", ""));
    }

    /** Where it is from or takes place, or who made it. */
    private String whose(Node thing) {
        return Stream.of(
                        ENT.country,
                        ENT.officeOf,
                        ENT.within,
                        ENT.pledger,
                        ENT.party,
                        ENT.holder,
                        ENT.place,
                        ENT.location,
                        ENT.publisher)
                .filter(property -> things.one(thing, property).isPresent())
                .findFirst()
                .map(property -> connection(property.getLocalName())
                        + things.all(thing, property).stream().map(titles::of).collect(Collectors.joining(" and ")))
                .orElse("");
    }

    private static String connection(String property) {
        return switch (property) {
            case "within", "place", "location" -> " in ";
            default -> " of ";
        };
    }

    private Optional<String> came(Node thing) {
        String state = lines.state(thing);
        if (things.isA(thing, ENT.Stance) || state.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(things.isA(thing, ENT.Pledge) ? state : state + " by the latest account");
    }

    /** The offices that somebody holds by the accounts of articles. */
    private Optional<String> offices(Node thing) {
        List<String> offices = things.with(ENT.holder, thing).stream()
                .flatMap(tenure -> things.all(tenure, ENT.office).stream())
                .map(titles::of)
                .distinct()
                .sorted()
                .toList();
        return offices.isEmpty() ? Optional.empty() : Optional.of("told of as " + String.join(", ", offices));
    }

    private Optional<String> said(Node claim) {
        if (!things.isA(claim, ENT.Claim)) {
            return Optional.empty();
        }
        Source source = new Sources(things).of(List.of(claim)).get(0);
        String who =
                source.claimant().map(Reference::text).orElse(source.outlet().text());
        return Optional.of("said by " + who + " in " + source.outlet().text() + ", " + source.published());
    }
}
