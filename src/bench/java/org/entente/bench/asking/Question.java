package org.entente.bench.asking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A question in SPARQL, with names in braces where constants go. None depends on whether a statement that stands in
 * several graphs counts once or several times in their union, since systems differ in that.
 *
 * @param light whether it concerns few statements, however many there are
 */
public record Question(String title, String template, boolean light) {
    private static final String LIGHT = "# light";
    private static final String PREFIXES = read("prefixes.rq");
    private static final List<String> FILES = List.of(
            "look-up",
            "pair-and-dates",
            "top-actors",
            "regex-on-labels",
            "sum-by-year",
            "graph-join",
            "construct-depth-two",
            "order-with-offset",
            "distinct-in-order",
            "two-hops",
            "many-optionals",
            "agreements-by-party",
            "count-distinct",
            "rival-accounts");

    /** The mix: all questions, in the order of the tables. */
    public static List<Question> mix() {
        return FILES.stream().map(Question::of).toList();
    }

    private static Question of(String file) {
        String text = read(file + ".rq");
        String title = text.lines().findFirst().orElseThrow().substring("# ".length());
        return new Question(title, text, text.lines().anyMatch(LIGHT::equals));
    }

    private static String read(String file) {
        try (InputStream in = Question.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The question as it is asked. */
    public String about(Constants constants) {
        return PREFIXES + constants.fill(template);
    }

    /** The same in words that nobody has seen: there are fewer constants than questions, so each bears its number. */
    public String numbered(long number, Constants constants) {
        return "# " + number + "\n" + about(constants);
    }

    /** Whether its answer is a graph. */
    public boolean constructs() {
        return template.contains("CONSTRUCT");
    }
}
