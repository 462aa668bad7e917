package org.entente.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.facts.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/** An editor that goes by the JSON Schemas refuses what the reader refuses for its structure, and takes what it takes. */
class SchemaTest {
    /** Cases whose fault the tree of values no longer shows: it lies in how the YAML is written. */
    private static final Set<String> ONLY_IN_THE_YAML = Set.of(
            "a-duplicate-key",
            "a-duplicate-piece-of-evidence",
            "a-duplicate-section",
            "a-tag",
            "a-tag-on-the-document",
            "an-alias",
            "an-anchor",
            "an-anchor-in-a-list",
            "an-anchor-on-a-key",
            "an-anchor-on-a-section");

    /** Cases whose fault takes the register, the codes, arithmetic or a look at other parts of the file to see. */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            "a-capacity-of-an-unknown-claimant",
            "a-country-as-publisher",
            "a-day-that-is-none",
            "a-fact-stated-twice",
            "a-figure-stated-twice",
            "a-measure-that-is-unknown",
            "a-mention-of-a-person-as-a-place",
            "a-pledge-with-the-id-of-an-event",
            "a-region-where-an-actor-is-meant",
            "a-topic-that-is-unknown",
            "an-actor-where-a-region-is-meant",
            "an-actor-where-an-office-is-meant",
            "an-ambiguous-name",
            "an-interval-that-ends-before-it-starts",
            "an-introduced-actor-twice",
            "an-introduced-name-that-is-taken",
            "an-office-as-publisher",
            "an-office-with-two-holders",
            "an-office-without-a-holder",
            "an-unknown-name",
            "evidence-that-ends-before-it-starts",
            "evidence-that-ends-where-it-starts",
            "evidence-that-is-unknown",
            "evidence-where-there-is-none");

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void everySeedArticleIsValid(Source file) {
        assertEquals(List.of(), errors(Schemas.ARTICLE, file));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("registers")
    void everyRegisterIsValid(Source file) {
        assertEquals(List.of(), errors(Schemas.REGISTER, file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-05-08",
                "2025",
                "2025-01~",
                "2024-XX",
                "202X",
                "19XX?",
                "2024-21",
                "2024-01/2024-11",
                "2024/..",
                "../2024",
                "/2024",
                "2024/",
                "2025-05-08%/2025-05-11"
            })
    void everyDateOfTheReaderIsOneOfTheSchema(String date) {
        assertTrue(
                Schemas.ofDates().validate(new ObjectMapper().valueToTree(date)).isEmpty());
        assertEquals(date, Edtf.parse(date).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "May 2025",
                "2025-5-8",
                "X025",
                "2025/May",
                "..",
                "/",
                "../..",
                "",
                "2025-05-08T10:00",
                "[2025,2026]",
                "Y17",
                "2024/2025/2026",
                "2025~?"
            })
    void whatIsWrittenLikeNoDateIsRefusedByBoth(String date) {
        assertFalse(
                Schemas.ofDates().validate(new ObjectMapper().valueToTree(date)).isEmpty());
        assertThrows(DateTimeException.class, () -> Edtf.parse(date));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faultyCases")
    void theSchemaSeesEveryFaultOfStructure(String name) throws IOException {
        String text = Files.readString(ReadingCasesTest.FOLDER.resolve(name).resolve("facts.yaml"));
        boolean valid =
                Schemas.named(Schemas.ARTICLE).validate(Schemas.tree(text)).isEmpty();

        assertEquals(ONLY_IN_THE_YAML.contains(name) || BEYOND_A_SCHEMA.contains(name), valid);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("soundCases")
    void theSchemaTakesWhatTheReaderTakes(String name) throws IOException {
        String text = Files.readString(ReadingCasesTest.FOLDER.resolve(name).resolve("facts.yaml"));

        assertEquals(List.of(), Schemas.named(Schemas.ARTICLE).validate(Schemas.tree(text)));
    }

    static Stream<Source> articles() {
        return Seeds.articles().stream();
    }

    static Stream<Source> registers() {
        return Stream.concat(
                Seeds.register().stream(), SmallWorld.sources(SmallWorld.CASES.resolve("mapping/register")).stream());
    }

    /** The cases that the reader refuses, as far as any reader of YAML makes a tree of them. */
    static Stream<String> faultyCases() {
        return ReadingCasesTest.cases().filter(name -> refused(name) && isYaml(name));
    }

    static Stream<String> soundCases() {
        return ReadingCasesTest.cases().filter(name -> !refused(name));
    }

    private static boolean refused(String name) {
        return expected(name).contains(": error: ");
    }

    private static boolean isYaml(String name) {
        try {
            return Schemas.tree(
                            Schemas.text(ReadingCasesTest.FOLDER.resolve(name).resolve("facts.yaml")))
                    != null;
        } catch (JacksonException e) {
            return false;
        }
    }

    private static String expected(String name) {
        return Schemas.text(ReadingCasesTest.FOLDER.resolve(name).resolve("expected.txt"));
    }

    private static List<String> errors(String schema, Source file) {
        return Schemas.named(schema).validate(Schemas.tree(new String(file.bytes(), StandardCharsets.UTF_8))).stream()
                .map(Object::toString)
                .toList();
    }
}
