package org.entente.bench.systems;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.jena.Jena;
import org.entente.bench.measuring.Run;

/** Fuseki as it comes, with the same version of Jena: its transactional dataset in memory, or TDB2. */
record StockFuseki(Product product, boolean disk) implements Contender {
    private static final Duration PATIENCE = Duration.ofHours(1);

    static Contender inMemory(Product product) {
        return new StockFuseki(product, false);
    }

    static Contender onDisk(Product product) {
        return new StockFuseki(product, true);
    }

    @Override
    public String id() {
        return disk ? "fuseki-disk" : "fuseki-memory";
    }

    @Override
    public String name() {
        return disk ? "Fuseki, TDB2" : "Fuseki, memory";
    }

    @Override
    public String about() {
        return "Apache Jena Fuseki " + Jena.VERSION + " (Apache-2.0), "
                + (disk
                        ? "TDB2 filled by `tdb2.tdbloader`, with `tdb2:unionDefaultGraph`"
                        : "`DatasetGraphFactory.createTxnMem`, its default graph a view of the union");
    }

    @Override
    public Served serve(Material material, Path folder) throws IOException {
        int port = Served.freePort();
        String source = disk ? "" + load(material, folder) : "" + material.graph();
        return Served.by(
                product.other(
                        FusekiProcess.class.getName(),
                        List.of("" + port, disk ? FusekiProcess.DISK : "memory", source)),
                folder.resolve("serve.log"),
                URI.create("http://localhost:" + port + "/ds"),
                IS_THERE);
    }

    private Path load(Material material, Path folder) throws IOException {
        Path database = folder.resolve("tdb2");
        Run.of(
                product.other("tdb2.tdbloader", List.of("--loc", "" + database, "" + material.graph())),
                folder.resolve("load.log"),
                PATIENCE);
        return database;
    }
}
