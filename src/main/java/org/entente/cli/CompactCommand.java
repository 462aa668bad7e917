package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
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
            "Nobody may use the folder meanwhile, and the disk needs room for a second graph beside the first."
        },
        footer = {"", "Example:", "  entente compact --data my-data"})
final class CompactCommand implements Callable<Integer> {
    private static final double MEGABYTE = 1_000_000;

    @Spec
    private CommandSpec command;

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "The data folder.")
    private Path data = Path.of("");

    @Override
    public Integer call() throws IOException {
        Compaction compaction = Compaction.of(data);
        command.commandLine()
                .getOut()
                .println(String.format(
                        Locale.ROOT,
                        "the graph of %s: %.1f MB before, %.1f MB now",
                        data,
                        compaction.before() / MEGABYTE,
                        compaction.after() / MEGABYTE));
        return 0;
    }
}
