package org.entente.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every stored question answers on the seeds that ship: {@code answers/{question}.csv}, and
 * {@code answers/{question}.{case}.csv} for the arguments in {@code answers/cases.txt}.
 *
 * <p>When seeds or questions have changed, {@code mvn test -Dtest=AnswersTest -Dentente.accept=true} writes the files
 * anew; read the differences against the articles before you commit them.
 */
class AnswersTest {
    private static final Path ANSWERS = Path.of("src/test/resources/answers");
    private static final boolean ACCEPT = Boolean.getBoolean("entente.accept");

    /** A question with arguments, and the file that holds its answer. */
    record Case(String file, Question question, Map<String, String> arguments) {
        Answer answer() throws UnfitArgument {
            return new Asker(Shipped.DATASET).ask(question, arguments);
        }

        @Override
        public String toString() {
            return file;
        }
    }

    static List<Case> cases() {
        Stream<Case> plain = Questions.all().stream().map(question -> new Case(question.name(), question, Map.of()));
        return Stream.concat(plain, withArguments().stream()).toList();
    }

    static List<Case> withArguments() {
        return lines(ANSWERS.resolve("cases.txt"))
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(AnswersTest::parse)
                .toList();
    }

    /** Reads {@code question.case: name=value; name=value}. */
    private static Case parse(String line) {
        String file = line.substring(0, line.indexOf(':'));
        Map<String, String> arguments = new LinkedHashMap<>();
        for (String argument : line.substring(line.indexOf(':') + 1).split(";")) {
            String[] pair = argument.strip().split("=", 2);
            arguments.put(pair[0], pair[1]);
        }
        String question = file.substring(0, file.indexOf('.'));
        return new Case(file, Questions.named(question).orElseThrow(), arguments);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theAnswerIsTheOneThatWasRead(Case asked) throws IOException, UnfitArgument {
        Path file = ANSWERS.resolve(asked.file() + ".csv");
        String csv = csv(asked.answer());
        if (ACCEPT) {
            Files.writeString(file, csv);
        }
        assertEquals(Files.readString(file), csv);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("withArguments")
    void argumentsNarrow(Case asked) throws UnfitArgument {
        Answer all = new Asker(Shipped.DATASET).ask(asked.question(), Map.of());
        assertTrue(asked.answer().rows().size() <= all.rows().size());
    }

    @Test
    void noRowComesTwice() throws UnfitArgument {
        for (Case asked : cases()) {
            List<String> rows = csv(asked.answer()).lines().toList();
            assertEquals(rows.size(), rows.stream().distinct().count(), asked.file());
        }
    }

    @Test
    void everyParameterIsTriedInSomeCase() {
        Set<String> declared = Questions.all().stream()
                .flatMap(question ->
                        question.parameters().stream().map(parameter -> question.name() + " " + parameter.name()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> tried = withArguments().stream()
                .flatMap(asked -> asked.arguments().keySet().stream()
                        .map(name -> asked.question().name() + " " + name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(declared, tried);
    }

    @Test
    void noAnswerIsLeftOver() throws IOException {
        assumeFalse(ACCEPT, "the files are being written");
        Set<String> expected =
                cases().stream().map(asked -> asked.file() + ".csv").collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(ANSWERS)) {
            assertEquals(
                    expected,
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".csv"))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    /** As CSV, but with the line ends that files in a repository have. */
    private static String csv(Answer answer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnswerFormat.CSV.write(answer, out);
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
