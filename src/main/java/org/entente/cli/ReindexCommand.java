package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.building.Sources;
import org.entente.store.ArticleStore;
import org.entente.store.Change;
import org.entente.store.Change.Action;
import org.entente.store.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Maps all articles again. */
@Command(
        name = "reindex",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Maps every article of a data folder again from its file, with the ontology and the register of this version of the program,"
                    + " in one change: all of it is made, or, if an article has findings now, nothing.",
            "",
            "This is what a folder needs that another version of the program has written. Files of the register that were"
                    + " put there or changed by hand stay as they are."
        },
        footer = {"", "Example:", "  entente reindex --data my-data"})
final class ReindexCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "The data folder.")
    private Path data = Path.of("");

    @Option(names = "--lenient", description = "Let warnings pass; errors never do.")
    private boolean lenient;

    @Override
    public Integer call() throws IOException {
        try (ArticleStore store = ArticleStore.reopen(data, lenient)) {
            String before = store.program();
            Outcome outcome = store.register().reindex(Sources.shipped().register(), Version.number());
            PrintWriter err = command.commandLine().getErr();
            outcome.findings().forEach(err::println);
            if (!outcome.accepted()) {
                err.println("nothing has been changed");
                return 1;
            }
            tell(store, before, outcome);
        }
        return 0;
    }

    private void tell(ArticleStore store, String before, Outcome outcome) {
        PrintWriter out = command.commandLine().getOut();
        out.println("written by Entente " + before + ", mapped again by " + Version.number() + ": "
                + Counted.of(store.articles().size(), "article"));
        out.println(Counted.changes(outcome));
        List<String> renewed = store.changes().get((int) outcome.change() - 1).steps().stream()
                .filter(step -> step.action() == Action.SHIPPED)
                .map(Change.Step::subject)
                .toList();
        if (!renewed.isEmpty()) {
            out.println("renewed in the register: " + String.join(", ", renewed));
        }
        out.flush();
    }
}
