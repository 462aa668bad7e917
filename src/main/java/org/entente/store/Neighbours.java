package org.entente.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.entente.accounts.SharedIds;
import org.entente.accounts.Twins;
import org.entente.facts.ArticleFacts;
import org.entente.facts.EventFact;
import org.entente.facts.Fact;
import org.entente.facts.Finding;
import org.entente.facts.Finding.Severity;
import org.entente.facts.Id;
import org.entente.mapping.Iris;
import org.entente.ontology.ENT;

/**
 * Holds an article against those that it has to agree with. Of the articles that tell of one thing it asks a single one,
 * since those agree already, and looks for likely twins among a bounded number of events.
 */
final class Neighbours {
    /** Events of one participant that are looked at for twins, and twins whose articles are then read. */
    private static final int MOST_EVENTS = 2000;

    private static final int MOST_TWINS = 8;

    private final Graph known;
    private final Iris iris;
    private final Library library;

    /** Reads the articles that are kept. */
    @FunctionalInterface
    interface Library {
        Optional<ArticleFacts> read(String article);
    }

    Neighbours(Graph known, Iris iris, Library library) {
        this.known = known;
        this.iris = iris;
        this.library = library;
    }

    /** What is wrong between an article and others. */
    List<Finding> check(ArticleFacts facts) {
        String own = facts.article().id().slug();
        Set<String> names = new TreeSet<>();
        facts.facts().stream()
                .flatMap(fact -> Stream.concat(Stream.of(fact.id()), fact.references().stream()))
                .distinct()
                .forEach(id -> tellers(iris.of(id), own).findFirst().ifPresent(names::add));
        names.addAll(twins(facts, own));
        List<ArticleFacts> others =
                names.stream().flatMap(name -> library.read(name).stream()).toList();
        List<ArticleFacts> all = new ArrayList<>(others);
        all.add(facts);
        Set<Finding> before = new LinkedHashSet<>(SharedIds.check(others));
        before.addAll(Twins.in(others));
        return Stream.concat(SharedIds.check(all).stream(), Twins.in(all).stream())
                .filter(finding -> !before.contains(finding))
                .filter(finding -> finding.severity() != Severity.NOTE || about(finding, facts))
                .toList();
    }

    private static boolean about(Finding finding, ArticleFacts facts) {
        return finding.place().file().equals(facts.place().file());
    }

    /** The articles that tell of a thing, but for one of them. */
    private Stream<String> tellers(Node thing, String own) {
        return subjects(ENT.asserts, thing)
                .flatMap(claim -> known.stream(claim, ENT.reportedIn.asNode(), Node.ANY))
                .map(triple -> triple.getObject().getURI().replaceAll(".*/", ""))
                .filter(article -> !article.equals(own));
    }

    /** Articles with events that may be one of this article's under another id. */
    private Set<String> twins(ArticleFacts facts, String own) {
        Set<String> articles = new LinkedHashSet<>();
        for (Fact fact : facts.facts()) {
            if (fact instanceof EventFact event && event.when().isPresent()) {
                event.everyone().stream()
                        .flatMap(actor -> alike(event, actor))
                        .distinct()
                        .sorted(Comparator.comparing(Node::toString))
                        .limit(MOST_TWINS)
                        .forEach(other -> tellers(other, own).findFirst().ifPresent(articles::add));
            }
        }
        return articles;
    }

    private Stream<Node> alike(EventFact event, Id actor) {
        Node self = iris.of(event.id());
        return subjects(ENT.participant, iris.of(actor))
                .limit(MOST_EVENTS)
                .filter(other -> !other.equals(self) && meets(event, other));
    }

    /** Whether the dates of an event may be those of another. */
    private boolean meets(EventFact event, Node other) {
        return bound(event.when().orElseThrow().edtf().latest(), other, ENT.earliest, 1)
                && bound(event.when().orElseThrow().edtf().earliest(), other, ENT.latest, -1);
    }

    private boolean bound(Optional<java.time.LocalDate> day, Node other, Property property, int sign) {
        return day.isEmpty()
                || known.stream(other, property.asNode(), Node.ANY)
                        .anyMatch(triple -> sign
                                        * triple.getObject()
                                                .getLiteralLexicalForm()
                                                .compareTo(day.get().toString())
                                <= 0);
    }

    private Stream<Node> subjects(Property property, Node object) {
        return known.stream(Node.ANY, property.asNode(), object).map(Triple::getSubject);
    }
}
