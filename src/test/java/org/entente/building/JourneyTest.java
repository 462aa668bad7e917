package org.entente.building;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Quad;
import org.entente.accounts.CurrentState;
import org.entente.accounts.Inferences;
import org.entente.facts.Finding;
import org.entente.facts.Finding.Severity;
import org.entente.generating.GeneratedArticle;
import org.entente.generating.GeneratedRegister;
import org.entente.mapping.Iris;
import org.entente.reading.Source;
import org.entente.sorting.Scratch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The road with so little room that every few articles are written to files, against the road that holds all. */
class JourneyTest {
    private static final Limits FEW = new Limits(3000, 2000, 5);

    @TempDir
    private Path folder;

    private static Sources many(int articles) {
        List<Source> register = new ArrayList<>(Sources.shipped().register());
        register.add(Desk.source("generated.yaml", GeneratedRegister.yaml()));
        return new Sources(register, generated(articles));
    }

    private static List<Source> generated(int articles) {
        return IntStream.range(0, articles)
                .mapToObj(number -> new Source("article " + number, GeneratedArticle.of(3, number)))
                .toList();
    }

    private static List<String> lines(Stream<Quad> quads) {
        return quads.map(Quad::toString).sorted().toList();
    }

    /** What came, and how it ended. */
    private record Made(Collected graphs, Arrival arrival) {
        List<String> lines() {
            return JourneyTest.lines(graphs.built(List.of()).stream());
        }

        List<String> findings() {
            return arrival.report().first().stream().map(Finding::toString).toList();
        }
    }

    private Made travel(Limits limits, Sources sources) throws IOException {
        Collected graphs = new Collected();
        try (Scratch scratch = Scratch.in(folder)) {
            Arrival arrival = new Road(Iris.DEFAULT, file -> {}).travel(sources, graphs, limits, scratch);
            return new Made(graphs, arrival);
        } finally {
            try (Stream<Path> left = Files.list(folder)) {
                assertEquals(List.of(), left.toList(), "files were left");
            }
        }
    }

    private Made travel(Source... articles) throws IOException {
        return travel(FEW, new Sources(Desk.register(), List.of(articles)));
    }

    @Test
    void whatIsSortedByWayOfFilesIsQuadForQuadWhatIsHeldInWhateverOrderItComes() throws IOException {
        Sources sources = many(60);
        List<Source> articles = new ArrayList<>(sources.articles().list());
        articles.addAll(Sources.shipped().articles().list());
        Built held = Desk.build(new Sources(sources.register(), articles));
        for (int seed = 0; seed < 2; seed++) {
            Collections.shuffle(articles, new Random(seed));
            Made made = travel(FEW, new Sources(sources.register(), articles));
            assertTrue(lines(held.stream()).equals(made.lines()), "other quads");
            assertEquals(held.quads().size(), made.arrival().quads());
            assertEquals(held.facts(), made.arrival().facts());
            assertEquals(65, made.arrival().articles());
        }
    }

    @Test
    void articlesComeInTheOrderOfTheirIds() throws IOException {
        List<String> ids = travel(FEW, many(40)).graphs().built(List.of()).articles().stream()
                .map(facts -> facts.article().id().slug())
                .toList();
        assertEquals(ids.stream().sorted().toList(), ids);
    }

    /** What is derived thing by thing is what the store derives from the union of all graphs. */
    @Test
    void whatFollowsThingByThingIsWhatFollowsFromTheWholeGraph() throws IOException {
        List<Source> articles = new ArrayList<>(generated(40));
        articles.addAll(Sources.shipped().articles().list());
        articles.addAll(invitations());
        List<Source> register = new ArrayList<>(many(0).register());
        register.addAll(Desk.register());
        Made made = travel(FEW, new Sources(register, articles));
        assertEquals(
                0,
                made.arrival().report().count(Severity.ERROR),
                () -> made.findings().toString());
        List<Quad> all = made.graphs().built(List.of()).quads();
        List<Quad> stated = all.stream()
                .filter(quad -> !quad.getGraph().equals(Iris.DEFAULT.derived()))
                .toList();
        Graph known = QuadGraph.of(stated);
        List<Quad> derived = new ArrayList<>(new CurrentState(known).quads(Iris.DEFAULT.derived()));
        derived.forEach(quad -> known.add(quad.asTriple()));
        List<Quad> inferred = new Inferences(known, Iris.DEFAULT.base()).quads(Iris.DEFAULT.derived());
        assertTrue(
                inferred.stream().anyMatch(quad -> quad.getObject().toString().endsWith("norway-invites-rojas")));
        derived.addAll(inferred);
        assertEquals(
                lines(derived.stream().distinct()),
                lines(all.stream().filter(quad -> quad.getGraph().equals(Iris.DEFAULT.derived()))));
    }

