package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.accounts.Retraction;
import org.entente.building.Built;
import org.entente.facts.Id;
import org.entente.facts.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What taking an article out would do. */
@Command(
        name = "retract",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Lists what falls if an article is taken out, and what survives on the evidence of others. It changes nothing: facts are"
                    + " files, and the article goes when its file goes."
        },
        footer = {"", "Example:", "  entente retract sputnik-2025-05-10"})
final class RetractCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Mixin
    private Inputs inputs;

    @Parameters(index = "0", paramLabel = "ARTICLE", description = "The id of the article.")
    private String article;

    @Parameters(
            index = "1..*",
            paramLabel = "FILE",
            description = "Fact files, or folders of them; those that ship if none is named.")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws IOException {
        Built built = inputs.soundly(files);
        List<Id> known =
                built.articles().stream().map(facts -> facts.article().id()).toList();
        if (known.stream().noneMatch(id -> id.slug().equals(article))) {
            throw new Problem.NotFound("there is no article “" + article + "”; there are "
                    + String.join(", ", known.stream().map(Id::slug).toList()));
        }
        Retraction retraction = Retraction.of(new Id(Kind.ARTICLE, article), built.articles());
        PrintWriter out = command.commandLine().getOut();
        out.printf("falls (%d):%n", retraction.falls().size());
        retraction.falls().forEach(id -> out.println("  " + id));
        out.printf("survives (%d):%n", retraction.survives().size());
        retraction
                .survives()
                .forEach((id, others) -> out.println("  " + id + "  told by "
                        + String.join(", ", others.stream().map(Id::slug).toList())));
        out.flush();
        return 0;
    }
}
