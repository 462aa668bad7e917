package org.entente.texts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.building.Built;
import org.entente.building.Desk;
import org.entente.facts.ArticleFacts;
import org.entente.reading.Source;

/** A small article with its text: one stance on the evidence of each passage, and a spelling on that of the first. */
record Clipping(String text, Built fact) {
    static final String TEXT = """
            Ana Rojas came to Oslo on Wednesday, and Nils Berg met her at the harbour.
            We sell fish, she said, and we buy ships. We sell fish, she said, and we mean it.
            Both of them hope for a treaty within the year.
            """;

    static Clipping fish() {
        return of("fish", TEXT, "Ana Rojas came to…Wednesday", "we buy ships.", "Both of them…the year.");
    }

    static Clipping of(String id, String text, String... passages) {
        List<String> pointers = List.of(passages).stream()
                .map(passage -> new Locator(CanonicalText.of(text))
                        .locate(passage)
                        .get(0)
                        .yaml())
                .toList();
        return new Clipping(text, Desk.build(file(id, CanonicalText.of(text).digest(), pointers, "Ana Rojas")));
    }

    /** The same facts with another pointer in the place of the first. */
    static Clipping pointing(String pointer) {
        return new Clipping(
                TEXT, Desk.build(file("fish", CanonicalText.of(TEXT).digest(), List.of(pointer), "Ana Rojas")));
    }

    /** The same facts with a spelling that the first passage is said to hold. */
    static Clipping spelling(String written) {
        String pointer = new Locator(CanonicalText.of(TEXT))
                .locate("Ana Rojas came to…Wednesday")
                .get(0)
                .yaml();
        return new Clipping(TEXT, Desk.build(file("fish", CanonicalText.of(TEXT).digest(), List.of(pointer), written)));
    }

    ArticleFacts facts() {
        return fact.articles().get(0);
    }

    private static Source file(String id, String digest, List<String> pointers, String written) {
        String stances = IntStream.range(0, pointers.size())
                .mapToObj(i -> "  - {holder: Chile, attitude: hopes, gist: Chile hopes for ship " + i
                        + ", topics: [trade], claim: {evidence: e" + i + "}}\n")
                .collect(Collectors.joining());
        String evidence = IntStream.range(0, pointers.size())
                .mapToObj(i -> "  e" + i + ": " + pointers.get(i) + "\n")
                .collect(Collectors.joining());
        return Desk.source(id + ".yaml", """
                article:
                  id: %s
                  headline: News of the day
                  publisher: Fjord Post
                  url: https://fjordpost.example/%s
                  published: 2026-03-05
                  language: en
                  digest: %s
                mentions:
                  - {actor: Ana Rojas, written: %s, evidence: e0}
                stances:
                %sevidence:
                %s""".formatted(id, id, digest, written, stances, evidence));
    }
}
