package org.entente.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.entente.facts.ArticleFacts;
import org.entente.facts.Claim;
import org.entente.facts.EventFact;
import org.entente.facts.Fact;
import org.entente.facts.FigureFact;
import org.entente.facts.FigureKind;
import org.entente.facts.Id;
import org.entente.facts.Kind;
import org.entente.facts.Modality;
import org.entente.facts.Occurrence;
import org.entente.facts.Role;
import org.entente.facts.StanceFact;
import org.entente.facts.Voice;
import org.junit.jupiter.api.Test;

/** What a fact file means by what it leaves out. */
class DefaultsTest {
    private static final String PLEDGE = """
            pledges:
              - id: salmon-pledge
                kind: pledge
                title: Pledge on salmon
                participants: {pledger: Chile}
                claim: %s
            """;
    private static final String FIGURE = """
            figures:
              - title: Trade
                measure: trade-turnover
                between: [Chile, Norway]
                %s
                claim: {evidence: e1}
            """;

    @Test
    void aFactThatNobodySaysIsToldByTheOutlet() {
        Claim claim = fact(PLEDGE.formatted("{evidence: e1}")).claim();

        assertEquals(Voice.NARRATOR, claim.voice());
        assertEquals(Modality.FACT, claim.modality());
        assertEquals(Optional.empty(), claim.claimant());
    }

    @Test
    void aFactThatSomebodySaysIsParaphrased() {
        Claim claim = fact(PLEDGE.formatted("{claimant: Chile, evidence: e1}")).claim();

        assertEquals(Voice.PARAPHRASE, claim.voice());
        assertEquals(Optional.of(new Id(Kind.REGION, "chile")), claim.claimant());
    }

    @Test
    void aVoiceThatIsGivenStands() {
        assertEquals(
                Voice.HEADLINE,
                fact(PLEDGE.formatted("{voice: headline, evidence: e1}"))
                        .claim()
                        .voice());
        assertEquals(
                Voice.DIRECT_QUOTE,
                fact(PLEDGE.formatted("{claimant: Chile, voice: direct-quote, evidence: e1}"))
                        .claim()
                        .voice());
    }

    @Test
    void aPledgeThatIsToldOfHasBeenMade() {
        EventFact pledge = (EventFact) fact(PLEDGE.formatted("{evidence: e1}"));

        assertEquals(Occurrence.OCCURRED, pledge.occurrence());
        assertEquals(List.of(new Id(Kind.REGION, "chile")), pledge.in(Role.PLEDGER));
    }

    @Test
    void aFigureIsNoTargetUnlessItSays() {
        assertEquals(FigureKind.FIGURE, figure("change: 5").kind());
        assertEquals(FigureKind.TARGET, figure("kind: target\n    change: 5").kind());
    }

    @Test
    void aValueCountsInUnitsAndNotInThousands() {
        FigureFact figure = figure("value: 4.15 billion\n    unit: USD");

        assertEquals(0, figure.value().orElseThrow().compareTo(new BigDecimal("4150000000")));
        assertEquals(Optional.of("CCY_USD"), figure.unit());
        assertEquals(Optional.empty(), figure.approximation());
    }

    @Test
    void oneAndAListOfOneAreTheSame() {
        assertEquals(fact(PLEDGE.formatted("{evidence: e1}")), fact(PLEDGE.formatted("{evidence: [e1]}")));
    }

    @Test
    void topicsAreASet() {
        String stance = """
                stances:
                  - holder: Chile
                    attitude: values
                    gist: It values the sea.
                    topics: %s
                    claim: {evidence: e1}
                """;

        StanceFact one = (StanceFact) fact(stance.formatted("[trade, culture, trade]"));
        StanceFact other = (StanceFact) fact(stance.formatted("[culture, trade]"));

        assertEquals(List.of("culture", "trade"), one.topics());
        assertEquals(one.id(), other.id());
    }

    @Test
    void aReferenceMayLeadToAnyFactOrName() {
        StanceFact stance = (StanceFact) fact("""
                stances:
                  - holder: Chile
                    attitude: opposes
                    gist: It opposes them all.
                    towards: [Norway, Oslo, President of Chile, agreement/salmon-memorandum, project/fish-school, event/sea-day]
                    claim: {evidence: e1}
                """);

        assertEquals(
                List.of(
                        "region/norway",
                        "region/oslo",
                        "office/president-of-chile",
                        "agreement/salmon-memorandum",
                        "project/fish-school",
                        "event/sea-day"),
                stance.towards().stream().map(Id::toString).toList());
    }

    private static FigureFact figure(String fields) {
        return (FigureFact) fact(FIGURE.formatted(fields));
    }

    private static Fact fact(String section) {
        Reading<ArticleFacts> reading = SmallWorld.read("""
                article:
                  id: herald-2031
                  headline: Salmon and wind
                  publisher: Pacific Herald
                  url: https://news.example/salmon
                  published: 2031-03-01
                  language: en
                  digest: %s
                evidence:
                  e1: {paragraph: 1, start: 0, end: 20, digest: %s, anchor: [salmon]}
                """.formatted("0".repeat(64), "a".repeat(64)) + section);
        assertTrue(reading.findings().isEmpty(), () -> reading.findings().toString());
        return reading.value().orElseThrow().facts().get(0);
    }
}
