package org.entente.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.facts.ArticleFacts;
import org.entente.facts.Finding;
import org.entente.facts.Finding.Severity;

/** Whatever is in a file of facts, it is read, or what is wrong with it is told with its place. */
class FactsPropertiesTest {
    private static final List<String> KEYS = List.of(
            "article",
            "introduces",
            "evidence",
            "events",
            "pledges",
            "agreements",
            "figures",
            "stances",
            "mentions",
            "claim",
            "id",
            "kind",
            "date",
            "headline",
            "actor",
            "value",
            "Anna: Berta",
            "<<",
            "",
            "é");
    private static final List<String> VALUES = List.of(
            "null",
            "~",
            "true",
            "0",
            "-1e999999999",
            "0x7fffffffffffffff",
            "2025-05-10",
            "9999999999-99-99",
            "\"\\uD800\"",
            "\"\\u0000\"",
            "'visit'",
            "\"To Lam\"",
            "!!java.net.URL [x]",
            "!!binary AA==",
            "*a",
            "&a x",
            "\"" + "a".repeat(5000) + "\"",
            "[",
            "}");

    @Provide
    Arbitrary<String> structures() {
        return structure(4);
    }

    /** As JSON has it, which is YAML too; some of it is neither. */
    private static Arbitrary<String> structure(int depth) {
        Arbitrary<String> scalar = Arbitraries.of(VALUES);
        if (depth == 0) {
            return scalar;
        }
        Arbitrary<String> inner = Arbitraries.lazy(() -> structure(depth - 1));
        Arbitrary<String> list =
                inner.list().ofMaxSize(3).map(items -> items.stream().collect(Collectors.joining(", ", "[", "]")));
        Arbitrary<String> entry = Arbitraries.of(KEYS).flatMap(key -> inner.map(value -> "\"" + key + "\": " + value));
        Arbitrary<String> map = entry.list()
                .ofMaxSize(4)
                .map(entries -> entries.stream().collect(Collectors.joining(",\n ", "{", "}")));
        return Arbitraries.oneOf(scalar, list, map, map);
    }

    @Provide
    Arbitrary<String> lines() {
        Arbitrary<String> line = Arbitraries.of(KEYS)
                .flatMap(key -> Arbitraries.of(VALUES)
                        .flatMap(value -> Arbitraries.of("", "  ", "- ", "  - ", "\t", "? ", "# ", "--- ")
                                .map(before -> before + key + ": " + value)));
        return line.list().ofMaxSize(12).map(all -> String.join("\n", all));
    }

    @Property(tries = 1000)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        readOrRefused(SmallWorld.read(bytes));
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll String text) {
        readOrRefused(SmallWorld.read(text));
    }

    @Property(tries = 2000)
    void anyStructureIsReadOrRefused(@ForAll("structures") String text) {
        readOrRefused(SmallWorld.read(text));
    }

    @Property(tries = 2000)
    void anyLinesAreReadOrRefused(@ForAll("lines") String text) {
        readOrRefused(SmallWorld.read(text));
    }

    @Property(tries = 200)
    void anyValueMayStandInAnySection(@ForAll("structures") String value) {
        for (String section : List.of("article", "events", "figures", "evidence", "introduces", "mentions")) {
            readOrRefused(SmallWorld.read(section + ": " + value + "\n"));
        }
    }

    @Property(tries = 20)
    void depthAndAliasesAreBounded(@ForAll("opening") String opening) {
        readOrRefused(SmallWorld.read(opening.repeat(20_000)));
        String aliases = IntStream.range(1, 40)
                .mapToObj(i -> "a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n")
                .collect(Collectors.joining());
        readOrRefused(SmallWorld.read("a0: &a0 " + opening + "\n" + aliases));
    }

    @Provide
    Arbitrary<String> opening() {
        return Arbitraries.of("[", "{", "- ", "{a: ", "? ", "[{", "&a ", "!a ", "\"", "a: ", "|\n ");
    }

    private static void readOrRefused(Reading<ArticleFacts> reading) {
        List<Finding> errors = reading.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        assertEquals(errors.isEmpty(), reading.value().isPresent());
        for (Finding error : errors) {
            boolean ofTheWhole = error.what().startsWith("the file is ");
            assertTrue(ofTheWhole || error.place().line() > 0 && error.place().column() > 0, error::toString);
            assertFalse(error.what().contains("Exception") || error.mend().isBlank(), error::toString);
        }
    }
}
