package org.entente.bench.systems;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.entente.bench.measuring.Run;

/** Entente with a data folder, and without a copy in memory. */
record EntenteOnDisk(Product product) implements Contender {
    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final String COPY = "--reading-copy";

    @Override
    public String id() {
        return "entente-disk";
    }

    @Override
    public String name() {
        return "Entente, disk";
    }

    @Override
    public String about() {
        return "a data folder made by `entente build --data`, served without a copy in memory";
    }

    @Override
    public Served serve(Material material, Path folder) throws IOException {
        Path data = folder.resolve("data");
        List<String> build =
                List.of("build", "" + material.lines(), "--register", "" + material.register(), "--data", "" + data);
        Run.of(product.entente(build), folder.resolve("build.log"), PATIENCE);
        int port = Served.freePort();
        List<String> serve = new ArrayList<>(List.of("serve", "--data", "" + data, "--port", "" + port));
        serve.addAll(List.of("--quiet", "--no-log-requests", "--per-client", EntenteInMemory.PER_CLIENT));
        if (hasCopies(folder)) {
            serve.addAll(List.of(COPY, "never"));
        }
        return Served.by(
                product.entente(serve),
                folder.resolve("serve.log"),
                URI.create("http://localhost:" + port + "/sparql"),
                IS_THERE);
    }

    private boolean hasCopies(Path folder) throws IOException {
        Path help = folder.resolve("help.log");
        Run.of(product.entente(List.of("serve", "--help")), help, PATIENCE);
        return Files.readString(help).contains(COPY);
    }
}
