package org.entente.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.store.Compaction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Gives back the room that a graph on disk no longer needs. */
@Command(
        name = "compact",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Writes the graph of a data folder anew in the least room. On disk it grows with each change, also with those that take"
                    + " something away. Articles, their versions and the ledger stay as they are.",
            "",
            "The disk needs room for a second graph beside the first. Nobody may use the folder meanwhile; of a folder that is being"
                    + " served, the server itself writes the graph anew, and questions wait until it is done. That needs its token, from"
                    + " ENTENTE_TOKEN or --token-file."
        },
        footer = {
            "",
            "Examples:",
            "  entente compact --data my-data",
            "  entente compact --server http://localhost:3030/ --token-file token"
        })
final class CompactCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Option(names = "--data", paramLabel = "DIR", description = "The data folder.")
    private Optional<Path> data = Optional.empty();

    @Option(names = "--server", paramLabel = "URL", description = "The server that has the data folder in use.")
    private Optional<URI> server = Optional.empty();

    @Option(names = "--token-file", paramLabel = "FILE", description = "A file with the token of the server.")
    private Optional<Path> tokenFile = Optional.empty();

    @Override
    public Integer call() throws IOException {
        if (server.isPresent()) {
            tell(server.get(), Remote.at(server.get(), tokenFile).compact());
            return 0;
        }
        Path folder =
                data.orElseThrow(() -> new Problem.Stop("say what is to be compacted: --data DIR, or --server URL"));
        tell(folder, Compaction.of(folder).told());
        return 0;
    }

    private void tell(Object whose, String sizes) {
        command.commandLine().getOut().println("the graph of " + whose + ": " + sizes);
    }
}
