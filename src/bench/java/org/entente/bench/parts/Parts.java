package org.entente.bench.parts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.entente.bench.measuring.Table;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How quick reader, mappers and writers are by themselves, on one core, as JMH measures it: each in a process of its own. */
public final class Parts {
    private static final int WARM_UPS = 3;
    private static final int ROUNDS = 5;

    private final Path folder;

    /** @param folder where JMH says what it does */
    public Parts(Path folder) {
        this.folder = folder;
    }

    /** A row for each part. */
    public String table() throws IOException {
        PartsOfTheRoad material = new PartsOfTheRoad();
        Table table = new Table(List.of("part", "articles a second", "± %", "quads a second"));
        for (RunResult run : run()) {
            Result<?> result = run.getPrimaryResult();
            String part = result.getLabel();
            int articles = part.equals("readYaml") ? material.shipped() : PartsOfTheRoad.GENERATED;
            table.row(List.of(
                    "`" + part + "`",
                    Table.figure(result.getScore() * articles),
                    Table.figure(100 * result.getScoreError() / result.getScore()),
                    part.startsWith("read") ? "–" : Table.figure(result.getScore() * material.quads())));
        }
        return table.toString();
    }

    private Collection<RunResult> run() throws IOException {
        OptionsBuilder options = new OptionsBuilder();
        options.include(PartsOfTheRoad.class.getName())
                .mode(Mode.Throughput)
                .forks(1)
                .warmupIterations(WARM_UPS)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(ROUNDS)
                .measurementTime(TimeValue.seconds(1))
                .output(folder.resolve("parts.log").toString());
        try {
            return new Runner(options.build()).run();
        } catch (RunnerException e) {
            throw new IOException("JMH could not measure the parts", e);
        }
    }
}
