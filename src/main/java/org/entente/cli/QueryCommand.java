package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.questions.Answer;
import org.entente.questions.AnswerFormat;
import org.entente.questions.Askable;
import org.entente.questions.Parameter;
import org.entente.questions.Question;
import org.entente.questions.UnfitArgument;
import org.entente.views.Views;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks a stored question, or one from a file. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Asks a stored question by its name, or the SPARQL query in a file.",
            "",
            "A stored question's parameters may all be left out; then it is asked of everything. Tables leave out the columns that hold"
                    + " only addresses; --columns names them, and all other formats have them."
        },
        footer = {
            "",
            "Examples:",
            "  entente query --list",
            "  entente query who-visited-whom region=Russia from=2025-01-01",
            "  entente query --text who-visited-whom",
            "  entente query my-question.rq --format csv"
        })
final class QueryCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Mixin
    private Inputs inputs;

    @Mixin
    private Kept kept;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "NAME|FILE.rq",
            completionCandidates = Names.class,
            description = "The question.")
    private Optional<String> question = Optional.empty();

    @Parameters(index = "1..*", paramLabel = "PARAMETER=VALUE", description = "Values for the question's parameters.")
    private Map<String, String> arguments = Map.of();

    @Option(names = "--list", description = "Show the stored questions and their parameters.")
    private boolean list;

    @Option(names = "--text", description = "Show the SPARQL of the stored question instead of asking it.")
    private boolean text;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            completionCandidates = Formats.class,
            description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private String format = "table";

    @Option(names = "--columns", split = ",", paramLabel = "COLUMN", description = "Only these columns, in this order.")
    private List<String> columns = List.of();

    @Option(names = "--facts", paramLabel = "PATH", description = "Fact files or folders, instead of those that ship.")
    private List<Path> facts = List.of();

    /** The stored questions, for completion. */
    static final class Names extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Names() {
            super(Views.all().stream().map(Askable::name).toList());
        }
    }

    /** The formats, for help and completion. */
    static final class Formats extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Formats() {
            super(AnswerFormat.words());
        }
    }

    @Override
    public Integer call() throws IOException, UnfitArgument {
        if (list) {
            list(command.commandLine().getOut());
            return 0;
        }
        String named = question.orElseThrow(
                () -> new Problem.Stop("name a question or a file; “entente query --list” shows the questions"));
        if (named.endsWith(".rq")) {
            if (!arguments.isEmpty()) {
                throw new Problem.Stop("a query of your own takes no parameters; write the values into " + named);
            }
            String asked = text(Path.of(named));
            AnswerFormat chosen = format(format);
            kept.read(inputs, facts, (dataset, quads) -> {
                new QueryFile(asked, dataset).run(chosen, System.out);
                return true;
            });
        } else {
            ask(stored(named));
        }
        System.out.flush();
        return 0;
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": the file is not UTF-8; save it in that encoding", e);
        }
    }

    private void ask(Askable stored) throws IOException, UnfitArgument {
        if (text) {
            System.out.print(sparql(stored));
            return;
        }
        AnswerFormat chosen = format(format);
        Answer answer = kept.read(inputs, facts, (dataset, quads) -> Views.ask(stored, dataset, arguments));
        chosen.write(chosen(answer, columns, chosen), System.out);
    }

    private static String sparql(Askable stored) {
        if (stored instanceof Question question) {
            return question.text();
        }
        throw new Problem.Stop("“" + stored.name() + "” is not asked in SPARQL: it takes arithmetic or dates");
    }

    /** The columns asked for; else all, but in a table for people none that holds only addresses. */
    static Answer chosen(Answer answer, List<String> columns, AnswerFormat format) throws UnfitArgument {
        if (!columns.isEmpty()) {
            return answer.only(columns);
        }
        return format == AnswerFormat.TABLE ? answer.withoutLinks() : answer;
    }

    private static Askable stored(String name) {
        return Views.named(name)
                .orElseThrow(() -> new Problem.Stop("there is no question “" + name
                        + "”; “entente query --list” shows them, and a file of your own ends in .rq"));
    }

    static AnswerFormat format(String word) {
        return AnswerFormat.named(word)
                .orElseThrow(() -> new Problem.Stop(
                        "“" + word + "” is no format; choose one of " + String.join(", ", AnswerFormat.words())));
    }

    private static void list(PrintWriter out) {
        for (Askable question : Views.all()) {
            out.printf("%s%n    %s%n", question.name(), question.title());
            for (Parameter parameter : question.parameters()) {
                out.printf(
                        "    %s=…  %s (%s)%n",
                        parameter.name(),
                        parameter.description(),
                        parameter.type().form());
            }
        }
        out.flush();
    }
}
