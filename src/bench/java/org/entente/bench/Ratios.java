package org.entente.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.bench.asking.Question;
import org.entente.bench.measuring.Statistics;
import org.entente.bench.measuring.Table;

/** How long Entente took for each question, as a part of what others took: below 1 it was sooner. */
final class Ratios {
    private static final String OURS = "entente-";
    private static final String DISK = "-disk";

    private final OneByOne times;
    private final List<Runner> runners;

    Ratios(OneByOne times, List<Runner> runners) {
        this.times = times;
        this.runners = runners;
    }

    /** Those in memory against those in memory; those on disk likewise; a table for each, if there is anything to compare. */
    List<String> tables(List<Question> questions) {
        List<String> tables = new ArrayList<>();
        for (boolean disk : List.of(false, true)) {
            List<Runner> all =
                    runners.stream().filter(runner -> onDisk(runner) == disk).toList();
            List<Runner> peers = all.stream().filter(runner -> !ours(runner)).toList();
            all.stream()
                    .filter(Ratios::ours)
                    .filter(one -> !peers.isEmpty())
                    .forEach(one -> tables.add(table(questions, one, peers)));
        }
        return tables;
    }

    private static boolean ours(Runner runner) {
        return runner.contender().id().startsWith(OURS);
    }

    private static boolean onDisk(Runner runner) {
        return runner.contender().id().endsWith(DISK);
    }

    private String table(List<Question> questions, Runner one, List<Runner> peers) {
        List<String> heads = new ArrayList<>(List.of(one.name() + " ÷"));
        peers.forEach(peer -> heads.add(peer.name()));
        heads.add("the best of them");
        Table table = new Table(heads);
        for (Question question : questions) {
            List<Double> ratios = ratios(question, one, peers);
            List<String> cells = new ArrayList<>(List.of(question.title()));
            ratios.forEach(ratio -> cells.add(Table.figure(ratio)));
            cells.add(Table.figure(largest(ratios)));
            table.row(cells);
        }
        List<String> means = new ArrayList<>(List.of("**geometric mean**"));
        List<String> worst = new ArrayList<>(List.of("**worst**"));
        for (int i = 0; i <= peers.size(); i++) {
            List<Runner> column = i < peers.size() ? List.of(peers.get(i)) : peers;
            List<Double> ratios = questions.stream()
                    .map(question -> largest(ratios(question, one, column)))
                    .filter(ratio -> !ratio.isNaN())
                    .toList();
            means.add(ratios.isEmpty() ? "–" : Table.figure(Statistics.geometricMean(ratios)));
            worst.add(Table.figure(largest(ratios)));
        }
        return table.row(means).row(worst).toString();
    }

    private List<Double> ratios(Question question, Runner one, List<Runner> peers) {
        return peers.stream()
                .map(peer -> times.median(question, one) / times.median(question, peer))
                .toList();
    }

    /** The largest of those that are numbers: the one against the quickest. */
    private static double largest(List<Double> ratios) {
        return ratios.stream()
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .filter(ratio -> !Double.isNaN(ratio))
                .max()
                .orElse(Double.NaN);
    }
}
