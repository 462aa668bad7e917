package org.entente.bench.systems;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.entente.bench.measuring.Run;

/** Virtuoso as Debian packs it, with as much memory for its buffers as others have heap. */
record Virtuoso(Product product) implements Contender {
    private static final String PROGRAM = "virtuoso-t";
    /** It has graphs of its own from the start. */
    private static final String ANYTHING = "SELECT ?graph WHERE { GRAPH ?graph { ?s ?p ?o } } LIMIT 1";

    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final long BUFFER_BYTES = 8192;
    /** What its makers advise: two thirds of the memory for buffers, three of four of which may be changed. */
    private static final double FOR_BUFFERS = 0.66;

    @Override
    public String id() {
        return "virtuoso";
    }

    @Override
    public String name() {
        return "Virtuoso";
    }

    @Override
    public String about() {
        return "Virtuoso 7.2 of Debian's virtuoso-opensource-7-bin (GPL-2.0), filled by its bulk loader; its default graph"
                + " is all graphs";
    }

    @Override
    public Served serve(Material material, Path folder) throws IOException {
        requireProgram(folder);
        int port = Served.freePort();
        int sql = Served.freePort();
        Path home = folder.toAbsolutePath();
        Files.writeString(home.resolve("virtuoso.ini"), configuration(home, material, port, sql));
        Served served = Served.by(
                List.of(
                        PROGRAM,
                        "+foreground",
                        "+configfile",
                        home.resolve("virtuoso.ini").toString()),
                folder.resolve("serve.log"),
                URI.create("http://localhost:" + port + "/sparql"),
                ANYTHING);
        try {
            load(material, folder, sql);
            return served;
        } catch (IOException e) {
            served.close();
            throw e;
        }
    }

    private static void requireProgram(Path folder) throws IOException {
        try {
            Run.of(List.of("sh", "-c", "command -v " + PROGRAM), folder.resolve("which.log"), PATIENCE);
        } catch (IOException e) {
            throw new IOException("there is no " + PROGRAM + "; install Debian's virtuoso-opensource-7-bin", e);
        }
    }

    private static void load(Material material, Path folder, int sql) throws IOException {
        Path script = folder.resolve("load.sql");
        Path quads = material.graph().toAbsolutePath();
        Files.writeString(script, """
                ld_dir('%s', '%s', 'https://w3id.org/entente/graph');
                rdf_loader_run();
                checkpoint;
                """.formatted(quads.getParent(), quads.getFileName()));
        Run.of(
                List.of("isql-vt", "" + sql, "dba", "dba", "ERRORS=STDOUT", "" + script),
                folder.resolve("load.log"),
                PATIENCE);
    }

    private String configuration(Path home, Material material, int port, int sql) {
        long buffers = (long) (product.heapBytes() * FOR_BUFFERS / BUFFER_BYTES);
        return """
                [Database]
                DatabaseFile = %1$s/virtuoso.db
                ErrorLogFile = %1$s/virtuoso.log
                LockFile = %1$s/virtuoso.lck
                TransactionFile = %1$s/virtuoso.trx
                xa_persistent_file = %1$s/virtuoso.pxa

                [TempDatabase]
                DatabaseFile = %1$s/virtuoso-temp.db
                TransactionFile = %1$s/virtuoso-temp.trx

                [Parameters]
                ServerPort = localhost:%2$d
                DirsAllowed = %3$s, %1$s
                NumberOfBuffers = %4$d
                MaxDirtyBuffers = %5$d
                ThreadsPerQuery = 2

                [HTTPServer]
                ServerPort = localhost:%6$d
                ServerThreads = 80
                KeepAliveTimeout = 60
                MaxKeepAlives = 100

                [SPARQL]
                ResultSetMaxRows = 1000000
                MaxQueryExecutionTime = 30
                """.formatted(home, sql, material.folder().toAbsolutePath(), buffers, buffers * 3 / 4, port);
    }
}
