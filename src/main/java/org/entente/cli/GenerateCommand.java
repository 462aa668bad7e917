package org.entente.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.export.OutputFile;
import org.entente.generating.GeneratedArticle;
import org.entente.generating.GeneratedRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes articles that nobody wrote. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Writes fact files of articles that nobody wrote, about countries that do not exist, for trying and measuring things at any"
                    + " size: one JSON document a line, and the register that they rest on.",
            "",
            "The same seed always gives the same articles, and the first hundred of a thousand are those of a hundred."
        },
        footer = {
            "",
            "Example:",
            "  entente generate 1000 --out many",
            "  entente build many/articles.jsonl.gz --register many/register.yaml --out many.nq.gz"
        })
final class GenerateCommand implements Callable<Integer> {
    private static final int MOST = 100_000_000;

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "N", description = "How many articles.")
    private int articles;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Another seed gives other articles.")
    private long seed;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Where register.yaml and articles.jsonl.gz are written.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        if (articles < 1 || articles > MOST || seed < 0) {
            throw new Problem.Stop("N is a number from 1 to " + MOST + ", --seed one from 0 on");
        }
        Files.createDirectories(out);
        Files.writeString(out.resolve("register.yaml"), GeneratedRegister.yaml());
        Path file = out.resolve("articles.jsonl.gz");
        OutputFile.write(file, this::write);
        PrintWriter err = command.commandLine().getErr();
        err.println(file + ": " + Counted.of(articles, "article"));
        return 0;
    }

    private void write(OutputStream file) throws IOException {
        OutputStream lines = new BufferedOutputStream(file);
        for (int number = 0; number < articles; number++) {
            lines.write(GeneratedArticle.of(seed, number));
            lines.write('\n');
        }
        lines.flush();
    }
}
