package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Serves the graph of the files named. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Builds the graph in memory and serves it: a first page at /, SPARQL at /sparql, the graph store at /data.",
            "",
            "It answers on the loopback interface alone unless --host says otherwise. Ctrl-C stops it."
        },
        footer = {"", "Example:", "  entente serve my-articles --port 8080"})
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private Serving serving;

    @Parameters(paramLabel = "FILE", description = "Fact files, or folders of them; those that ship if none is named.")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws IOException {
        return serving.serve(files);
    }
}
