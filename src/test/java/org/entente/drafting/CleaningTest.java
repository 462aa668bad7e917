package org.entente.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The story is told from what stands around it. */
class CleaningTest {
    private static final String STORY = "The ministers met in Oslo on Monday and spoke about the fish of the north.";

    private static final String MORE = "They want to sign an agreement on the ports of the south before the winter.";

    /** The parts of lines, in order. */
    private static List<String> parts(String... lines) {
        return Cleaning.of(String.join("\n", lines)).stream()
                .map(paragraph -> paragraph.part().name())
                .toList();
    }

    @Test
    void theFirstLineIsTheHeadline() {
        assertEquals(List.of("HEADLINE", "BODY"), parts("Ministers meet in Oslo", STORY));
    }

    @Test
    void captionsAndRepeatedLinesAreAside() {
        assertEquals(
                List.of("HEADLINE", "BODY", "ASIDE", "ASIDE", "BODY"),
                parts(
                        "Ministers meet in Oslo",
                        STORY,
                        "Ministers meet in Oslo",
                        "The ministers on the quay. (Photo: Fjord Post)",
                        MORE));
    }

    @Test
    void aParagraphWithTheSourceOfItsFiguresIsNoCaption() {
        String figures =
                "Exports of Norway to Chile were worth EUR 148 million in 2025, a decline of 11 per cent, while imports, mostly of wine, grew by a fifth (source: Customs).";
        assertEquals(List.of("HEADLINE", "BODY", "BODY"), parts("Ministers meet in Oslo", STORY, figures));
        assertEquals(
                List.of("HEADLINE", "BODY", "ASIDE"),
                parts("Ministers meet in Oslo", STORY, "The ministers on the quay. (Source: Fjord Post)"));
    }

    @Test
    void linksAtTheEndAreAside() {
        assertEquals(
                List.of("HEADLINE", "BODY", "ASIDE", "ASIDE", "ASIDE"),
                parts(
                        "Ministers meet in Oslo",
                        STORY,
                        "Read also",
                        "Sweden's king to visit Japan in July",
                        "Oil climbs to 90 dollars"));
    }

    @Test
    void linksWithoutAHeadingAreAsideToo() {
        assertEquals(
                List.of("HEADLINE", "BODY", "ASIDE", "ASIDE"),
                parts(
                        "Ministers meet in Oslo",
                        STORY,
                        "Sweden's king to visit Japan in July",
                        "Oil climbs to 90 dollars"));
    }

    @Test
    void whatAHeadingWithAColonGovernsIsAList() {
        assertEquals(
                List.of("HEADLINE", "BODY", "HEADING", "ITEM", "ITEM", "BODY"),
                parts(
                        "Ministers meet in Oslo",
                        STORY,
                        "Documents signed:",
                        "Memorandum on fish",
                        "Agreement on ports",
                        MORE));
    }

    @Test
    void aDatelineIsNoPartOfTheFirstSentence() {
        String line = "OSLO, March 2 (Fjord Post) - " + STORY;
        Paragraph paragraph = Cleaning.of("Ministers meet in Oslo\n" + line).get(1);
        assertEquals("Ministers meet in Oslo".length() + 1 + line.indexOf("The"), paragraph.start());
    }

    @Test
    void bylinesAndDatesAreAside() {
        assertEquals(
                List.of("HEADLINE", "ASIDE", "ASIDE", "BODY"),
                parts("Ministers meet in Oslo", "By Nils Berg, correspondent", "May 6, 2025", STORY));
    }
}