    /** Somebody is invited, and comes to a town of which only another article says where it lies. */
    private static List<Source> invitations() {
        return List.of(
                Desk.article("asked", "2026-01-10", """
                        pledges:
                          - id: norway-invites-rojas
                            kind: invitation
                            title: Norway invites Ana Rojas
                            when: 2026-01-09
                            participants: {pledger: Norway, addressee: [Ana Rojas, Nils Berg]}
                            claim: {evidence: e1}
                          - id: chile-invites-berg
                            kind: invitation
                            title: Chile invites Nils Berg
                            when: 2026-01-09
                            participants: {pledger: Chile, addressee: Nils Berg}
                            claim: {evidence: e1}
                        """),
                Desk.article("came", "2026-03-05", """
                        introduces:
                          regions:
                            - {id: fjord-town, kind: city, name: Fjord Town}
                        events:
                          - id: rojas-in-fjord-town
                            kind: visit
                            title: Visit of Ana Rojas to Fjord Town
                            when: 2026-03-04
                            place: Fjord Town
                            participants: {guest: Ana Rojas}
                            occurrence: occurred
                            claim: {evidence: e1}
                        """),
                Desk.article("where", "2026-03-06", """
                        introduces:
                          regions:
                            - {id: fjord-town, kind: city, name: Fjord Town, within: Norway}
                        events:
                          - id: feast
                            kind: gathering
                            title: Feast of Fjord Town
                            place: Fjord Town
                            occurrence: occurred
                            claim: {evidence: e1}
                        """));
    }

    @Test
    void ofTwoFilesOfOneArticleTheFirstByNameCountsHoweverFarApartTheyAre() throws IOException {
        List<Source> articles = new ArrayList<>(generated(40));
        Source first = new Source("a copy", articles.get(17).bytes());
        articles.add(first);
        Made made = travel(FEW, new Sources(many(0).register(), articles));
        assertEquals(40, made.arrival().articles());
        assertEquals(41, made.arrival().files());
        assertEquals(
                List.of(
                        "article 17: error: the article “generated-3-17” is also in a copy; keep one of the two, or give"
                                + " this one an id of its own"),
                made.findings().stream().filter(line -> line.contains("error")).toList());
    }

    @Test
    void anErrorInTheLastOfManyIsTold() throws IOException {
        List<Source> articles = new ArrayList<>(generated(40));
        articles.add(Desk.source("zzz.yaml", "article: {id: zzz, headline: No end"));
        Made made = travel(FEW, new Sources(many(0).register(), articles));
        assertEquals(1, made.arrival().report().count(Severity.ERROR));
        assertFalse(made.arrival().report().sound(true));
        assertTrue(made.findings().stream().anyMatch(line -> line.startsWith("zzz.yaml:1:")), "not told");
    }

    @Test
    void ofManyFindingsTheFirstAreKeptAndTheOthersCounted() throws IOException {
        List<Source> articles = new ArrayList<>(IntStream.range(0, 30)
                .mapToObj(i -> Desk.source("bad-%02d.yaml".formatted(29 - i), "article: ["))
                .toList());
        articles.add(Desk.visit("good", "2026-03-01", "planned"));
        Made made = travel(articles.toArray(Source[]::new));
        assertEquals(5, made.findings().size());
        assertTrue(
                made.findings().get(0).startsWith("bad-00.yaml"),
                made.findings().get(0));
        assertTrue(
                made.findings().get(4).startsWith("bad-04.yaml"),
                made.findings().get(4));
        assertEquals(30, made.arrival().report().count(Severity.ERROR));
        assertEquals(25, made.arrival().report().beyond(Severity.ERROR));
    }

