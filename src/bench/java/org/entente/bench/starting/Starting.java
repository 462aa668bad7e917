package org.entente.bench.starting;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.bench.measuring.Folders;
import org.entente.bench.measuring.Run;
import org.entente.bench.measuring.Statistics;
import org.entente.bench.measuring.Table;
import org.entente.bench.systems.Contender;
import org.entente.bench.systems.Material;
import org.entente.bench.systems.Product;
import org.entente.bench.systems.Served;

/** How soon the seeds are served, and what that costs, beside Fuseki with a file of the same quads. */
public final class Starting {
    private static final int RUNS = 5;
    private static final double MILLIS = 1000;
    private static final String LAUNCHER = "src/main/launcher/entente";

    private final Product product;
    private final Path folder;
    private final Table table = new Table(List.of("to the first answer, seeds", "wall s", "processor s", "÷ Fuseki"));

    public Starting(Product product, Path within) throws IOException {
        this.product = product;
        this.folder = Folders.emptied(within.resolve("starting")).toAbsolutePath();
    }

    /** One start. */
    @FunctionalInterface
    private interface Start {
        Served now() throws IOException;
    }

    /** What a command is on a port. */
    @FunctionalInterface
    private interface Command {
        List<String> on(int port);
    }

    /** Rows for each version of Java. */
    public String table(Consumer<String> progress) throws IOException {
        Material seeds = new Material(folder, 0, 0);
        List<String> build = List.of("build", "--out", "" + seeds.graph());
        Run.of(product.entente(build), folder.resolve("build.log"), Served.LONGEST_START);
        for (Path java : javas()) {
            Product on = new Product(java, product.jar(), product.heap());
            String version = java.getParent().getParent().getFileName().toString();
            progress.accept("starting on " + version);
            Contender fuseki = Contender.stockFuseki(on);
            double theirs = row(fuseki.name() + ", " + version, Double.NaN, () -> fuseki.serve(seeds, folder));
            List<String> serve = List.of("serve", "--quiet", "--port");
            row("Entente, " + version, theirs, () -> entente(port -> on.entente(with(serve, port))));
            Command launcher = port -> launched(on, with(serve, port));
            // Once to make the archive of classes, and then what is counted.
            entente(launcher).close();
            row("Entente by its launcher, " + version, theirs, () -> entente(launcher));
        }
        return table.toString();
    }

    private List<String> launched(Product on, List<String> serve) {
        List<String> words = new ArrayList<>(List.of("env", "ENTENTE_CACHE=" + folder.resolve("cache")));
        words.addAll(List.of("ENTENTE_JAR=" + on.jar().toAbsolutePath(), "ENTENTE_JAVA=-Xmx" + on.heap()));
        words.addAll(List.of("JAVA_HOME=" + on.java().getParent().getParent(), LAUNCHER));
        words.addAll(serve);
        return words;
    }

    private static List<String> with(List<String> arguments, int port) {
        return Stream.concat(arguments.stream(), Stream.of("" + port)).toList();
    }

    /** The newest Java beside the one that runs this, and that one itself. */
    private List<Path> javas() throws IOException {
        Path ours = product.java().toRealPath();
        try (Stream<Path> homes = Files.list(Path.of("/usr/lib/jvm"))) {
            List<Path> javas = new ArrayList<>(List.of(product.java()));
            homes.map(home -> home.resolve("bin").resolve("java"))
                    .filter(Files::isExecutable)
                    .max(Comparator.comparing(Starting::feature))
                    .filter(newest -> feature(newest) > feature(ours))
                    .ifPresent(javas::add);
            return javas;
        }
    }

    private static int feature(Path java) {
        String name = java.getParent().getParent().getFileName().toString().replaceFirst("1\\.(\\d)", "$1");
        String digits = name.replaceFirst("^\\D*(\\d+).*$", "$1");
        return digits.matches("\\d+") ? Integer.parseInt(digits) : 0;
    }

    private double row(String name, double theirs, Start start) throws IOException {
        List<Double> wall = new ArrayList<>();
        List<Double> cpu = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            try (Served served = start.now()) {
                cpu.add(served.cpu().toMillis() / MILLIS);
                wall.add(served.start().toMillis() / MILLIS);
            }
        }
        double median = Statistics.median(cpu);
        table.row(List.of(
                name, Table.figure(Statistics.median(wall)), Table.figure(median), Table.figure(median / theirs)));
        return median;
    }

    private Served entente(Command command) throws IOException {
        int port = Served.freePort();
        URI address = URI.create("http://localhost:" + port + "/sparql");
        return Served.by(command.on(port), folder.resolve("serve.log"), address, Contender.IS_THERE);
    }
}
