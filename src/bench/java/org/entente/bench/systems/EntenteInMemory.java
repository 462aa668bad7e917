package org.entente.bench.systems;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Entente, which builds its graph from the articles and holds it in memory. */
record EntenteInMemory(Product product) implements Contender {
    /** All clients of the benchmark have one address. */
    static final String PER_CLIENT = "128";

    @Override
    public String id() {
        return "entente-memory";
    }

    @Override
    public String name() {
        return "Entente, memory";
    }

    @Override
    public String about() {
        return "built from the articles by `entente serve`; the union is its default graph";
    }

    @Override
    public Served serve(Material material, Path folder) throws IOException {
        int port = Served.freePort();
        List<String> serve = new ArrayList<>(List.of("serve", "" + material.lines()));
        serve.addAll(List.of("--register", "" + material.register()));
        serve.addAll(List.of("--port", "" + port, "--quiet", "--per-client", PER_CLIENT));
        return Served.by(
                product.entente(serve),
                folder.resolve("serve.log"),
                URI.create("http://localhost:" + port + "/sparql"),
                IS_THERE);
    }
}
