package org.entente.facts;

import static org.entente.facts.Stated.CHILE;
import static org.entente.facts.Stated.INES;
import static org.entente.facts.Stated.KARI;
import static org.entente.facts.Stated.NORWAY;
import static org.entente.facts.Stated.OFFICE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Figures, stances and tenures have no id in fact files: they are named by what they say. */
class ContentNamesTest {
    private static final List<Id> BOTH = List.of(CHILE, NORWAY);
    private static final Optional<Id> CUSTOMS = Optional.of(new Id(Kind.ACTOR, "customs"));

    @Test
    void equalFiguresOfTwoArticlesAreOne() {
        assertEquals(figure("2.5", "2030", Optional.empty()), figure("2.5", "2030", Optional.empty()));
        assertEquals(figure("2.5", "2030", Optional.empty()), figure("2.50", "2030", Optional.empty()));
    }

    @Test
    void theOrderInWhichTheSidesAreNamedDoesNotMatter() {
        assertEquals(
                Stated.turnover(BOTH, "2.5", "2030", CUSTOMS).id(),
                Stated.turnover(List.of(NORWAY, CHILE), "2.5", "2030", CUSTOMS).id());
        assertEquals(
                Stated.stance("It values both.", BOTH).id(),
                Stated.stance("It values both.", List.of(NORWAY, CHILE)).id());
    }

    @Test
    void rivalFiguresAreSeveral() {
        Set<Id> ids = Set.copyOf(Stream.of(
                        figure("2.5", "2030", Optional.empty()),
                        figure("2.6", "2030", Optional.empty()),
                        figure("2.5", "2031", Optional.empty()),
                        figure("2.5", "2030-01/2030-11", Optional.empty()),
                        figure("2.5", "2030", CUSTOMS),
                        Stated.turnover(List.of(CHILE), "2.5", "2030", Optional.empty())
                                .id())
                .toList());

        assertEquals(6, ids.size());
    }

    @Test
    void aTargetIsNotTheFigureThatReachesIt() {
        FigureFact figure = Stated.turnover(BOTH, "2.5", "2030", Optional.empty());
        FigureFact target = new FigureFact(
                FigureKind.TARGET,
                figure.title(),
                figure.measure(),
                figure.between(),
                figure.origin(),
                figure.destination(),
                figure.of(),
                figure.value(),
                figure.unit(),
                figure.change(),
                figure.approximation(),
                figure.changeApproximation(),
                figure.period(),
                figure.horizon(),
                figure.statisticalSource(),
                figure.topics(),
                figure.claim());

        assertNotEquals(figure.id(), target.id());
    }

    @Test
    void theNameOfAFigureTellsWhatItMeasures() {
        Id id = figure("2.5", "2030-01/2030-11", Optional.empty());

        assertTrue(id.slug().matches("trade-turnover-chile-norway-2030-01-2030-11-[0-9a-f]{8}"), id.slug());
    }

    @Test
    void theNameOfAStanceTellsWhoseItIs() {
        Id id = Stated.stance("It values the sea.", List.of()).id();

        assertTrue(id.slug().matches("chile-values-[0-9a-f]{8}"), id.slug());
        assertEquals(id, Stated.stance("It values the sea.", List.of()).id());
    }

    @Test
    void anotherGistOrAnotherDirectionIsAnotherStance() {
        assertEquals(
                3,
                Stream.of(
                                Stated.stance("It values the sea.", List.of()),
                                Stated.stance("It values the wind.", List.of()),
                                Stated.stance("It values the sea.", List.of(NORWAY)))
                        .map(StanceFact::id)
                        .distinct()
                        .count());
    }

    @Test
    void aTenureIsNamedByHolderAndOfficeAlone() {
        Id id = tenure(INES, Optional.empty());

        assertTrue(id.slug().matches("ines-fuentes-president-of-chile-[0-9a-f]{8}"), id.slug());
        assertEquals(id, tenure(INES, Optional.of(Stated.date("2030"))));
        assertNotEquals(id, tenure(KARI, Optional.empty()));
    }

    @Test
    void evenTheLongestNamesGiveLegalSlugs() {
        Id first = new Id(Kind.ACTOR, "a".repeat(99) + "-" + "b".repeat(20));
        Id second = new Id(Kind.ACTOR, "a".repeat(99) + "-" + "c".repeat(20));

        assertTrue(Id.legal(tenure(first, Optional.empty()).slug()));
        assertNotEquals(tenure(first, Optional.empty()), tenure(second, Optional.empty()));
    }

    @Test
    void aFigureOfManyIsStillReadable() {
        List<Id> many = IntStream.range(0, 40)
                .mapToObj(number -> new Id(Kind.ACTOR, "company-" + number))
                .toList();

        String slug = Stated.turnover(many, "1", "2030", Optional.empty()).id().slug();

        assertTrue(slug.startsWith("trade-turnover-company-0-company-1-company-10-2030-"), slug);
    }

    @Test
    void wordsWithoutLatinLettersLeaveTheDigest() {
        String slug = Slug.named("0123abcd", "Путин", "…", "");

        assertEquals("0123abcd", slug);
    }

    @Test
    void wordsInSlugsAreFolded() {
        assertEquals("da-nang-to-lam-0123abcd", Slug.named("0123abcd", "Đà Nẵng", "Tô Lâm"));
        assertTrue(Stream.of("a", "–a–", "a–", "A  B", "x".repeat(300), "ü".repeat(99) + "–z")
                .map(words -> Slug.named("0123abcd", words))
                .allMatch(Id::legal));
    }

    private static Id figure(String value, String period, Optional<Id> source) {
        return Stated.turnover(BOTH, value, period, source).id();
    }

    private static Id tenure(Id holder, Optional<StatedDate> during) {
        return new TenureFact(holder, OFFICE, during, Stated.claim()).id();
    }
}
