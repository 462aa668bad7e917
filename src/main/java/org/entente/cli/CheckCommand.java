package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.building.Built;
import org.entente.facts.Finding.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads, resolves, maps and holds to the shapes, and writes nothing. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Reads fact files, resolves their names, maps them and holds the graphs to the shapes. Writes nothing.",
            "",
            "Findings go to standard error as FILE:LINE:COLUMN: SEVERITY: what is wrong; how to mend it."
        },
        footer = {"", "Example:", "  entente check seeds/articles/sputnik-2025-05-10.yaml"})
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Mixin
    private Inputs inputs;

    @Parameters(paramLabel = "FILE", description = "Fact files, or folders of them; those that ship if none is named.")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws IOException {
        Built built = inputs.look(files);
        command.commandLine()
                .getOut()
                .printf(
                        "%s, %s: %s, %s%n",
                        Counted.of(built.articles().size(), "article"),
                        Counted.of(built.facts(), "fact"),
                        Counted.of(built.count(Severity.ERROR), "error"),
                        Counted.of(built.count(Severity.WARNING), "warning"));
        command.commandLine().getOut().flush();
        return inputs.sound(built) ? 0 : 1;
    }
}
