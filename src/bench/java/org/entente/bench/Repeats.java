package org.entente.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.bench.asking.Constants;
import org.entente.bench.asking.Question;
import org.entente.bench.measuring.Statistics;
import org.entente.bench.measuring.Table;

/** How much sooner a question is answered that was asked, word for word, before. */
final class Repeats {
    /** Constants that no round draws. */
    private static final long FIRST = 1_000_000;

    private static final int TRIALS = 5;
    private static final int REPEATS = 20;

    private final List<Runner> runners;
    private final Verdicts verdicts;
    private final int articles;

    Repeats(List<Runner> runners, Verdicts verdicts, int articles) {
        this.runners = runners;
        this.verdicts = verdicts;
        this.articles = articles;
    }

    /** For each system, the first answer's time as a multiple of later ones': geometric means over the questions. */
    String table(List<Question> questions) {
        Table table = new Table(List.of("the same question again", "first ÷ repeated", "least", "most"));
        for (Runner runner : runners) {
            List<Double> ratios = new ArrayList<>();
            for (Question question : questions) {
                if (verdicts.timed(question, runner)) {
                    addRatio(question, runner, ratios);
                }
            }
            table.row(List.of(
                    runner.name(),
                    Table.figure(Statistics.geometricMean(ratios)),
                    Table.figure(Statistics.percentile(ratios, 1)),
                    Table.figure(Statistics.percentile(ratios, 100))));
        }
        return table.toString();
    }

    private void addRatio(Question question, Runner runner, List<Double> ratios) {
        try {
            ratios.add(ratio(question, runner));
        } catch (IOException e) {
            verdicts.refuse(question, runner, "fails while repeated: " + e.getMessage());
        }
    }

    private double ratio(Question question, Runner runner) throws IOException {
        List<Double> firsts = new ArrayList<>();
        List<Double> repeated = new ArrayList<>();
        for (int trial = 0; trial < TRIALS; trial++) {
            Constants constants = Constants.draw(FIRST + trial, articles);
            firsts.add(nanos(question, constants, runner));
            for (int i = 0; i < REPEATS; i++) {
                repeated.add(nanos(question, constants, runner));
            }
        }
        return Statistics.median(firsts) / Statistics.median(repeated);
    }

    private static double nanos(Question question, Constants constants, Runner runner) throws IOException {
        return runner.served().endpoint().ask(question, constants).took().toNanos();
    }
}
