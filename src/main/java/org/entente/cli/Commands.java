package org.entente.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.entente.views.Section;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The commands, in the order in which help lists them. */
final class Commands {
    private static final List<Class<?>> WRITTEN = List.of(
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
            ConfigCommand.class);

    /** Those that tell of the others. */
    private static final List<Class<?>> ABOUT_OTHERS = List.of(GenerateCompletion.class, HelpCommand.class);

    private static final Map<String, Supplier<Object>> BY_NAME = byName();

    private Commands() {}

    private static Map<String, Supplier<Object>> byName() {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        WRITTEN.forEach(command -> add(commands, command));
        for (Section section : Section.values()) {
            commands.put(section.word(), () -> SectionCommand.of(section));
        }
        ABOUT_OTHERS.forEach(command -> add(commands, command));
        return commands;
    }

    private static void add(Map<String, Supplier<Object>> commands, Class<?> command) {
        commands.put(name(command), () -> command);
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }

    /**
     * Adds the command that arguments begin with; without arguments none, and else all, so that help and complaints know them.
     * To make the models of all takes a seventh of a start.
     */
    static void addTo(CommandLine line, List<String> arguments) {
        if (arguments.isEmpty()) {
            return;
        }
        String first = arguments.get(0);
        if (BY_NAME.containsKey(first)
                && ABOUT_OTHERS.stream().noneMatch(about -> name(about).equals(first))) {
            line.addSubcommand(BY_NAME.get(first).get());
        } else {
            BY_NAME.values().forEach(command -> line.addSubcommand(command.get()));
        }
    }
}
