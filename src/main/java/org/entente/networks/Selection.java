package org.entente.networks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.questions.Askable;
import org.entente.questions.Asker;
import org.entente.questions.Parameter;
import org.entente.questions.ParameterType;
import org.entente.questions.UnfitArgument;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the graph is wanted; what is left open wants everything.
 *
 * @param focus the thing that all must be near to
 * @param depth how many steps away from it
 * @param kinds words for kinds or families of facts
 * @param period what may lie within it; undated facts are left out if it has a bound
 * @param answered the answer from which to start: its facts, or its things and the facts that join them
 */
public record Selection(
        Optional<Node> focus,
        OptionalInt depth,
        List<String> kinds,
        Span period,
        Optional<String> topic,
        Optional<Answered> answered) {
    public static final int MAX_DEPTH = 6;

    public static final Selection EVERYTHING = new Selection(
            Optional.empty(),
            OptionalInt.empty(),
            List.of(),
            new Span(Optional.empty(), Optional.empty()),
            Optional.empty(),
            Optional.empty());

    private static final String DEPTH = "depth";
    private static final String KIND = "kind";

    /** The parameters of a selection that the graph itself knows the values of. */
    private static final Askable LOOKED_UP = new LookedUp(
            "export",
            List.of(
                    new Parameter("focus", ParameterType.THING, "only what is near to this thing"),
                    new Parameter("from", ParameterType.DATE, "only what may lie on this day or later"),
                    new Parameter("to", ParameterType.DATE, "only what may lie on this day or earlier"),
                    new Parameter("topic", ParameterType.TOPIC, "only what is about this topic")));

    private record LookedUp(String name, List<Parameter> parameters) implements Askable {
        @Override
        public String title() {
            return "Selection";
        }

        @Override
        public String description() {
            return "Which part of the graph is wanted.";
        }
    }

    /** The names of all parameters. */
    public static List<String> parameters() {
        return List.of("focus", DEPTH, KIND, "from", "to", "topic");
    }

    /** What {@code kind} can be: kinds of what articles state, and the families they belong to. */
    public static List<String> kindsToChoose() {
        return Kind.words();
    }

    /**
     * Reads what people write.
     *
     * @param given values by the names of parameters: focus, depth, kind (several with commas), from, to, topic
     * @throws UnfitArgument if a value is not one that the parameter can take, or there is no such parameter
     */
    public static Selection of(Map<String, String> given, DatasetGraph dataset) throws UnfitArgument {
        for (String name : given.keySet()) {
            if (!parameters().contains(name)) {
                throw new UnfitArgument(
                        "there is no parameter “" + name + "”; there are " + String.join(", ", parameters()));
            }
        }
        Map<String, String> lookedUp = new TreeMap<>(given);
        lookedUp.keySet().removeAll(List.of(DEPTH, KIND));
        Map<String, Node> values = new Asker(dataset).values(LOOKED_UP, lookedUp);
        Selection selection = new Selection(
                Optional.ofNullable(values.get("focus")),
                depth(given.get(DEPTH)),
                kinds(given.get(KIND)),
                new Span(day(values.get("from")), day(values.get("to"))),
                Optional.ofNullable(values.get("topic"))
                        .map(topic -> topic.getURI().replaceAll(".*/", "")),
                Optional.empty());
        return selection.consistent();
    }

    /** The same, of what a question was answered with. */
    public Selection from(Answered answer) {
        return new Selection(focus, depth, kinds, period, topic, Optional.of(answer));
    }

    /** The same without a focus. */
    Selection unfocused() {
        return new Selection(Optional.empty(), OptionalInt.empty(), kinds, period, topic, answered);
    }

    private Selection consistent() throws UnfitArgument {
        if (depth.isPresent() && focus.isEmpty()) {
            throw new UnfitArgument(
                    "depth: counts steps from a focus; name one with focus, such as focus=region/vietnam");
        }
        if (period.from().isPresent()
                && period.to().isPresent()
                && period.from().get().isAfter(period.to().get())) {
            throw new UnfitArgument("from: %s is after to, which is %s"
                    .formatted(period.from().get(), period.to().get()));
        }
        return this;
    }

    private static OptionalInt depth(@Nullable String text) throws UnfitArgument {
        if (text == null) {
            return OptionalInt.empty();
        }
        if (text.strip().matches("[1-" + MAX_DEPTH + "]")) {
            return OptionalInt.of(Integer.parseInt(text.strip()));
        }
        throw new UnfitArgument("depth: “" + text + "” is no number of steps; write one from 1 to " + MAX_DEPTH);
    }

    private static List<String> kinds(@Nullable String text) throws UnfitArgument {
        if (text == null) {
            return List.of();
        }
        List<String> words = Arrays.stream(text.split(","))
                .map(String::strip)
                .sorted()
                .distinct()
                .toList();
        for (String word : words) {
            if (!Kind.words().contains(word)) {
                throw new UnfitArgument(
                        "kind: “" + word + "” is no kind of fact; write one or several, with commas, of "
                                + String.join(", ", Kind.words()));
            }
        }
        return words;
    }

    private static Optional<LocalDate> day(@Nullable Node value) {
        return Optional.ofNullable(value).map(day -> LocalDate.parse(day.getLiteralLexicalForm()));
    }

    /** Whether a fact is of the kinds, the period and the topic that are wanted. */
    boolean suits(StatedFact fact) {
        return (kinds.isEmpty() || fact.kind().isOneOf(kinds))
                && (period.open() || fact.told().spans().stream().anyMatch(span -> span.meets(period)))
                && topic.map(fact.told().topics()::contains).orElse(true);
    }
}
