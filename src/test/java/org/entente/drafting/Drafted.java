package org.entente.drafting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.building.Road;
import org.entente.building.Sources;
import org.entente.facts.ArticleFacts;
import org.entente.facts.EventFact;
import org.entente.facts.Fact;
import org.entente.facts.Finding;
import org.entente.mapping.Iris;
import org.entente.reading.RegisterReader;
import org.entente.reading.Source;

/** Drafts of small texts, read back as any fact file is. */
final class Drafted {
    /** A sentence that tells no fact, so that a text is long enough to be an article. */
    static final String FILLER = fillerOf("The two countries");

    private static final Drafting DRAFTING = new Drafting(lists());
    private final ArticleFacts facts;

    private Drafted(ArticleFacts facts) {
        this.facts = facts;
    }

    /** The same of two countries by name, of which those are who are told without one. */
    static String fillerOf(String countries) {
        return " " + countries
                + " have long worked together on the protection of the sea, and the weather in the capital was fine.";
    }

    static Gazetteer lists() {
        try {
            return Gazetteer.of(new RegisterReader(Sources.shipped().register()).names(), Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Heading on(String published) {
        return new Heading(
                Optional.of("fjord-post-1"),
                Optional.of("News of the day"),
                Optional.of("Fjord Post"),
                Optional.empty(),
                Optional.of(published),
                Optional.empty());
    }

    static Draft draft(String published, String text) {
        return DRAFTING.draft(text, on(published));
    }

    /** The facts drafted from a text of an article of a day; the file must be sound. */
    static Drafted of(String published, String text) {
        return of(draft(published, text));
    }

    /** The facts of a draft; the file must be sound. */
    static Drafted of(Draft draft) {
        var built = Road.forDrafts(Iris.DEFAULT, file -> {})
                .build(new Sources(
                        Sources.shipped().register(),
                        List.of(new Source("draft.yaml", draft.yaml().getBytes(StandardCharsets.UTF_8)))));
        List<Finding> errors = built.findings().stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new AssertionError(errors.get(0).toString());
        }
        return new Drafted(built.articles().get(0));
    }

    ArticleFacts facts() {
        return facts;
    }

    <F extends Fact> List<F> all(Class<F> kind) {
        return facts.facts().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Each event as its kind, who takes part, when and how far: {@code visit ana-rojas norway 2026-03-05 planned}. */
    List<String> events() {
        return all(EventFact.class).stream()
                .map(event -> event.kind().code()
                        + " " + event.everyone().stream().map(id -> id.slug()).collect(Collectors.joining(" "))
                        + " " + event.when().map(date -> date.edtf().text()).orElse("undated")
                        + " " + event.occurrence().code())
                .toList();
    }
}
