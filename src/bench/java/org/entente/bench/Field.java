package org.entente.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.bench.measuring.Folders;
import org.entente.bench.measuring.Table;
import org.entente.bench.measuring.Usage;
import org.entente.bench.systems.Contender;
import org.entente.bench.systems.Material;
import org.entente.bench.systems.Served;

/** All systems that take part, each serving the same data, until the field is closed. */
final class Field implements AutoCloseable {
    private static final double MEGA = 1 << 20;
    private static final double MILLIS = 1000;

    private final List<Runner> runners = new ArrayList<>();
    private final List<String> absent = new ArrayList<>();

    /** Starts one system after the other; who cannot be started is told of, and left out. */
    static Field started(List<Contender> contenders, Material material, Report report) throws IOException {
        Field field = new Field();
        for (Contender contender : contenders) {
            report.tell("starting " + contender.name());
            try {
                Served served = contender.serve(
                        material, Folders.emptied(material.folder().resolve(contender.id())));
                field.runners.add(new Runner(contender, served));
            } catch (IOException e) {
                field.absent.add(contender.name() + " takes no part: " + e.getMessage());
            }
        }
        return field;
    }

    List<Runner> runners() {
        return runners;
    }

    /** Who takes part, who does not, and what each has used so far. */
    String table() throws IOException {
        Table table = new Table(List.of("system", "ready after s", "processor s so far", "most memory MB"));
        for (Runner runner : runners) {
            Usage usage = runner.served().usage();
            table.row(List.of(
                    runner.name() + ": " + runner.contender().about(),
                    Table.figure(runner.served().start().toMillis() / MILLIS),
                    Table.figure(usage.cpu().toMillis() / MILLIS),
                    Table.figure(usage.peakBytes() / MEGA)));
        }
        return table + String.join("\n", absent);
    }

    @Override
    public void close() throws IOException {
        for (Runner runner : runners) {
            runner.served().close();
        }
    }
}