    @Test
    void theOneErrorIsToldAmongAnyNumberOfNotes() throws IOException {
        List<Source> articles = new ArrayList<>(IntStream.range(0, 12)
                .mapToObj(i -> Desk.article("loose-" + i, "2026-03-01", """
                        stances:
                          - {holder: Norway, attitude: hopes, gist: Hopes., concerns: event/nowhere, claim: {evidence: e1}}
                        """))
                .toList());
        articles.add(Desk.visit("one", "2026-03-01", "planned"));
        articles.add(Desk.article("two", "2026-03-01", """
                events:
                  - {id: rojas-visits-norway, kind: meeting, title: A meeting, occurrence: planned, claim: {evidence: e1}}
                """));
        Made made = travel(articles.toArray(Source[]::new));
        assertEquals(12, made.arrival().report().count(Severity.NOTE));
        assertEquals(1, made.arrival().report().count(Severity.ERROR));
        assertEquals(7, made.findings().size(), "five notes, one for its other title, and the error");
        assertTrue(
                made.findings().stream().anyMatch(line -> line.contains("is a meeting here and a visit at one.yaml")),
                () -> made.findings().toString());
    }

    @Test
    void theFindingsAreThoseOfTheRoadThatHoldsAll() throws IOException {
        List<Source> articles = IntStream.range(0, 9)
                .mapToObj(i ->
                        Desk.article("told-" + i, "2026-03-0" + (9 - i), """
                        events:
                          - id: visit-%d
                            kind: visit
                            title: Visit of Ana Rojas to Norway
                            when: 2026-03-0%d/2026-03-0%d
                            participants: {guest: Ana Rojas, host: [Nils Berg, Norway]}
                            occurrence: planned
                            concerns: event/nowhere-%d
                            claim: {evidence: e1}
                        """.formatted(i / 2, 1 + i / 2, 3 + i / 2, i)))
                .toList();
        Sources sources = new Sources(Desk.register(), articles);
        Limits all = new Limits(500, 300, Integer.MAX_VALUE);
        List<Finding> held = Desk.build(sources).findings();
        assertEquals(9 + twins(), held.size());
        assertEquals(held, travel(all, sources).arrival().report().first());
    }

    /** Two articles tell of each visit but the last; a visit meets the two before it, and is not its own twin. */
    private static int twins() {
        return 2 * 2 * (3 + 2) + 2 * 1 * 2;
    }

    @Test
    void draftsAreKeptOutUnlessTheRoadIsForThem() throws IOException {
        String draft = new String(Desk.visit("d", "2026-03-01", "planned").bytes(), StandardCharsets.UTF_8);
        Source source = Desk.source("d.yaml", "draft: true\n" + draft);
        assertEquals(
                0,
                travel(source, Desk.visit("e", "2026-03-01", "planned"))
                        .arrival()
                        .report()
                        .count(Severity.NOTE));
        assertEquals(1, travel(source).arrival().report().count(Severity.ERROR));
        Built looked = Road.forDrafts(Iris.DEFAULT, file -> {}).build(new Sources(Desk.register(), List.of(source)));
        assertEquals(List.of(), looked.findings());
        assertEquals(1, looked.articles().size());
        assertTrue(looked.stream()
                .noneMatch(quad -> quad.getGraph()
                        .equals(Iris.DEFAULT.graphOf(
                                looked.articles().get(0).article().id()))));
    }

    @Test
    void theListenerKnowsHowManyFilesThereAreBeforeItHearsOfTheFirst() throws IOException {
        List<Object> heard = Collections.synchronizedList(new ArrayList<>());
        Road.Listener listener = new Road.Listener() {
            @Override
            public void expect(long files) {
                heard.add(files);
            }

            @Override
            public void accept(String file) {
                heard.add(file);
            }
        };
        try (Scratch scratch = Scratch.in(folder)) {
            new Road(Iris.DEFAULT, listener).travel(many(7), new Collected(), scratch);
        }
        assertEquals(7L, heard.get(0));
        assertEquals(
                Set.copyOf(generated(7).stream().map(Source::name).toList()), new TreeSet<Object>(heard.subList(1, 8)));
    }
}
