package org.entente.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.entente.bench.asking.Constants;
import org.entente.bench.asking.Question;
import org.entente.bench.measuring.Statistics;
import org.entente.bench.measuring.Table;

/**
 * One client asks one question after the other, of all systems in turn, with other constants each time, and none in words
 * that were asked before. A system that is slow with a question is asked it less often.
 */
final class OneByOne {
    private static final double NANOS = 1e6;

    /** What all rounds of one kind may take with one question and one system. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<Runner> runners;
    private final Verdicts verdicts;
    private final int articles;
    private final Map<Question, Map<Runner, List<Double>>> millis = new HashMap<>();
    private final Map<Question, Map<Runner, Double>> processor = new HashMap<>();
    private final Map<Asked, Duration> spent = new HashMap<>();

    private record Asked(Question question, Runner runner, boolean timed) {}

    OneByOne(List<Runner> runners, Verdicts verdicts, int articles) {
        this.runners = runners;
        this.verdicts = verdicts;
        this.articles = articles;
    }

    /** Asks everything once of everybody; who is first changes with the round. */
    void round(List<Question> questions, int number, boolean timed) {
        for (Question question : questions) {
            for (int i = 0; i < runners.size(); i++) {
                Runner runner = runners.get((i + number) % runners.size());
                Asked asked = new Asked(question, runner, timed);
                boolean patient = spent.getOrDefault(asked, Duration.ZERO).compareTo(PATIENCE) < 0;
                if (patient && verdicts.timed(question, runner)) {
                    tryToAsk(asked, number);
                }
            }
        }
    }

    /** Who fails in the midst is named, and the others go on. */
    private void tryToAsk(Asked asked, int number) {
        try {
            ask(asked, number);
        } catch (IOException e) {
            verdicts.refuse(asked.question, asked.runner, "fails while timed: " + e.getMessage());
        }
    }

    private void ask(Asked asked, int number) throws IOException {
        Question question = asked.question;
        Runner runner = asked.runner;
        Duration before = runner.served().cpu();
        Duration took = runner.served()
                .endpoint()
                .ask(question.numbered(number, Constants.draw(number, articles)), question.constructs())
                .took();
        spent.merge(asked, took, Duration::plus);
        if (asked.timed) {
            millis.computeIfAbsent(question, any -> new HashMap<>())
                    .computeIfAbsent(runner, any -> new ArrayList<>())
                    .add(took.toNanos() / NANOS);
            processor
                    .computeIfAbsent(question, any -> new HashMap<>())
                    .merge(runner, runner.served().cpu().minus(before).toNanos() / NANOS, Double::sum);
        }
    }

    /** The median of a system's times for a question in ms; none if it was not timed. */
    double median(Question question, Runner runner) {
        List<Double> times = millis.getOrDefault(question, Map.of()).getOrDefault(runner, List.of());
        return times.isEmpty() ? Double.NaN : Statistics.median(times);
    }

    /** The times of all questions and systems, and their geometric mean over what all answer. */
    String table(List<Question> questions) {
        List<String> heads = new ArrayList<>(List.of("question", "rows"));
        runners.forEach(runner -> heads.add(runner.name()));
        Table table = new Table(heads);
        for (Question question : questions) {
            List<String> cells = new ArrayList<>(List.of(question.title(), "" + verdicts.size(question)));
            runners.forEach(runner -> cells.add(Table.figure(median(question, runner))));
            table.row(cells);
        }
        List<Question> common = verdicts.common(questions);
        row(table, "geometric mean", runner -> mean(common, runner));
        row(
                table,
                "processor ms, mean",
                runner -> common.stream()
                        .mapToDouble(question -> processor.get(question).get(runner)
                                / millis.get(question).get(runner).size())
                        .average()
                        .orElse(Double.NaN));
        return table.toString();
    }

    private void row(Table table, String title, ToDoubleFunction<Runner> figure) {
        List<String> cells = new ArrayList<>(List.of("**" + title + "**", ""));
        runners.forEach(runner -> cells.add(Table.figure(figure.applyAsDouble(runner))));
        table.row(cells);
    }

    private double mean(List<Question> common, Runner runner) {
        return common.isEmpty()
                ? Double.NaN
                : Statistics.geometricMean(common.stream()
                        .map(question -> median(question, runner))
                        .toList());
    }
}
