package org.entente.bench.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.bench.measuring.Table;
import org.entente.bench.systems.Material;
import org.entente.bench.systems.Product;

/** How long it takes from articles to quads, with one core or two, by Entente and by others. */
public final class Mapping {
    private static final String RULES = "articles.rml.ttl";
    private static final String ONE_CORE = "Entente, one core";
    private static final String TWO_CORES = "Entente, two cores";
    private static final String LOOP = "hand-written loop, one core";
    private static final String CARML = "CARML, one core";
    private static final String INTO_TDB2 = "Entente into a data folder, two cores";
    private static final String LOADER = "tdb2.tdbloader with the quads, two cores";

    private final Product product;
    private final Optional<String> rmlMapper;
    private final Consumer<String> progress;
    private final Table table;
    /** The last of each. */
    private final Map<String, Mapped> last = new HashMap<>();

    /** How quick each was with what the last had more than the one before. */
    private final Map<String, Double> beyond = new HashMap<>();

    /** @param rmlMapper RMLMapper's class path, if it could be had */
    public Mapping(Product product, Optional<String> rmlMapper, Consumer<String> progress) {
        this.product = product;
        this.rmlMapper = rmlMapper;
        this.progress = progress;
        List<String> heads = new ArrayList<>(List.of("mapping"));
        heads.addAll(Mapped.HEADS);
        this.table = new Table(heads);
    }

    /** The rules of RML, as a file in a folder. */
    static Path rules(Path folder) throws IOException {
        Path file = folder.resolve(RULES);
        try (InputStream in = Objects.requireNonNull(Mapping.class.getResourceAsStream(RULES))) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file.toAbsolutePath();
    }

    /** A row for each program and number of articles, and what the largest number tells of Entente beside the others. */
    public String tables(List<Integer> sizes, Path within) throws IOException {
        for (int articles : sizes) {
            Material material = Material.of(product, articles, within);
            Path out = material.folder().resolve("mapped.nq");
            List<String> articlesOf =
                    List.of("build", "" + material.lines(), "--register", "" + material.register(), "--quiet");
            List<String> build = and(articlesOf, List.of("--out", "" + out));
            write(ONE_CORE, pinned(product.entente(build)), material, out);
            write(TWO_CORES, product.entente(build), material, out);
            List<String> files = List.of("" + material.lines(), "" + out);
            write(LOOP, pinned(product.other(HandWritten.class.getName(), files)), material, out);
            enginesOfRml(material, out);
            Path data = material.folder().resolve("mapped-data");
            load(INTO_TDB2, product.entente(and(articlesOf, List.of("--data", "" + data))), material, data);
            List<String> loader = List.of("--loc", "" + data, "" + material.graph());
            load(LOADER, product.other("tdb2.tdbloader", loader), material, data);
        }
        return table + "\n" + ratios();
    }

    private void enginesOfRml(Material material, Path out) throws IOException {
        Path folder = material.folder().toAbsolutePath();
        Rows.write(material.lines(), folder.resolve("rows.json"));
        String rules = "" + rules(folder);
        List<String> carml = product.other(CarmlProcess.class.getName(), List.of(rules, "" + folder, "" + out));
        write(CARML, pinned(carml), material, out);
        write("CARML, two cores", carml, material, out);
        if (rmlMapper.isPresent()) {
            List<String> command = new ArrayList<>(List.of("env", "-C", "" + folder, "" + product.java()));
            command.addAll(List.of("-Xmx" + product.heap(), "-cp", rmlMapper.get(), "be.ugent.rml.cli.Main"));
            command.addAll(List.of("-m", rules, "-s", "nquads", "-o", "" + out.toAbsolutePath()));
            write("RMLMapper, two cores", command, material, out);
        }
    }

    private static List<String> pinned(List<String> command) {
        return and(List.of("taskset", "-c", "0"), command);
    }

    private static List<String> and(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** One measurement. */
    @FunctionalInterface
    private interface Measured {
        Mapped take() throws IOException;
    }

    private void write(String name, List<String> command, Material material, Path out) {
        add(name, material, () -> Mapped.byWriting(command, material.articles(), out));
    }

    private void load(String name, List<String> command, Material material, Path folder) {
        add(name, material, () -> Mapped.byLoading(command, material.articles(), material.quads(), folder));
    }

    private void add(String name, Material material, Measured measured) {
        progress.accept(name + ", " + material.articles() + " articles");
        List<String> cells = new ArrayList<>(List.of(name));
        try {
            Mapped mapped = measured.take();
            Mapped before = last.put(name, mapped);
            beyond.put(name, before == null ? Double.NaN : mapped.rateBeyond(before));
            cells.addAll(mapped.cells(beyond.get(name)));
        } catch (IOException e) {
            cells.addAll(List.of("" + material.articles(), e.getMessage().replace('|', ' ')));
            cells.addAll(Collections.nCopies(Mapped.HEADS.size() - 2, "–"));
        }
        table.row(cells);
    }

    private Table ratios() {
        Table ratios = new Table(
                List.of("by the largest number of articles", "quads a second", "without the start", "memory"));
        ratio(ratios, ONE_CORE, LOOP);
        ratio(ratios, ONE_CORE, CARML);
        ratio(ratios, TWO_CORES, ONE_CORE);
        ratio(ratios, INTO_TDB2, LOADER);
        return ratios;
    }

    private void ratio(Table ratios, String one, String other) {
        if (last.containsKey(one) && last.containsKey(other)) {
            Mapped ours = last.get(one);
            Mapped theirs = last.get(other);
            ratios.row(List.of(
                    one + " ÷ " + other,
                    Table.figure(ours.rate() / theirs.rate()),
                    Table.figure(beyond.get(one) / beyond.get(other)),
                    Table.figure(ours.megabytes() / theirs.megabytes())));
        }
    }
}
