package org.entente.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.entente.facts.Id;
import org.entente.facts.Kind;
import org.entente.facts.Named;
import org.entente.facts.Names;
import org.entente.facts.Names.Sought;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterTest {
    private static final Names REGISTER = Register.of(List.of(
            actor("gennady-bezdetko", "Gennady Bezdetko", "Геннадий Бездетко"),
            actor("vyacheslav-kharinov", "Vyacheslav Nikolayevich Kharinov"),
            actor("to-lam", "To Lam", "Tô Lâm"),
            actor("pham-minh-chinh", "Pham Minh Chinh", "Phạm Minh Chính", "Pham Minh Tinh"),
            actor("anna-berg", "Anna Berg"),
            actor("arne-berg", "Arne Berg"),
            actor("east-bank", "East Bank"),
            actor("ministry-of-ports", "Ministry of Ports"),
            actor("ministry-of-posts", "Ministry of Posts"),
            actor("ministry-of-roads", "Ministry of Roads"),
            actor("ministry-of-boats", "Ministry of Boats"),
            actor("lam-co", "TO LAM"),
            office("governor-of-magallanes", "Governor of Magallanes"),
            region("chile", true, "Chile"),
            region("magallanes", true, "Magallanes"),
            region("oslo", false, "Oslo")));

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // As written, in any of its spellings
        "Gennady Bezdetko,    gennady-bezdetko",
        "Геннадий Бездетко,   gennady-bezdetko",
        "Pham Minh Tinh,      pham-minh-chinh",
        "' To Lam ',          to-lam",
        // Folded
        "gennady bezdetko,    gennady-bezdetko",
        "GENNADY BEZDETKO,    gennady-bezdetko",
        "Phạm Minh Chinh,     pham-minh-chinh",
        "PHAM MINH TINH,      pham-minh-chinh",
        "Gennady-Bezdetko,    gennady-bezdetko",
        // With initials
        "G. S. Bezdetko,      gennady-bezdetko",
        "G.S. Bezdetko,       gennady-bezdetko",
        "G. Bezdetko,         gennady-bezdetko",
        "V. N. Kharinov,      vyacheslav-kharinov",
        "В. Путин,            ''",
        "Г. С. Бездетко,      gennady-bezdetko",
        "P. M. Chinh,         pham-minh-chinh",
        // Not known, and so not guessed
        "Bezdetko,            ''",
        "Gennadi Bezdetko,    ''",
        "K. Bezdetko,         ''",
        "Georgy S. Bezdetko,  ''",
        "Edge B Bank,         ''",
        "7 Bank,              ''",
        "G.,                  ''",
        "!,                   ''",
    })
    void aNameStandsForWhomItIsKnownToMean(String name, String slug) {
        List<String> expected = slug.isEmpty() ? List.of() : List.of(slug);

        assertEquals(expected, slugs(REGISTER.called(name, Sought.ACTOR)));
    }

    @Test
    void theExactSpellingBeatsTheFoldedOne() {
        assertEquals(List.of("to-lam"), slugs(REGISTER.called("To Lam", Sought.ACTOR)));
        assertEquals(List.of("lam-co"), slugs(REGISTER.called("TO LAM", Sought.ACTOR)));
        assertEquals(List.of("to-lam", "lam-co"), slugs(REGISTER.called("to lam", Sought.ACTOR)));
    }

    @Test
    void composedAndDecomposedLettersAreTheSameSpelling() {
        assertEquals(List.of("to-lam"), slugs(REGISTER.called("To\u0302 La\u0302m", Sought.ACTOR)));
    }

    @Test
    void anInitialThatTwoPeopleShareNamesBoth() {
        assertEquals(List.of("anna-berg", "arne-berg"), slugs(REGISTER.called("A. Berg", Sought.ACTOR)));
    }

    @Test
    void regionsThatActAreActorsAndOthersAreNot() {
        assertEquals(List.of("chile"), slugs(REGISTER.called("Chile", Sought.ACTOR)));
        assertEquals(List.of("magallanes"), slugs(REGISTER.called("Magallanes", Sought.ACTOR)));
        assertEquals(List.of(), slugs(REGISTER.called("Oslo", Sought.ACTOR)));
        assertEquals(List.of("oslo"), slugs(REGISTER.called("Oslo", Sought.REGION)));
    }

    @Test
    void onlyPersonsAreFoundByInitials() {
        Names names = Register.of(List.of(
                new Named(
                        new Id(Kind.ACTOR, "vietnam-airlines"),
                        true,
                        false,
                        "Vietnam Airlines",
                        List.of("Vietnam Airlines")),
                new Named(new Id(Kind.ACTOR, "vera-airlines"), true, true, "Vera Airlines", List.of("Vera Airlines"))));
        assertEquals(List.of("vera-airlines"), slugs(names.called("V. Airlines", Sought.ACTOR)));
    }

    @Test
    void officesAreNobody() {
        String name = "Governor of Magallanes";

        assertEquals(List.of(), REGISTER.called(name, Sought.ACTOR));
        assertEquals(List.of(), REGISTER.called(name, Sought.REGION));
        assertEquals(1, REGISTER.called(name, Sought.OFFICE).size());
        assertEquals(1, REGISTER.called(name, Sought.ANYTHING).size());
    }

    @Test
    void countriesAreNoOrganizations() {
        assertEquals(List.of(), REGISTER.called("Chile", Sought.ORGANIZATION));
        assertEquals(List.of("east-bank"), slugs(REGISTER.called("East Bank", Sought.ORGANIZATION)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Gennadi Bezdetko, gennady-bezdetko",
        "Bezdetko,         gennady-bezdetko",
        "Fam Min Chin,     pham-minh-chinh",
        "Chili,            chile",
        "Магаллан,         ''",
    })
    void theNearestCandidateComesFirst(String name, String nearest) {
        List<String> near = slugs(REGISTER.near(name, Sought.ACTOR));

        assertEquals(nearest, near.isEmpty() ? "" : near.get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ministry of Pasts", "Ministry", "Ministry of Foreign Affairs of the Far North"})
    void candidatesAreAtMostThree(String name) {
        assertEquals(3, REGISTER.near(name, Sought.ACTOR).size());
    }

    @Test
    void candidatesCloserByOneLetterComeBeforeThoseThatShareAWord() {
        assertEquals(
                List.of("ministry-of-ports", "ministry-of-posts", "ministry-of-boats"),
                slugs(REGISTER.near("Ministry of Porths", Sought.ACTOR)));
    }

    @Test
    void candidatesAreOfTheSortThatIsSought() {
        assertEquals(List.of("oslo"), slugs(REGISTER.near("Osla", Sought.REGION)));
        assertEquals(List.of(), slugs(REGISTER.near("Osla", Sought.ACTOR)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quetzalcoatl", "", "?", "Zzzzz zzzzz zzzzz"})
    void whatResemblesNothingHasNoCandidates(String name) {
        assertEquals(List.of(), REGISTER.near(name, Sought.ANYTHING));
    }

    @Test
    void whomAnArticleIntroducesIsKnownToThatArticleAlone() {
        Names more = REGISTER.with(List.of(actor("salmon-union", "Salmon Union")));

        assertEquals(List.of("salmon-union"), slugs(more.called("salmon union", Sought.ACTOR)));
        assertEquals(List.of("to-lam"), slugs(more.called("To Lam", Sought.ACTOR)));
        assertEquals(List.of(), REGISTER.called("Salmon Union", Sought.ACTOR));
    }

    @Test
    void aNameThatIsIntroducedASecondTimeIsAmbiguous() {
        Names more = REGISTER.with(List.of(actor("other-lam", "To Lam")));

        assertEquals(List.of("to-lam", "other-lam"), slugs(more.called("To Lam", Sought.ACTOR)));
    }

    @Test
    void nearnessCountsTheLettersToChange() {
        assertEquals(0, Nearness.distance("oslo", "oslo"));
        assertEquals(1, Nearness.distance("oslo", "osla"));
        assertEquals(4, Nearness.distance("oslo", ""));
        assertEquals(3, Nearness.distance("kitten", "sitting"));
        assertEquals(Nearness.distance("abc", "xabcd"), Nearness.distance("xabcd", "abc"));
    }

    @Test
    void aSharedWordMakesNamesNearAndAShortOneDoesNot() {
        String wanted = "ministry of foreign affairs";

        assertTrue(Nearness.distance(wanted, "ministry of ports") <= Nearness.farthest(wanted));
        assertFalse(Nearness.distance("bank of the far north", "of the sea") <= Nearness.farthest("of the sea"));
    }

    private static List<String> slugs(List<Named> several) {
        return several.stream().map(named -> named.id().slug()).toList();
    }

    private static Named actor(String slug, String... spellings) {
        return new Named(new Id(Kind.ACTOR, slug), true, true, spellings[0], List.of(spellings));
    }

    private static Named office(String slug, String name) {
        return new Named(new Id(Kind.OFFICE, slug), false, false, name, List.of(name));
    }

    private static Named region(String slug, boolean acts, String name) {
        return new Named(new Id(Kind.REGION, slug), acts, false, name, List.of(name));
    }
}
