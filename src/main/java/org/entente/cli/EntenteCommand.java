package org.entente.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.views.Section;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
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
        },
        subcommands = {
            ServeCommand.class,
            BuildCommand.class,
            AddCommand.class,
            CheckCommand.class,
            VerifyCommand.class,
            LocateCommand.class,
            DraftCommand.class,
            ReviewCommand.class,
            QueryCommand.class,
            ExportCommand.class,
            DiffCommand.class,
            RetractCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            CompactCommand.class,
            ReindexCommand.class,
            RegisterCommand.class,
            GenerateCommand.class,
            ConfigCommand.class
        })
final class EntenteCommand implements Callable<Integer> {
    @Mixin
    private Serving serving;

    @Override
    public Integer call() throws IOException {
        return serving.serve(List.of());
    }

    static CommandLine commandLine() {
        return commandLine(System.getenv());
    }

    /** @param environment in which variables may be set that stand for options */
    static CommandLine commandLine(Map<String, String> environment) {
        ConfiguredLine line = new ConfiguredLine(new EntenteCommand(), environment);
        for (Section section : Section.values()) {
            line.addSubcommand(SectionCommand.of(section));
        }
        line.addSubcommand(new GenerateCompletion()).addSubcommand(new HelpCommand());
        line.setExecutionExceptionHandler((problem, command, parsed) -> {
            command.getErr().println("entente: " + Problem.told(problem));
            return Problem.exitCode(problem);
        });
        line.setUsageHelpAutoWidth(true);
        line.configure();
        return line;
    }
}
