package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.texts.CanonicalText;
import org.entente.texts.Locator;
import org.entente.texts.Locator.Pointer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes an evidence pointer for the author of a fact file. */
@Command(
        name = "locate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Makes the evidence pointer to a passage of an article's text, ready to be pasted into a fact file.",
            "",
            "Without a passage it prints the digest of the whole text, for “article: digest:”."
        },
        footer = {
            "",
            "Examples:",
            "  entente locate article.txt",
            "  entente locate article.txt \"The two sides also…bilateral deals.\""
        })
final class LocateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Parameters(index = "0", paramLabel = "FILE", description = "The text of the article, in UTF-8.")
    private Path file;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "\"first words…last words\"",
            description = "The passage, in full or by its first and last words.")
    private Optional<String> passage = Optional.empty();

    @Override
    public Integer call() throws IOException {
        CanonicalText text = CanonicalText.of(Files.readString(file));
        PrintWriter out = command.commandLine().getOut();
        PrintWriter err = command.commandLine().getErr();
        if (passage.isEmpty()) {
            out.println("digest: " + text.digest());
            out.flush();
            return 0;
        }
        List<Pointer> pointers = new Locator(text).locate(passage.get());
        pointers.forEach(pointer -> out.println(pointer.yaml()));
        out.flush();
        pointers.forEach(pointer -> err.println(pointer.words()));
        if (pointers.size() != 1) {
            err.println(
                    pointers.isEmpty()
                            ? "entente: " + file
                                    + ": no paragraph has these words in this order; write them as the text does"
                            : "entente: " + file + ": these words stand in " + pointers.size()
                                    + " places; give more of them, or take the pointer you mean");
        }
        err.flush();
        return pointers.size() == 1 ? 0 : 1;
    }
}
