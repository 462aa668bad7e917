package org.entente.building;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.dataset.MemoryDataset;
import org.entente.mapping.Iris;
import org.entente.reading.Source;

/** Small articles about Chile and Norway, written in the tests that need them, and what is built from them. */
public final class Desk {
    private static final String REGISTER = """
            people:
              - {id: ana-rojas, name: Ana Rojas, country: Chile}
              - {id: nils-berg, name: Nils Berg, misspellings: [Niels Berg], country: Norway}
            organizations:
              - {id: fjord-post, name: Fjord Post, country: Norway}
              - {id: andes-daily, name: Andes Daily, country: Chile}
            offices:
              - {id: foreign-minister-of-chile, name: Foreign Minister of Chile, of: Chile}
            regions:
              - {id: chile, kind: country, name: Chile, iso: CL, point: {lat: -33.45, lon: -70.67}}
              - {id: norway, kind: country, name: Norway, iso: "NO"}
              - {id: oslo, kind: city, name: Oslo, within: Norway}
            """;

    private Desk() {}

    public static List<Source> register() {
        return List.of(source("register.yaml", REGISTER));
    }

    public static Source source(String name, String text) {
        return new Source(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The file of an article published on a day, with the sections given. */
    public static Source article(String id, String published, String sections) {
        return source(
                id + ".yaml",
                """
                article:
                  id: %s
                  headline: News of the day
                  publisher: Fjord Post
                  url: https://fjordpost.example/%s
                  published: %s
                  language: en
                  digest: %s
                evidence:
                  e1: {paragraph: 1, start: 0, end: 30, digest: %s, anchor: [The first words]}
                  e2: {paragraph: 2, start: 31, end: 60, digest: %s, anchor: [The second, and last]}
                """.formatted(id, id, published, "a".repeat(64), "b".repeat(64), "c".repeat(64)) + sections);
    }

    /** An article that tells how far Ana Rojas's visit to Norway has come. */
    public static Source visit(String id, String published, String occurrence) {
        return article(id, published, """
                events:
                  - id: rojas-visits-norway
                    kind: visit
                    title: Visit of Ana Rojas to Norway
                    when: 2026-03-04/2026-03-06
                    place: Norway
                    participants: {guest: Ana Rojas, host: Nils Berg}
                    occurrence: %s
                    claim: {evidence: e1}
                """.formatted(occurrence));
    }

    public static Built build(Source... articles) {
        return build(new Sources(register(), List.of(articles)));
    }

    public static DatasetGraph dataset(Source... articles) {
        return MemoryDataset.of(build(articles).stream());
    }

    /** The findings of a build, as they are printed. */
    public static List<String> findings(Source... articles) {
        return build(articles).findings().stream().map(Object::toString).toList();
    }

    /** What ships with the product, built once for all tests. */
    public static Built shipped() {
        return Shipped.BUILT;
    }

    /**
     * Builds, and tells nobody how far it is. The listener is of this class, since threads of the road would wait for a class
     * that builds while it is being loaded, and it for them.
     */
    public static Built build(Sources sources) {
        return new Road(Iris.DEFAULT, file -> {}).build(sources);
    }

    private static final class Shipped {
        static final Built BUILT = build(Sources.shipped());
    }

    static Stream<String> lines(Built built) {
        return built.stream().map(Object::toString).sorted();
    }
}
