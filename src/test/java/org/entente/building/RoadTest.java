package org.entente.building;

import static org.entente.building.Desk.article;
import static org.entente.building.Desk.build;
import static org.entente.building.Desk.findings;
import static org.entente.building.Desk.visit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.entente.facts.AgreementFact;
import org.entente.facts.EventFact;
import org.entente.facts.FigureFact;
import org.entente.facts.Finding.Severity;
import org.entente.facts.MentionFact;
import org.entente.mapping.Iris;
import org.entente.ontology.ENT;
import org.entente.reading.Source;
import org.junit.jupiter.api.Test;

class RoadTest {
    @Test
    void theShippedGraphHasNoFindingAtAll() {
        assertEquals(List.of(), Desk.shipped().findings());
        assertTrue(Desk.shipped().sound(false));
    }

    @Test
    void allFiveArticlesAreThereWithEveryKindOfFact() {
        Built built = Desk.shipped();
        assertEquals(5, built.articles().size());
        assertEquals(72, count(built, EventFact.class));
        assertEquals(26, count(built, AgreementFact.class));
        assertEquals(22, count(built, FigureFact.class));
        assertEquals(81, count(built, MentionFact.class));
    }

    private static long count(Built built, Class<?> kind) {
        return built.articles().stream()
                .flatMap(article -> article.facts().stream())
                .filter(kind::isInstance)
                .count();
    }

