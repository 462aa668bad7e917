package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.building.Built;
import org.entente.export.OutputFile;
import org.entente.export.RdfFormat;
import org.entente.export.RdfWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the graph in a chosen format. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Writes the graph in a format, to standard output or a file.",
        footer = {"", "Example:", "  entente export ttl --out graph.ttl"})
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private Inputs inputs;

    @Parameters(
            index = "0",
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private String format;

    @Option(names = "--facts", paramLabel = "PATH", description = "Fact files or folders, instead of those that ship.")
    private List<Path> facts = List.of();

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write, compressed if it ends in .gz.")
    private Optional<Path> out = Optional.empty();

    /** The formats, for help and completion. */
    static final class Formats extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Formats() {
            super(RdfFormat.words());
        }
    }

    @Override
    public Integer call() throws IOException {
        RdfFormat chosen = RdfFormat.named(format)
                .orElseThrow(() -> new Problem.Stop(
                        "“" + format + "” is no format; choose one of " + String.join(", ", RdfFormat.words())));
        Built built = inputs.soundly(facts);
        OutputFile.Content content = stream -> RdfWriter.write(built.stream(), chosen, stream);
        if (out.isPresent()) {
            OutputFile.write(out.get(), content);
        } else {
            content.write(System.out);
        }
        return 0;
    }
}
