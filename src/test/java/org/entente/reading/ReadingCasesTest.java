package org.entente.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.facts.ArticleFacts;
import org.entente.facts.Finding;
import org.entente.facts.Finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code reading/} is a case: a fact file, and all that the reader finds in it, one finding a line as
 * {@code line:column: severity: what; mend}. See {@link Accepted} for how to rewrite what is expected.
 */
class ReadingCasesTest {
    static final Path FOLDER = SmallWorld.CASES.resolve("reading");

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void eachCaseGetsExactlyItsFindings(String name) throws IOException {
        String found = lines(SmallWorld.read(bytes(name)));

        assertEquals(Accepted.text(FOLDER.resolve(name).resolve("expected.txt"), found), found);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void anErrorKeepsAllFactsOut(String name) throws IOException {
        Reading<ArticleFacts> reading = SmallWorld.read(bytes(name));
        boolean errors = reading.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);

        assertEquals(!errors, reading.value().isPresent());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyFindingIsOneLineThatSaysHowToMendIt(String name) throws IOException {
        for (Finding finding : SmallWorld.read(bytes(name)).findings()) {
            assertTrue(finding.toString().matches("[^\\p{Cntrl}\\p{Cf}]{20,800}"), finding::toString);
            assertTrue(finding.mend().length() > 7, finding::toString);
        }
    }

    @Test
    void enoughCasesAreThereToTrustTheReader() {
        assertTrue(cases().count() > 100);
    }

    static Stream<String> cases() {
        return SmallWorld.cases(FOLDER).stream();
    }

    private static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(FOLDER.resolve(name).resolve("facts.yaml"));
    }

    private static String lines(Reading<ArticleFacts> reading) {
        List<Finding> findings = reading.findings();
        return findings.stream()
                .map(finding -> finding.toString().replaceFirst("^facts\\.yaml:", "") + "\n")
                .collect(Collectors.joining());
    }
}
