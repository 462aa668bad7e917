package org.entente.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command without a subcommand, which serves the shipped facts. */
@Command(
        name = "entente",
        description = {
            "A knowledge graph of diplomatic news that shows, for every statement, who said so, where, and what came of it.",
            "",
            "Without a command it serves the facts that ship with it, at port 3030."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Exit codes:",
            "  0  done",
            "  1  findings: bad facts, broken shapes, evidence that does not stand, or something asked for that the data does not have",
            "  2  could not run: wrong usage, unreadable file, port taken",
            "",
            "Examples:",
            "  entente check my-article.yaml",
            "  entente query who-visited-whom region=Russia",
            "  entente export trig --out graph.trig.gz",
            "  source <(entente generate-completion)"
        })
final class EntenteCommand implements Callable<Integer> {
    @Mixin
    private Serving serving;

    @Override
    public Integer call() throws IOException {
        return serving.serve(List.of());
    }

    /**
     * The command line that has what arguments may ask for.
     *
     * @param environment in which variables may be set that stand for options
     */
    static CommandLine commandLine(Map<String, String> environment, List<String> arguments) {
        ConfiguredLine line = new ConfiguredLine(new EntenteCommand(), environment);
        Commands.addTo(line, arguments);
        line.setExecutionExceptionHandler((problem, command, parsed) -> {
            if (!Stopping.underWay()) {
                command.getErr().println("entente: " + Problem.told(problem));
            }
            return Problem.exitCode(problem);
        });
        line.setUsageHelpAutoWidth(true);
        line.configure();
        return line;
    }
}
