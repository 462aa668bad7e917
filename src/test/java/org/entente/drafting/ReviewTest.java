package org.entente.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Node;
import org.entente.accounts.Things;
import org.entente.building.Built;
import org.entente.building.Road;
import org.entente.building.Sources;
import org.entente.dataset.MemoryDataset;
import org.entente.facts.Decision;
import org.entente.facts.EventFact;
import org.entente.facts.Reason;
import org.entente.facts.Verdict;
import org.entente.mapping.Iris;
import org.entente.ontology.Codes;
import org.entente.ontology.ENT;
import org.entente.ontology.PROV;
import org.entente.reading.Source;
import org.entente.texts.CanonicalText;
import org.junit.jupiter.api.Test;

/** A draft becomes a fact file by what a person decides on each of its facts. */
class ReviewTest {
    private static final String TEXT =
            "Swedish Foreign Minister Eva Lind will visit Finland on March 12 for talks on trade and the sea.\n"
                    + "Trade between Sweden and Finland rose 4 percent to $20 billion in 2025.";

    private final Draft draft = Drafted.draft("2026-03-05", TEXT);
    private final Review review = Review.of(draft.yaml());

    private static Built built(String file) {
        Source source = new Source("draft.yaml", file.getBytes(StandardCharsets.UTF_8));
        return new Road(Iris.DEFAULT, name -> {})
                .build(new Sources(Sources.shipped().register(), List.of(source)));
    }

    private DraftItem open(String section) {
        return review.open().stream()
                .filter(item -> item.section().equals(section))
                .findFirst()
                .orElseThrow();
    }

    private void acceptTheRest() {
        while (!review.open().isEmpty()) {
            review.accept(review.open().get(0));
        }
    }

    @Test
    void aDraftIsNeverBuiltFrom() {
        Built built = built(draft.yaml());
        assertEquals(List.of(), built.articles());
        assertTrue(built.findings().get(0).toString().contains("review it first"), built.findings()::toString);
        assertFalse(built.stream().anyMatch(quad -> quad.toString().contains("eva-lind")));
    }

    @Test
    void aDraftOfWhichOneFactIsOpenIsStillADraft() {
        while (review.open().size() > 1) {
            review.accept(review.open().get(0));
        }
        assertEquals(List.of(), built(review.file()).articles());
    }

    @Test
    void whatIsAcceptedWholeIsAFactFile() {
        acceptTheRest();
        Built built = built(review.file());
        assertEquals(List.of(), built.findings());
        assertEquals(1, built.articles().size());
        assertFalse(review.file().contains("drafted"));
    }

    @Test
    void eachDecisionIsWrittenDownWithItsTime() {
        review.drop(open("figures"), Reason.OUT_OF_SCOPE);
        review.correct(open("events"), List.of("id: lind-in-helsinki", "title: Lind in Helsinki"));
        acceptTheRest();
        List<Decision> decisions = built(review.file()).articles().get(0).review();
        assertEquals(Verdict.DROPPED, decisions.get(0).verdict());
        assertEquals(Reason.OUT_OF_SCOPE, decisions.get(0).reason().orElseThrow());
        assertEquals(Verdict.CORRECTED, decisions.get(1).verdict());
        assertEquals("events/lind-in-helsinki", decisions.get(1).as().orElseThrow());
        assertTrue(decisions.stream().skip(2).allMatch(one -> one.verdict() == Verdict.ACCEPTED));
    }

    @Test
    void whatWasDecidedStandsInTheGraphWithTheClaimsItKept() {
        review.drop(open("figures"), Reason.OUT_OF_SCOPE);
        review.correct(open("events"), List.of("id: lind-in-helsinki"));
        acceptTheRest();
        Things things =
                new Things(MemoryDataset.of(built(review.file()).stream()).getDefaultGraph());
        List<Node> decisions = things.of(ENT.Decision);
        Node dropped =
                things.with(ENT.verdict, Codes.node("verdict", "dropped")).get(0);
        Node corrected =
                things.with(ENT.verdict, Codes.node("verdict", "corrected")).get(0);
        assertEquals("out-of-scope", things.code(dropped, ENT.reason).orElseThrow());
        assertEquals(List.of(), things.all(dropped, PROV.generated));
        Node kept = things.one(corrected, PROV.generated).orElseThrow();
        assertTrue(things.one(kept, ENT.asserts).orElseThrow().getURI().endsWith("/event/lind-in-helsinki"));
        assertEquals(
                List.of(),
                decisions.stream()
                        .filter(one -> !one.equals(dropped)
                                && things.all(one, PROV.generated).isEmpty())
                        .map(one -> things.text(one, ENT.draftedAs).orElseThrow())
                        .toList(),
                "names and offices that were accepted are claims as well");
        assertTrue(decisions.size() > 2
                && decisions.stream()
                        .allMatch(one ->
                                things.text(one, PROV.endedAtTime).orElseThrow().matches("20\\d\\d-.*Z")));
    }

    @Test
    void aCorrectionChangesTheFact() {
        review.correct(open("events"), List.of("title: Lind in the north", "topics: [trade]"));
        acceptTheRest();
        EventFact event = built(review.file()).articles().get(0).facts().stream()
                .filter(EventFact.class::isInstance)
                .map(EventFact.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals("Lind in the north", event.title());
        assertEquals(List.of("trade"), event.topics());
    }

    @Test
    void aSectionOfWhichEverythingIsDroppedGoes() {
        review.drop(open("figures"), Reason.WRONG);
        assertFalse(review.file().contains("figures:\n"));
        acceptTheRest();
        assertEquals(List.of(), built(review.file()).findings());
    }

    @Test
    void whatIsDroppedIsNoLongerReferredTo() {
        String visit = open("events").name().replace("events/", "event/");
        review.correct(open("figures"), List.of("of: [" + visit + ", event/lind-elsewhere]"));
        review.correct(open("tenures"), List.of("concerns: " + visit));
        assertTrue(review.file().contains("    concerns: " + visit + "\n"));
        review.drop(open("events"), Reason.WRONG);
        assertFalse(review.file().contains(visit), "nothing leads to it");
        assertTrue(review.file().contains("of: [event/lind-elsewhere]"), "what leads elsewhere stays");
        assertFalse(review.file().contains("concerns"), "a line that is left empty goes");
    }

    @Test
    void aFactIsShownWithoutTheMarkOfADraft() {
        assertFalse(open("events").shown().contains("drafted"));
        assertTrue(open("mentions").shown().endsWith("}"), open("mentions").shown());
    }

    @Test
    void aReviewGoesOnWhereItWasLeft() {
        int all = review.open().size();
        review.accept(review.open().get(0));
        assertEquals(all - 1, Review.of(review.file()).open().size());
    }

    @Test
    void theSentenceBehindAFactIsShown() {
        Shown shown = new Shown(draft.yaml(), CanonicalText.of(TEXT));
        assertEquals(
                List.of("Trade between Sweden and Finland rose 4 percent to $20 billion in 2025."),
                shown.sentences(open("figures")));
    }

    @Test
    void anotherTextIsNotTheOneThatWasDraftedFrom() {
        assertThrows(Unfit.class, () -> new Shown(draft.yaml(), CanonicalText.of(TEXT.replace("4", "5"))));
    }
}
