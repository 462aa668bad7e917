package org.entente.bench.systems;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.bench.measuring.Run;

/**
 * What all systems are given: generated articles with their register, and the quads that Entente makes of them.
 *
 * @param articles how many
 * @param quads how many
 */
public record Material(Path folder, int articles, long quads) {
    private static final long SEED = 7;
    private static final Duration PATIENCE = Duration.ofHours(1);

    /** Makes the material, or takes what the same program has made before. */
    public static Material of(Product product, int articles, Path within) throws IOException {
        Path folder = Files.createDirectories(within.resolve("articles-" + articles));
        Path graph = folder.resolve("graph.nq");
        if (!Files.exists(graph)
                || Files.getLastModifiedTime(graph).compareTo(Files.getLastModifiedTime(product.jar())) < 0) {
            Files.deleteIfExists(graph);
            List<String> generate = List.of("generate", "" + articles, "--seed", "" + SEED, "--out", "" + folder);
            Run.of(product.entente(generate), folder.resolve("generate.log"), PATIENCE);
            Material made = new Material(folder, articles, 0);
            List<String> build = new ArrayList<>(List.of("build", "" + made.lines(), "--out", "" + graph));
            build.addAll(List.of("--register", "" + made.register()));
            Run.of(product.entente(build), folder.resolve("build.log"), PATIENCE);
        }
        try (Stream<String> lines = Files.lines(graph)) {
            return new Material(folder, articles, lines.count());
        }
    }

    /** The articles, one a line. */
    public Path lines() {
        return folder.resolve("articles.jsonl.gz");
    }

    public Path register() {
        return folder.resolve("register.yaml");
    }

    /** The quads, as N-Quads. */
    public Path graph() {
        return folder.resolve("graph.nq");
    }
}
