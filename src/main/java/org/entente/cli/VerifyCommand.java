package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.building.Built;
import org.entente.facts.Finding;
import org.entente.texts.ArticleTexts;
import org.entente.texts.EvidenceCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds every piece of evidence against the articles' texts. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Holds every piece of evidence against the texts of the articles: the digest of the text, the span inside it, its"
                    + " paragraph, its digest, its anchor, and the spelling of names.",
            "",
            "It fails closed: a text that is missing or has changed by one character is a failure, and no pointer is ever"
                    + " moved to similar words. Texts are .txt files in UTF-8, found by digest, whatever their names."
        },
        footer = {"", "Example:", "  entente verify --articles my-texts my-facts"})
final class VerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Mixin
    private Inputs inputs;

    @Option(
            names = "--articles",
            paramLabel = "DIR",
            required = true,
            description = "The folder that holds the texts of the articles.")
    private Path articles;

    @Parameters(paramLabel = "FILE", description = "Fact files, or folders of them; those that ship if none is named.")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws IOException {
        ArticleTexts texts = ArticleTexts.in(articles);
        Built built = inputs.look(files);
        if (!inputs.sound(built)) {
            throw new Inputs.Unsound();
        }
        List<Finding> failures = new EvidenceCheck(texts).failures(built.articles());
        failures.forEach(command.commandLine().getErr()::println);
        command.commandLine()
                .getOut()
                .printf(
                        "%s, %s: %s%n",
                        Counted.of(built.articles().size(), "article"),
                        Counted.of(built.facts(), "fact"),
                        failures.isEmpty() ? "all evidence stands" : Counted.of(failures.size(), "failure"));
        command.commandLine().getOut().flush();
        return failures.isEmpty() ? 0 : 1;
    }
}
