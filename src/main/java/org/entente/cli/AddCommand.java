package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.reading.Source;
import org.entente.store.ArticleStore;
import org.entente.store.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes articles into a data folder. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Takes articles into a data folder, which is made if it is not there. Each article is read, held to the shapes and to the"
                    + " articles that are there, and then taken in whole or refused whole; the others go on.",
            "",
            "A file that is there already changes nothing; another version of an article takes the place of the one before."
        },
        footer = {"", "Example:", "  entente add my-articles --data my-data"})
final class AddCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Mixin
    private Inputs inputs;

    @Mixin
    private Kept kept;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Fact files, or folders of them.")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws IOException {
        List<Source> sources = inputs.read(files);
        int refused = 0;
        try (ArticleStore store = kept.open(inputs)) {
            Progress progress = Progress.on(command.commandLine().getErr(), sources.size(), inputs.quiet());
            for (Source source : sources) {
                progress.accept(source.name());
                Outcome outcome = store.put(source, Optional.empty(), Optional.empty());
                progress.clear();
                inputs.report(outcome.findings());
                refused += outcome.accepted() ? 0 : 1;
                tell(source, outcome);
            }
        }
        return refused == 0 ? 0 : 1;
    }

    private void tell(Source source, Outcome outcome) {
        PrintWriter out = command.commandLine().getOut();
        String became = outcome.kind().name().toLowerCase(Locale.ROOT);
        out.println(
                outcome.change() > 0
                        ? became + " " + outcome.article() + ": " + Counted.changes(outcome)
                        : became + " " + (outcome.accepted() ? outcome.article() : source.name()));
        out.flush();
    }
}