    @Test
    void everyArticleHasItsGraphBesideThoseOfRegisterOntologyCatalogueAndWhatIsDerived() {
        Set<String> graphs = Desk.shipped().stream()
                .map(quad -> quad.getGraph().getURI())
                .map(name -> name.replace("https://w3id.org/entente/graph/", ""))
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        "reference",
                        "ontology",
                        "catalogue",
                        "derived",
                        "realnoe-vremya-2025-03-26",
                        "vietnamplus-2025-01",
                        "world-and-vietnam-report-2024-05",
                        "sputnik-2025-05-10",
                        "viet-nam-news-2025-05-08"),
                graphs);
    }

    @Test
    void theSameFilesGiveTheSameQuadsInWhateverOrderTheyCome() throws IOException {
        List<Source> register = new ArrayList<>(Sources.shipped().register());
        List<Source> articles = new ArrayList<>(Sources.shipped().articles().list());
        List<Quad> first = Desk.shipped().quads();
        Random random = new Random(7);
        for (int i = 0; i < 3; i++) {
            Collections.shuffle(register, random);
            Collections.shuffle(articles, random);
            Built again = Desk.build(new Sources(register, articles));
            assertEquals(Set.copyOf(first), Set.copyOf(again.quads()));
            assertEquals(first.size(), again.quads().size());
        }
    }

    @Test
    void noBlankNodeIsEverMade() {
        assertTrue(Desk.shipped().stream()
                .noneMatch(
                        quad -> quad.getSubject().isBlank() || quad.getObject().isBlank()));
    }

    @Test
    void anotherBaseMovesEveryIriOfTheDataAndNoneOfTheVocabulary() {
        Built built = new Road(new Iris("https://graph.example/"), file -> {})
                .build(new Sources(Desk.register(), List.of(visit("one", "2026-03-01", "planned"))));
        assertTrue(
                built.stream().allMatch(quad -> quad.getGraph().getURI().startsWith("https://graph.example/graph/")));
        Set<String> subjects = built.stream()
                .filter(quad -> quad.getGraph().getURI().endsWith("/one"))
                .map(quad -> quad.getSubject().getURI())
                .collect(Collectors.toSet());
        assertTrue(subjects.contains("https://graph.example/id/event/rojas-visits-norway"));
        assertTrue(subjects.stream().allMatch(subject -> subject.startsWith("https://graph.example/id/")));
    }

    @Test
    void aBrokenFileLeavesTheOthersUnharmed() {
        Built built = build(visit("good", "2026-03-01", "planned"), Desk.source("bad.yaml", "article: ["));
        assertEquals(1, built.articles().size());
        assertEquals(1, built.count(Severity.ERROR));
        assertTrue(built.findings().get(0).toString().startsWith("bad.yaml:"));
        assertFalse(built.sound(true));
    }

    @Test
    void aBrokenRegisterIsToldAloneForOtherwiseEveryNameWouldBeUnknown() {
        Source register = Desk.source("register.yaml", "people:\n  - {id: ana-rojas, nome: Ana Rojas}\n");
        Built built = new Road(Iris.DEFAULT, file -> {})
                .build(new Sources(List.of(register), List.of(visit("one", "2026-03-01", "planned"))));
        assertTrue(built.findings().stream()
                .allMatch(finding -> finding.place().file().equals("register.yaml")));
        assertFalse(built.sound(true));
        assertEquals(List.of(), built.quads());
    }

    @Test
    void aDayOfPublishingThatIsOpenAtOneEndIsRefused() {
        for (String published : List.of("2026-03-05/..", "../2026-03-05", "2026-03-05/")) {
            List<String> findings = findings(visit("open", published, "planned"));
            assertEquals(
                    List.of(
                            "open.yaml:6:14: error: this date is open at one end; write the first and the last day that it"
                                    + " can mean"),
                    findings);
        }
    }

    @Test
    void textThatNoTerminalAndNoXmlCanShowIsRefused() {
        Source article = article("red", "2026-03-01", """
                projects:
                  - {id: red, title: "\\e[31mRED", claim: {evidence: e1}}
                """);
        assertEquals(
                List.of("red.yaml:13:22: error: the text holds a control character or half a character; leave it out"),
                findings(article));
    }

    @Test
    void twoFilesOfOneArticleAreRefused() {
        Source one = visit("same", "2026-03-01", "planned");
        Source two = new Source("other-name.yaml", one.bytes());
        assertEquals(
                List.of(
                        "same.yaml: error: the article “same” is also in other-name.yaml; keep one of the two, or give this"
                                + " one an id of its own"),
                findings(one, two));
    }

    @Test
    void anArticleCannotTakeTheNameOfAGraphThatExists() {
        assertEquals(
                List.of(
                        "derived.yaml: error: the article cannot be called “derived”: a graph of that name exists already;"
                                + " give it another id"),
                findings(visit("derived", "2026-03-01", "planned")));
    }

    @Test
    void whatDoesNotFitTheShapesIsToldAtTheLineOfTheFact() {
        Source signedWithoutBeingFact = article("shapes", "2026-03-01", """
                agreements:
                  - id: fish-treaty
                    kind: treaty
                    title: Treaty on fish
                    parties: [Chile, Norway]
                    status: signed
                    claim: {modality: intention, evidence: e1}
                """);
        List<String> findings = findings(signedWithoutBeingFact);
        assertEquals(1, findings.size(), findings::toString);
        assertTrue(findings.get(0).startsWith("shapes.yaml:13:5: error: "), findings.get(0));
    }

    @Test
    void advicePassesOnlyWhenLenient() {
        Built built = build(article("advice", "2026-03-01", """
                events:
                  - id: lonely-call
                    kind: call
                    title: A call
                    when: 2026-02-01
                    participants: {participant: Ana Rojas}
                    occurrence: occurred
                    claim: {evidence: e1}
                """));
        assertEquals(1, built.count(Severity.WARNING), () -> built.findings().toString());
        assertFalse(built.sound(false));
        assertTrue(built.sound(true));
    }

    @Test
    void theCatalogueCountsTheTriplesOfEachGraph() {
        Built built = build(visit("one", "2026-03-01", "planned"));
        Node graph = Iris.DEFAULT.graphOf(built.articles().get(0).article().id());
        long triples =
                built.stream().filter(quad -> quad.getGraph().equals(graph)).count();
        assertTrue(built.quads().stream()
                .anyMatch(quad -> quad.getGraph().equals(Iris.DEFAULT.catalogue())
                        && quad.getSubject().equals(graph)
                        && quad.getObject().isLiteral()
                        && quad.getObject().getLiteralLexicalForm().equals(Long.toString(triples))));
    }

    @Test
    void aVisitThatWasOnlyPlannedHasVisitedNothing() {
        Node visited = ENT.visited.asNode();
        assertTrue(build(visit("plan", "2026-03-01", "planned")).stream()
                .noneMatch(quad -> quad.getPredicate().equals(visited)));
        Node rojas = NodeFactory.createURI("https://w3id.org/entente/id/actor/ana-rojas");
        assertTrue(build(visit("done", "2026-03-07", "occurred")).stream()
                .anyMatch(quad ->
                        quad.getPredicate().equals(visited) && quad.getSubject().equals(rojas)));
    }

    @Test
    void progressNamesEachFileOnce() {
        Queue<String> heard = new ConcurrentLinkedQueue<>();
        new Road(Iris.DEFAULT, heard::add)
                .build(new Sources(
                        Desk.register(),
                        List.of(visit("b", "2026-03-01", "planned"), visit("a", "2026-03-02", "ongoing"))));
        assertEquals(List.of("a.yaml", "b.yaml"), heard.stream().sorted().toList());
    }
}
