package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.building.Arrival;
import org.entente.building.Built;
import org.entente.export.OutputFile;
import org.entente.export.Pieces;
import org.entente.export.Pieces.Plan;
import org.entente.export.RdfFormat;
import org.entente.export.RdfWriter;
import org.entente.sorting.Scratch;
import org.entente.store.ArticleStore;
import org.entente.store.Founding;
import org.entente.store.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Builds the graph into a file. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Builds the graph from fact files into one RDF file, or into a new data folder. The same facts give the same file.",
            "",
            "The file's name tells the format: .nq .trig .rt (with a graph for each article), .jsonld, .ttl .nt .rdf (without),"
                    + " each also with .gz. The file is there whole or not at all.",
            "",
            "However many articles there are, they need little memory: what must be sorted is written beside the file, or in"
                    + " the new data folder, and is gone afterwards. Only .jsonld and .rdf are held as a whole.",
            "",
            "A data folder that has articles already takes in more by “entente add”."
        },
        footer = {"", "Example:", "  entente build seeds/articles --out graph.nq.gz", "  entente build --data my-data"})
final class BuildCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Mixin
    private Inputs inputs;

    @Parameters(paramLabel = "FILE", description = "Fact files, or folders of them; those that ship if none is named.")
    private List<Path> files = List.of();

    @Mixin
    private Kept kept;

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write.")
    private Optional<Path> file = Optional.empty();

    @Override
    public Integer call() throws IOException {
        if (kept.named() == file.isPresent()) {
            throw new Problem.Stop("say where to: --out FILE, or --data DIR");
        }
        if (kept.named()) {
            return kept.isNew() ? found() : load();
        }
        return write(file.orElseThrow());
    }

    private int found() throws IOException {
        try (Founding founding = kept.found(inputs)) {
            Arrival arrival = inputs.soundly(files, founding.sink(), founding.scratch());
            tellKept(arrival.articles(), founding.finish());
        }
        return 0;
    }

    /** Into a folder that has a register already. */
    private int load() throws IOException {
        try (ArticleStore store = kept.open(inputs)) {
            if (!store.articles().isEmpty()) {
                throw new Problem.Stop(
                        "the data folder has " + Counted.of(store.articles().size(), "article")
                                + " already; “entente add” takes in more, or name a new folder");
            }
            Outcome outcome = store.load(inputs.articles(files));
            inputs.report(outcome.findings());
            if (!outcome.accepted()) {
                throw new Inputs.Unsound();
            }
            tellKept(store.articles().size(), outcome.added());
        }
        return 0;
    }

    private void tellKept(long articles, long statements) {
        tell(Counted.of(articles, "article") + ", " + Counted.of(statements, "statement"));
    }

    private int write(Path out) throws IOException {
        RdfFormat format = RdfFormat.ofFile(out.toString())
                .orElseThrow(() -> new Problem.Stop(
                        out + ": the name tells no format; end it in one of " + String.join(", ", RdfFormat.words())));
        if (format.isStreamed()) {
            writePieces(out, format);
        } else {
            Built built = inputs.soundly(files);
            OutputFile.write(out, stream -> RdfWriter.write(built.stream(), format, stream));
            tell(out, built.articles().size(), built.quads().size());
        }
        return 0;
    }

    private void writePieces(Path out, RdfFormat format) throws IOException {
        Plan plan = new Plan(format, OutputFile.compressed(out), inputs.iris().graphs());
        OutputFile.writeAsItIs(out, stream -> {
            try (Scratch scratch = scratch(out)) {
                Pieces pieces = Pieces.of(plan, scratch);
                Arrival arrival = inputs.soundly(files, new GraphSink(pieces), scratch);
                pieces.finish(stream);
                tell(out, arrival.articles(), arrival.quads());
            }
        });
    }

    /** Beside the file, where there is room if there is for the file; what is no file has nothing beside it. */
    private static Scratch scratch(Path out) {
        return Files.exists(out) && !Files.isRegularFile(out)
                ? Scratch.anywhere()
                : Scratch.in(out.toAbsolutePath().getParent());
    }

    private void tell(Path out, long articles, long quads) {
        tell(out + ": " + Counted.of(articles, "article") + ", " + Counted.of(quads, "quad"));
    }

    private void tell(String line) {
        if (!inputs.quiet()) {
            command.commandLine().getErr().println(line);
        }
    }
}
