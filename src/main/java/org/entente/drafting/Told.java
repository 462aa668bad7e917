package org.entente.drafting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.facts.AgreementFact;
import org.entente.facts.ArticleFacts;
import org.entente.facts.EventFact;
import org.entente.facts.Fact;
import org.entente.facts.FigureFact;
import org.entente.facts.Id;
import org.entente.facts.Kind;
import org.entente.facts.MentionFact;
import org.entente.facts.Slug;
import org.entente.facts.StanceFact;
import org.entente.facts.TenureFact;

/** What the facts of one article name and count, in words that can be held against those of another file. */
record Told(ArticleFacts facts) {
    <F extends Fact> List<F> all(Class<F> kind) {
        return facts.facts().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Pledges and invitations, or else all other events. */
    List<EventFact> events(boolean pledges) {
        return all(EventFact.class).stream()
                .filter(event -> event.kind().commits() == pledges)
                .toList();
    }

    /** Everybody and everything that the facts name, but for the publisher. */
    Set<String> things() {
        Map<String, String> names = introduced();
        Set<String> things = facts.facts().stream()
                .flatMap(Told::named)
                .filter(id -> id.kind() == Kind.ACTOR || id.kind() == Kind.REGION)
                .map(id -> names.getOrDefault(id.slug(), id.slug()))
                .collect(Collectors.toCollection(TreeSet::new));
        things.remove(facts.article().publisher().slug());
        return things;
    }

    /** By which name whatever the file introduces is known, made a slug, whichever slug it was given. */
    private Map<String, String> introduced() {
        return facts.introduced().stream()
                .collect(Collectors.toMap(
                        entry -> entry.id().slug(),
                        entry -> Slug.of(entry.label().name()),
                        (a, b) -> a));
    }

    /** All names of whatever the file introduces, by the slug of the first. */
    Map<String, Set<String>> called() {
        return facts.introduced().stream()
                .collect(Collectors.toMap(
                        entry -> Slug.of(entry.label().name()),
                        entry -> Stream.concat(Stream.of(entry.label().name()), entry.label().aliases().stream())
                                .map(name -> words(Slug.of(name)))
                                .collect(Collectors.toSet()),
                        (a, b) -> a));
    }

    /** Of a name only the words that tell it from others, in whatever order: “Ministry of Foreign Affairs”, “Foreign Ministry”. */
    private static String words(String slug) {
        return Stream.of(slug.split("-"))
                .filter(word -> !word.matches("of|the|for|and|to|in|at|affairs"))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static Stream<Id> named(Fact fact) {
        return Stream.concat(fact.claim().claimant().stream(), own(fact));
    }

    private static Stream<Id> own(Fact fact) {
        return switch (fact.getClass().getSimpleName()) {
            case "EventFact" ->
                Stream.concat(((EventFact) fact).everyone().stream(), ((EventFact) fact).place().stream());
            case "AgreementFact" -> ((AgreementFact) fact).parties().stream();
            case "FigureFact" -> figure((FigureFact) fact);
            case "TenureFact" -> Stream.of(((TenureFact) fact).holder());
            case "StanceFact" ->
                Stream.concat(Stream.of(((StanceFact) fact).holder()), ((StanceFact) fact).towards().stream());
            case "MentionFact" -> Stream.of(((MentionFact) fact).id());
            default -> Stream.empty();
        };
    }

    private static Stream<Id> figure(FigureFact figure) {
        return Stream.of(figure.between(), figure.origin(), figure.destination(), figure.of())
                .flatMap(List::stream);
    }

    /** Who holds which office; of its words only those that tell it from others, in whatever order. */
    Set<String> offices() {
        Map<String, String> names = introduced();
        return all(TenureFact.class).stream()
                .map(tenure -> names.getOrDefault(
                                tenure.holder().slug(), tenure.holder().slug())
                        + " is "
                        + words(names.getOrDefault(
                                tenure.office().slug(), tenure.office().slug())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The figures that are sums of money, percentages or counts of something. */
    Set<String> numbers(String kind) {
        Set<String> numbers = new LinkedHashSet<>();
        for (FigureFact figure : all(FigureFact.class)) {
            String unit = figure.unit().orElse("");
            String of = unit.startsWith("CCY_") ? "money" : unit.equals("PERCENT") ? "percent" : "counts";
            figure.value()
                    .filter(value -> of.equals(kind))
                    .ifPresent(value -> numbers.add(
                            value.stripTrailingZeros().toPlainString() + (kind.equals("counts") ? "" : " " + unit)));
            figure.change()
                    .filter(value -> kind.equals("percent"))
                    .ifPresent(value -> numbers.add(value.stripTrailingZeros().toPlainString() + " change"));
        }
        return numbers;
    }
}
