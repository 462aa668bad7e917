package org.entente.bench.systems;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/** RDF4J's store in memory. */
record Rdf4jInMemory(Product product) implements Contender {
    @Override
    public String id() {
        return "rdf4j-memory";
    }

    @Override
    public String name() {
        return "RDF4J, memory";
    }

    @Override
    public String about() {
        return "Eclipse RDF4J " + MemoryStore.class.getPackage().getImplementationVersion()
                + " (EDL-1.0), `MemoryStore` behind a handler of a few lines on Jetty; its default graph is all graphs";
    }

    @Override
    public Served serve(Material material, Path folder) throws IOException {
        int port = Served.freePort();
        return Served.by(
                product.other(Rdf4jProcess.class.getName(), List.of("" + port, "" + material.graph())),
                folder.resolve("serve.log"),
                URI.create("http://localhost:" + port + "/"),
                IS_THERE);
    }
}
