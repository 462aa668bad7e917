package org.entente.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.questions.Answer;
import org.entente.questions.AnswerFormat;
import org.entente.questions.Askable;
import org.entente.questions.Parameter;
import org.entente.questions.UnfitArgument;
import org.entente.views.Section;
import org.entente.views.Views;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command of a section: its answers as tables, or one of them as data. Its options are the parameters of the section. */
final class SectionCommand implements Callable<Integer> {
    private final Section section;
    private final Askable main;
    private final Inputs inputs = new Inputs();
    private final Kept kept = new Kept();
    private final CommandSpec spec;

    private SectionCommand(Section section) {
        this.section = section;
        this.main = Views.named(section.word()).orElseThrow();
        this.spec = spec();
    }

    static CommandLine of(Section section) {
        return new CommandLine(new SectionCommand(section).spec);
    }

    private CommandSpec spec() {
        CommandSpec built = CommandSpec.wrapWithoutInspection(this)
                .name(section.word())
                .versionProvider(new Version())
                .mixinStandardHelpOptions(true)
                .addMixin("inputs", CommandSpec.forAnnotatedObject(inputs))
                .addMixin("kept", CommandSpec.forAnnotatedObject(kept));
        inputs.reportTo(built);
        built.usageMessage()
                .description(main.description())
                .footer("", "Example:", "  entente " + section.word() + " --format csv");
        for (Parameter parameter : main.parameters()) {
            built.addOption(OptionSpec.builder("--" + parameter.name())
                    .type(String.class)
                    .paramLabel(parameter.type().word().toUpperCase(Locale.ROOT))
                    .description(sentence(parameter.description() + "; write "
                            + parameter.type().form() + "."))
                    .build());
        }
        return built.addOption(OptionSpec.builder("--columns")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .splitRegex(",")
                        .paramLabel("COLUMN")
                        .description("Only these columns of one part, in this order.")
                        .build())
                .addOption(choice("--part", section.parts(), section.word()))
                .addOption(choice("--format", AnswerFormat.words(), AnswerFormat.TABLE.word()))
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("FILE")
                        .type(List.class)
                        .auxiliaryTypes(Path.class)
                        .arity("0..*")
                        .description("Fact files, or folders of them; those that ship if none is named.")
                        .build());
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static OptionSpec choice(String name, List<String> words, String usual) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(name.substring(2).toUpperCase(Locale.ROOT))
                .completionCandidates(words)
                .description("One of ${COMPLETION-CANDIDATES} (default: " + usual + ").")
                .build();
    }

    @Override
    public Integer call() throws IOException, UnfitArgument {
        AnswerFormat format = QueryCommand.format(option("--format", AnswerFormat.TABLE.word()));
        String part = option("--part", "");
        if (!part.isEmpty() && !section.parts().contains(part)) {
            throw new Problem.Stop(
                    "“" + part + "” is no part of this; choose one of " + String.join(", ", section.parts()));
        }
        List<Path> files = spec.positionalParameters().get(0).getValue();
        return kept.read(inputs, files == null ? List.of() : files, (dataset, quads) -> {
            write(part, format, dataset);
            return 0;
        });
    }

    private void write(String part, AnswerFormat format, DatasetGraph dataset) throws UnfitArgument {
        List<String> columns = spec.findOption("--columns").getValue();
        if (part.isEmpty() && columns == null && format == AnswerFormat.TABLE) {
            tables(dataset, System.out);
        } else {
            Answer answer = ask(part.isEmpty() ? section.word() : part, dataset);
            format.write(QueryCommand.chosen(answer, columns == null ? List.of() : columns, format), System.out);
        }
        System.out.flush();
    }

    private void tables(DatasetGraph dataset, PrintStream out) throws UnfitArgument {
        for (String part : section.parts()) {
            Answer answer = ask(part, dataset);
            if (part.equals(section.word())) {
                AnswerFormat.TABLE.write(answer.withoutLinks(), out);
            } else if (!answer.rows().isEmpty()) {
                out.printf("%n%s%n%n", Views.named(part).orElseThrow().title());
                AnswerFormat.TABLE.write(answer.withoutLinks(), out);
            }
        }
    }

    private Answer ask(String part, DatasetGraph dataset) throws UnfitArgument {
        Askable asked = Views.named(part).orElseThrow();
        Map<String, String> given = new LinkedHashMap<>();
        for (Parameter parameter : main.parameters()) {
            String value = option("--" + parameter.name(), "");
            if (!value.isBlank()) {
                given.put(parameter.name(), value);
            }
        }
        return Views.ask(asked, dataset, Views.argumentsOf(asked, given));
    }

    private String option(String name, String otherwise) {
        String value = spec.findOption(name).getValue();
        return value == null ? otherwise : value;
    }
}
