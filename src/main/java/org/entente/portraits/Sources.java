package org.entente.portraits;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.entente.accounts.Things;
import org.entente.ontology.ENT;

/** Who says what, and where. */
final class Sources {
    private static final List<String> PLAIN = List.of("fact", "occurred");

    private final Things things;
    private final Titles titles;

    Sources(Things things) {
        this.things = things;
        this.titles = new Titles(things);
    }

    /** The claims that assert a fact, the latest first. */
    List<Node> claims(Node fact) {
        return latestFirst(things.with(ENT.asserts, fact));
    }

    List<Node> latestFirst(List<Node> claims) {
        return claims.stream()
                .sorted(Comparator.comparing(this::day).reversed())
                .toList();
    }

    /** The last day on which the article of a claim can have appeared. */
    String day(Node claim) {
        return article(claim)
                .flatMap(article -> things.text(article, ENT.latest))
                .orElse("");
    }

    private String published(Node claim) {
        return article(claim)
                .flatMap(article -> things.text(article, ENT.published))
                .orElse("");
    }

    List<Source> of(List<Node> claims) {
        return claims.stream().map(this::source).toList();
    }

    private Source source(Node claim) {
        Optional<Node> outlet = article(claim).flatMap(article -> things.one(article, ENT.publisher));
        return new Source(
                new Reference(
                        outlet.map(titles::of).orElse(""),
                        article(claim).map(Node::getURI).orElse("")),
                DateWords.of(published(claim)),
                titles.reference(things.one(claim, ENT.claimant)),
                manner(claim),
                things.text(claim, ENT.asWritten).orElse(""),
                things.link(claim).map(Node::getURI).orElse(""),
                titles.reference(claim));
    }

    /** How far it has come by this claim or, where that is not told, as what it is said. */
    private String manner(Node claim) {
        return Stream.of(ENT.claimedOccurrence, ENT.claimedStatus, ENT.modality)
                .flatMap(property -> said(claim, property).stream())
                .limit(1)
                .filter(said -> !PLAIN.contains(said))
                .collect(Collectors.joining());
    }

    private Optional<String> said(Node claim, Property property) {
        return things.one(claim, property).map(things::label);
    }

    private Optional<Node> article(Node claim) {
        return things.one(claim, ENT.reportedIn);
    }
}
