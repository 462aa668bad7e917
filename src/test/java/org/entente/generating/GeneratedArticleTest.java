package org.entente.generating;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.building.Built;
import org.entente.building.Desk;
import org.entente.building.Sources;
import org.entente.facts.EventFact;
import org.entente.facts.Finding;
import org.entente.facts.Finding.Severity;
import org.entente.reading.Source;
import org.junit.jupiter.api.Test;

class GeneratedArticleTest {
    private static final int ARTICLES = 60;
    private static final Built BUILT = Desk.build(new Sources(register(), articles()));

    private static List<Source> register() {
        return List.of(Desk.source("register.yaml", GeneratedRegister.yaml()));
    }

    private static List<Source> articles() {
        return IntStream.range(0, ARTICLES)
                .mapToObj(number -> new Source("article " + number, GeneratedArticle.of(1, number)))
                .toList();
    }

    @Test
    void theSameNumbersAreAlwaysTheSameArticleAndOthersAreNot() {
        assertArrayEquals(GeneratedArticle.of(1, 1000), GeneratedArticle.of(1, 1000));
        assertFalse(Arrays.equals(GeneratedArticle.of(1, 1000), GeneratedArticle.of(2, 1000)));
        assertFalse(Arrays.equals(GeneratedArticle.of(1, 1000), GeneratedArticle.of(1, 1001)));
    }

    @Test
    void theyAreSound() {
        assertEquals(
                List.of(),
                BUILT.findings().stream()
                        .filter(finding -> finding.severity() != Severity.NOTE)
                        .map(Finding::toString)
                        .toList());
        assertEquals(ARTICLES, BUILT.articles().size());
    }

    @Test
    void eachStandsOnOneLine() {
        assertTrue(articles().stream()
                .noneMatch(article -> new String(article.bytes(), StandardCharsets.UTF_8).contains("\n")));
    }

    @Test
    void severalTellOfOneVisitAndNotAllTheSame() {
        Map<String, List<String>> told = BUILT.articles().stream()
                .flatMap(article -> article.facts().stream())
                .filter(EventFact.class::isInstance)
                .map(EventFact.class::cast)
                .collect(Collectors.groupingBy(
                        event -> event.id().slug(),
                        Collectors.mapping(event -> event.occurrence().toString(), Collectors.toList())));
        assertTrue(told.values().stream().anyMatch(states -> states.size() > 2));
        assertTrue(told.values().stream().anyMatch(states -> Set.copyOf(states).size() > 1));
    }

    @Test
    void someCountriesAreToldOfMuchMoreOftenThanOthers() {
        Map<Country, Long> told = IntStream.range(0, 2000)
                .mapToObj(number -> Story.of(1, number).guest())
                .collect(Collectors.groupingBy(guest -> guest, Collectors.counting()));
        assertTrue(told.get(new Country(0)) > 10 * told.get(new Country(Country.ALL - 1)), told::toString);
        assertEquals(Country.ALL, told.size());
    }

    @Test
    void nobodyHasAnothersName() {
        Set<String> names = new HashSet<>();
        for (int number = 0; number < Country.ALL; number++) {
            Country country = new Country(number);
            assertTrue(names.add(country.name()), country.name());
            assertTrue(names.add(country.capital()), country.capital());
            for (int office = 0; office < Country.OFFICES.size(); office++) {
                assertTrue(names.add(country.plainHolder(office)), country.plainHolder(office));
            }
        }
    }
}
