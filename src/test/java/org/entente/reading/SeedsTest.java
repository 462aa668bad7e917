package org.entente.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.facts.ArticleFacts;
import org.entente.facts.Entry;
import org.entente.facts.EventFact;
import org.entente.facts.Evidence;
import org.entente.facts.Fact;
import org.entente.facts.Id;
import org.entente.facts.Names.Sought;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files that ship with the product are read to the last fact. */
class SeedsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "realnoe-vremya-2025-03-26,      13, 3, 12, 4,  2, 1, 4, 21, 42, 2",
        "sputnik-2025-05-10,             16, 2,  7, 9, 13, 6, 2, 13, 44, 2",
        "viet-nam-news-2025-05-08,       18, 2,  8, 1,  4, 6, 5, 27, 51, 1",
        "vietnamplus-2025-01,            14, 4,  5, 8,  3, 5, 3, 13, 40, 0",
        "world-and-vietnam-report-2024-05, 20, 5, 13, 5, 4, 4, 8, 12, 43, 12",
    })
    void anArticleStatesAllThatItsFileHolds(
            String article,
            int mentions,
            int tenures,
            int events,
            int pledges,
            int agreements,
            int projects,
            int figures,
            int stances,
            int evidence,
            int introduced) {
        ArticleFacts facts = facts(article);

        Map<String, Integer> expected = new LinkedHashMap<>();
        expected.put("mentions", mentions);
        expected.put("tenures", tenures);
        expected.put("events", events);
        expected.put("pledges", pledges);
        expected.put("agreements", agreements);
        expected.put("projects", projects);
        expected.put("figures", figures);
        expected.put("stances", stances);
        expected.put("evidence", evidence);
        expected.put("introduced", introduced);
        assertEquals(expected, counts(facts, expected.keySet()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void nothingIsFoundInTheArticles(Source article) {
        assertEquals(List.of(), Seeds.read(article).findings());
    }

    @Test
    void nothingIsFoundInTheRegister() {
        RegisterReader reader = new RegisterReader(Seeds.register());
        Reading<List<Entry>> entries = reader.entries(Seeds.names());

        assertEquals(List.of(), entries.findings());
        assertEquals(reader.names().size(), entries.value().orElseThrow().size());
    }

    @Test
    void theEntriesOfTheRegisterComeInTheOrderOfTheirIds() {
        List<Id> ids = new RegisterReader(Seeds.register())
                .entries(Seeds.names()).value().orElseThrow().stream()
                        .map(Entry::id)
                        .toList();

        assertEquals(ids.stream().sorted().distinct().toList(), ids);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Pham Minh Tin,       actor/pham-minh-chinh",
        "Pham Minh Thien,     actor/pham-minh-chinh",
        "Phạm Minh Chính,     actor/pham-minh-chinh",
        "G. S. Bezdetko,      actor/gennady-bezdetko",
        "Tô Lâm,              actor/to-lam",
        "Tatarstan,           region/tatarstan",
        "Liên Xô,             region/soviet-union",
    })
    void theRegisterKnowsTheSpellingsOfTheArticles(String name, String id) {
        assertEquals(
                List.of(id),
                Seeds.names().called(name, Sought.ACTOR).stream()
                        .map(named -> named.id().toString())
                        .toList());
    }

    @Test
    void noTwoThingsOfTheRegisterShareAName() {
        List<String> shared = new RegisterReader(Seeds.register())
                .names().stream()
                        .filter(named -> Seeds.names()
                                        .called(named.name(), Sought.ANYTHING)
                                        .size()
                                != 1)
                        .map(named -> named.name())
                        .toList();

        assertEquals(List.of(), shared);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void thePlacesOfFactsAreWhereTheyStand(Source article) {
        ArticleFacts facts = Seeds.read(article).value().orElseThrow();
        List<String> lines =
                new String(article.bytes(), StandardCharsets.UTF_8).lines().toList();

        for (Fact fact : facts.facts()) {
            if (fact instanceof EventFact) {
                String line = lines.get(facts.places().get(fact.id()).line() - 1);
                assertEquals("- id: " + fact.id().slug(), line.strip());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void jsonReadsTheSameAsTheYaml(Source article) {
        String json = new ObjectMapper().writeValueAsString(new YAMLMapper().readTree(article.bytes()));

        Reading<ArticleFacts> reading = Seeds.read(new Source(article.name(), json.getBytes(StandardCharsets.UTF_8)));

        assertEquals(List.of(), reading.findings());
        assertEquals(
                Seeds.read(article).value().orElseThrow().facts(),
                reading.value().orElseThrow().facts());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void jsonWithLinesAndTabsReadsTheSame(Source article) {
        String json = new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(new YAMLMapper().readTree(article.bytes()))
                .replaceAll("(?m)^( +)", "\t");

        assertEquals(
                Seeds.read(article).value().orElseThrow().facts(),
                Seeds.read(new Source(article.name(), json.getBytes(StandardCharsets.UTF_8)))
                        .value()
                        .orElseThrow()
                        .facts());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void theLinesOfWindowsReadTheSame(Source article) {
        String windows = new String(article.bytes(), StandardCharsets.UTF_8).replace("\n", "\r\n");

        assertEquals(
                Seeds.read(article), Seeds.read(new Source(article.name(), windows.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void factsCanBeReadInAnyOrderAndAsOftenAsOneLikes() {
        ArticleReader reader = new ArticleReader(Seeds.names(), SmallWorld.codes());
        List<Reading<ArticleFacts>> first =
                Seeds.articles().stream().map(reader::read).toList();

        assertTrue(first.size() >= 5);
        assertEquals(first, Seeds.articles().stream().map(reader::read).toList());
    }

    static Stream<Source> articles() {
        return Seeds.articles().stream();
    }

    private static ArticleFacts facts(String article) {
        Source file = articles()
                .filter(source -> source.name().equals(article + ".yaml"))
                .findFirst()
                .orElseThrow();
        ArticleFacts facts = Seeds.read(file).value().orElseThrow();
        assertEquals(article, facts.article().id().slug());
        return facts;
    }

    private static Map<String, Integer> counts(ArticleFacts facts, Set<String> sections) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        sections.forEach(section -> counts.put(section, count(facts, section)));
        return counts;
    }

    private static int count(ArticleFacts facts, String section) {
        return switch (section) {
            case "introduced" -> facts.introduced().size();
            case "evidence" -> evidence(facts).size();
            default ->
                (int) facts.facts().stream()
                        .filter(fact -> section(fact).equals(section))
                        .count();
        };
    }

    private static Set<Evidence> evidence(ArticleFacts facts) {
        return facts.facts().stream()
                .flatMap(fact -> fact.claim().evidence().stream())
                .collect(Collectors.toSet());
    }

    private static String section(Fact fact) {
        if (fact instanceof EventFact event) {
            return event.kind().commits() ? "pledges" : "events";
        }
        return fact.getClass().getSimpleName().replace("Fact", "s").toLowerCase(Locale.ROOT);
    }
}
