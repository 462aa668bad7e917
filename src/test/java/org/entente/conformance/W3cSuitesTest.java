package org.entente.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The suites of the W3C, run over HTTP against the endpoint, have the outcome that the document tells. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class W3cSuitesTest {
    private Run run;
    private ConformanceDocument document;

    @BeforeAll
    void runAll() throws IOException {
        String folder = System.getProperty("w3c.tests", "");
        if (folder.isEmpty()) {
            System.out.println("== THE W3C SUITES ARE NOT RUN: say where they are with -Dw3c.tests=DIR,"
                    + " the folder sparql of github.com/w3c/rdf-tests.");
        }
        assumeTrue(!folder.isEmpty(), "-Dw3c.tests=DIR is not given");
        assertTrue(Files.isDirectory(Path.of(folder)), folder + " is no folder");
        run = Run.of(new Documents(Path.of(folder)));
        document = ConformanceDocument.read();
        run.table().forEach(System.out::println);
    }

    @Test
    void everyTestIsPassedButThoseThatTheDocumentNames() {
        Set<String> failed = new TreeSet<>(run.problems().keySet());
        failed.removeAll(document.exceptions());
        assertEquals(
                List.of(),
                failed.stream()
                        .limit(20)
                        .map(key -> key + ": " + run.problems().get(key))
                        .toList());
    }

    @Test
    void everyTestThatTheDocumentNamesIsNotPassed() {
        Set<String> passed = document.exceptions();
        passed.removeAll(run.problems().keySet());
        assertEquals(Set.of(), passed);
    }

    @Test
    void theTableCountsWhatWasRun() {
        assertEquals(String.join("\n", run.table()), String.join("\n", document.table()));
    }

    @Test
    void theWholeOfTheSuitesIsRun() {
        assertTrue(run.cases().size() >= 1376, () -> "only " + run.cases().size());
        assertEquals(
                run.cases().size(),
                run.cases().stream().map(Case::key).distinct().count());
    }

    @Test
    void whatIsRefusedIsRefusedForTheReasonGiven() {
        run.problems().forEach((key, problem) -> {
            if (key.matches("sparql11/(service|syntax-fed)/.*")) {
                assertTrue(problem.contains("leave out SERVICE"), key + ": " + problem);
            }
            if (key.startsWith("sparql11/protocol/")) {
                assertTrue(
                        Pattern.compile("^403 .*takes no updates")
                                .matcher(problem)
                                .find(),
                        key + ": " + problem);
            }
        });
    }
}
