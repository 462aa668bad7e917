package org.entente.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.export.OutputFile;
import org.entente.store.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a data folder into one file. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Writes a data folder into one ZIP file, as it stands: its ledger, every version of every article, and what each change did."
                    + " The graph on disk is left out, as it follows from them.",
            "",
            "Nobody may use the folder meanwhile; of a folder that is being served, the server itself makes the backup,"
                    + " and goes on taking articles. That needs its token, from ENTENTE_TOKEN or --token-file.",
            "",
            "The file is there whole or not at all."
        },
        footer = {
            "",
            "Examples:",
            "  entente backup --data my-data --out monday.zip",
            "  entente backup --server http://localhost:3030/ --token-file token --out monday.zip"
        })
final class BackupCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Option(names = "--data", paramLabel = "DIR", description = "The data folder.")
    private Optional<Path> data = Optional.empty();

    @Option(names = "--server", paramLabel = "URL", description = "The server that has the data folder in use.")
    private Optional<URI> server = Optional.empty();

    @Option(names = "--out", required = true, paramLabel = "FILE.zip", description = "The file to write.")
    private Path file = Path.of("");

    @Option(names = "--token-file", paramLabel = "FILE", description = "A file with the token of the server.")
    private Optional<Path> tokenFile = Optional.empty();

    @Option(names = "--quiet", description = "No notes on standard error.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        if (!file.toString().endsWith(".zip")) {
            throw new Problem.Stop(file + ": a backup is a ZIP file; end its name in .zip");
        }
        if (data.isPresent() == server.isPresent()) {
            throw new Problem.Stop("say what is to be backed up: --data DIR, or --server URL");
        }
        if (server.isPresent()) {
            Remote.at(server.get(), tokenFile).backup(file);
            tell(file + ": fetched from " + server.get());
            return 0;
        }
        try (Backup backup = Backup.of(data.orElseThrow())) {
            OutputFile.write(file, backup::to);
            tell(file + ": " + Counted.of(backup.articles(), "article") + ", "
                    + Counted.of(backup.changes(), "change"));
        }
        return 0;
    }

    private void tell(String line) {
        if (!quiet) {
            command.commandLine().getErr().println(line);
        }
    }
}
