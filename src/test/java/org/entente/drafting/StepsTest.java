package org.entente.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.facts.EventFact;
import org.entente.facts.Fact;
import org.entente.facts.MentionFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each step on the road, on sentences made for it. */
class StepsTest {
    private static Marked marked(String text) {
        String plain = Plain.of(text);
        return new Marked(
                text, plain, Sentences.of(plain, List.of(new Paragraph(1, 0, text.length(), Paragraph.Part.BODY))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mr. Lind met Dr. Salo in the U.S. on Monday. They talked. | 2",
                "J. R. Lind signed it at 3 p.m. on Jan. 3. He left. | 2",
                "“We will come.” She left. | 2",
                "Is it true? It is! So be it… The end. | 4",
                "Trade rose 4.5 percent to 1.2 billion. | 1",
                "The firm Salo Inc. signed; No. 5 was the last. | 1"
            })
    void aTextIsCutIntoSentencesButNotAfterAbbreviations(String text, int sentences) {
        assertEquals(sentences, marked(text).sentences().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It cost $1.5 billion. | MONEY 1500000000 CCY_USD",
                "It cost 240 million dollars. | MONEY 240000000 CCY_USD",
                "It cost €3m. | MONEY 3000000 CCY_EUR",
                "It cost nearly 11.3 million euros. | MONEY 11300000 CCY_EUR nearly",
                "It rose 12.5 per cent. | PERCENT 12.5 PERCENT",
                "It fell 3%. | PERCENT 3 PERCENT",
                "It grew by a quarter. | PERCENT 25 PERCENT",
                "It rose by more than a fifth. | PERCENT 20 PERCENT over",
                "About 1,200 students came. | COUNT 1200 about",
                "At least forty-five companies came. | COUNT 45 at-least",
                "It cost 240 million US dollars. | MONEY 240000000 CCY_USD"
            })
    void aNumberIsReadWithItsUnitAndHowSureItIs(String text, String amount) {
        Marked marked = marked(text);
        new Values(marked, java.util.Optional.empty()).find();
        String read = marked.inOrder().stream()
                .map(piece -> (Amount) piece.value())
                .map(one -> one.kind() + " " + one.number().stripTrailingZeros().toPlainString()
                        + (one.kind() == Amount.Kind.COUNT
                                ? ""
                                : " "
                                        + one.unit()
                                                .toUpperCase(java.util.Locale.ROOT)
                                                .replaceFirst("^(USD|EUR)$", "CCY_$1"))
                        + (one.approximation().isEmpty() ? "" : " " + one.approximation()))
                .collect(Collectors.joining("; "));
        assertEquals(amount, read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Swedish Foreign Minister Eva Lind said trade with Finland rose 4 percent. | eva-lind",
                "“Trade with Finland rose 4 percent,” Swedish Foreign Minister Eva Lind said on Monday. | eva-lind",
                "According to the Finnish customs service, trade with Sweden rose 4 percent. | customs-service-of-finland",
                "Trade of Sweden with Finland rose 4 percent. | the outlet",
                "Swedish Foreign Minister Eva Lind was there. “Trade with Finland rose 4 percent,” she said. | eva-lind",
                "Swedish Foreign Minister Eva Lind, who came late, told reporters trade with Finland rose 4 percent. | eva-lind",
                "“Trade with Finland rose 4 percent,” Swedish Foreign Minister Eva Lind told the Baltic Shipping Company. | eva-lind",
                "Trade of Sweden with Finland rose 4 percent, figures of the regional agency Baltic Shipping Company show. | baltic-shipping-company",
                "Ulla Berg looked up. Trade of Sweden with Finland rose 4 percent, Berg reckons. | ulla-berg",
                "Swedish Foreign Minister Eva Lind promised that trade with Finland would grow by 4 percent. | eva-lind",
                "Finland's ambassador to Sweden, Aino Salo, said trade had grown by 4 percent. | aino-salo",
                "The spokesman of Sweden's trade ministry, Olof Ek, said trade with Finland rose 4 percent. | olof-ek",
                "“Trade with Finland rose 4 percent,” said Nordbruk's chief executive, Olof Ek of Sweden. | olof-ek",
                "Finland counts on Sweden, whose trade rose 4 percent, Trade Minister Eva Lind of Sweden said here on Monday. | eva-lind",
                "Swedish Foreign Minister Eva Lind received Finnish Prime Minister Aino Salo and assured her that trade would grow by 4 percent. | eva-lind",
                "Swedish Foreign Minister Eva Lind was there. According to the chairman of the chamber, Olof Ek, trade with Finland rose 4 percent. | olof-ek",
                "The Swedish carrier Blue Skerry Lines runs to Finland. The company speaks of 4 percent more guests. | blue-skerry-lines",
                "Swedish Foreign Minister Evalina Lind was there. “Trade with Finland rose 4 percent,” Evalina told reporters. | evalina-lind",
                "President Eva Lind of Finland, who came by train from Sweden, said trade rose 4 percent. | eva-lind",
                "“Finland said trade with us rose 4 percent,” Swedish Trade Minister Eva Lind noted. | eva-lind",
                "Swedish Foreign Minister Eva Lind was in Finland. Trade rose 4 percent, her office said. | office-of-the-foreign-minister-of-sweden",
                "Swedish Prime Minister Eva Lind was in Finland. The premier said trade rose 4 percent. | eva-lind"
            })
    void whoSaysItIsFound(String text, String speaker) {
        Fact figure = Drafted.of("2026-03-05", text + Drafted.FILLER)
                .all(org.entente.facts.FigureFact.class)
                .get(0);
        assertEquals(speaker, figure.claim().claimant().map(id -> id.slug()).orElse("the outlet"));
    }

    @Test
    void whatIsToldTwiceIsOneFactWithBothSentences() {
        List<EventFact> events = Drafted.of(
                        "2026-03-05",
                        "Swedish Foreign Minister Eva Lind will visit Finland on March 12. There was rain. Lind will visit Finland for two days."
                                + Drafted.FILLER)
                .all(EventFact.class);
        assertEquals(1, events.size());
        assertEquals(2, events.get(0).claim().evidence().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Baltic Shipping Company (BSC) sent two ships. BSC said so. | baltic-shipping-company",
                "Swedish Foreign Minister Eva Lind, of the Centre Party, spoke. Lind left. | eva-lind",
                "The European Union and the EU are one. | european-union"
            })
    void aNameIsOneHoweverItIsWritten(String text, String name) {
        List<String> names = Drafted.of("2026-03-05", text + Drafted.FILLER).all(MentionFact.class).stream()
                .map(mention -> mention.id().slug())
                .filter(slug -> slug.equals(name))
                .toList();
        assertEquals(List.of(name), names);
    }

    @Test
    void aTownIsNamedThoughNothingTakesPlaceThere() {
        String yaml = Drafted.draft(
                        "2026-03-05", "The oldest timber houses of Finland stand in Turku." + Drafted.FILLER)
                .yaml();
        assertTrue(yaml.contains("{place: Turku, written: Turku, evidence: "), yaml);
    }
}
