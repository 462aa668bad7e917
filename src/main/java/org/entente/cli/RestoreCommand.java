package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.store.Restore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a data folder of a backup. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Makes a new data folder of a backup. Each file is held against its digest, all changes are made again, and the graph they lead"
                    + " to is held against what the ledger says of it. If anything is amiss, nothing is left behind."
        },
        footer = {"", "Example:", "  entente restore monday.zip --data my-data-again"})
final class RestoreCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "FILE", description = "The backup.")
    private Path file = Path.of("");

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "A new or an empty folder.")
    private Path data = Path.of("");

    @Override
    public Integer call() throws IOException {
        Restore.Restored restored = Restore.from(file, data);
        command.commandLine()
                .getOut()
                .println(data + ": " + Counted.of(restored.articles(), "article") + ", "
                        + Counted.of(restored.changes(), "change") + ", state "
                        + restored.state().name());
        return 0;
    }
}
