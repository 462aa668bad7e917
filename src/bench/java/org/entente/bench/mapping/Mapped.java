package org.entente.bench.mapping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.bench.measuring.Folders;
import org.entente.bench.measuring.Run;
import org.entente.bench.measuring.Statistics;
import org.entente.bench.measuring.Table;

/**
 * What a program made of some articles: medians of some runs.
 *
 * @param wall in seconds, as {@code cpu} is
 */
record Mapped(int articles, long quads, double wall, double cpu, double megabytes) {
    static final List<String> HEADS = List.of(
            "articles", "quads", "wall s", "processor s", "most memory MB", "quads a second", "without the start");

    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final int RUNS = 3;
    private static final double MEGA = 1 << 20;
    private static final double MILLIS = 1000;

    /** Runs a command that writes quads to a file. */
    static Mapped byWriting(List<String> command, int articles, Path out) throws IOException {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            Files.deleteIfExists(out);
            runs.add(Run.of(command, log(out), PATIENCE));
        }
        try (Stream<String> lines = Files.lines(out)) {
            return of(articles, lines.count(), runs);
        }
    }

    /** Runs a command that brings so many quads into a folder. */
    static Mapped byLoading(List<String> command, int articles, long quads, Path folder) throws IOException {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            Folders.emptied(folder);
            runs.add(Run.of(command, log(folder), PATIENCE));
        }
        return of(articles, quads, runs);
    }

    private static Path log(Path beside) {
        return beside.resolveSibling("mapping.log");
    }

    private static Mapped of(int articles, long quads, List<Run> runs) {
        return new Mapped(
                articles,
                quads,
                Statistics.median(
                        runs.stream().map(run -> run.wall().toMillis() / MILLIS).toList()),
                Statistics.median(runs.stream()
                        .map(run -> run.usage().cpu().toMillis() / MILLIS)
                        .toList()),
                Statistics.median(
                        runs.stream().map(run -> run.usage().peakBytes() / MEGA).toList()));
    }

    double rate() {
        return quads / wall;
    }

    /** How quick it is with what it has to do more than in a smaller run; that leaves out what each run begins with. */
    double rateBeyond(Mapped smaller) {
        return (quads - smaller.quads) / (wall - smaller.wall);
    }

    /** The cells under {@link #HEADS}. */
    List<String> cells(double beyond) {
        return List.of(
                Integer.toString(articles),
                Long.toString(quads),
                Table.figure(wall),
                Table.figure(cpu),
                Table.figure(megabytes),
                Table.figure(rate()),
                Table.figure(beyond));
    }
}
