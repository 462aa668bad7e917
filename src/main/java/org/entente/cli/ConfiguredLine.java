package org.entente.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * A command line some of whose options, where they are not given, come from the environment or a file. Commands that look at
 * fact files are left alone: a data folder set for the server should not change what they look at.
 */
final class ConfiguredLine extends CommandLine {
    private static final String FILE_OPTION = "--config";
    private static final Set<String> CONFIGURED = Set.of("serve", "config");
    private static final Set<String> WITH_DATA = Set.of("add", "compact", "reindex");

    private final Map<String, String> environment;
    private Optional<Configuration> configuration = Optional.empty();

    ConfiguredLine(Object command, Map<String, String> environment) {
        super(command);
        this.environment = environment;
    }

    /** To be called once all commands are there. */
    void configure() {
        IDefaultValueProvider all = this::configured;
        IDefaultValueProvider data = arg -> isOption(arg, Setting.DATA) ? configured(arg) : null;
        getCommandSpec().defaultValueProvider(all);
        getSubcommands().forEach((name, command) -> {
            if (CONFIGURED.contains(name)) {
                command.getCommandSpec().defaultValueProvider(all);
            } else if (WITH_DATA.contains(name)) {
                command.getCommandSpec().defaultValueProvider(data);
            }
        });
    }

    private @Nullable String configured(ArgSpec arg) {
        return Arrays.stream(Setting.values())
                .filter(setting -> isOption(arg, setting))
                .findFirst()
                .flatMap(setting -> configuration.flatMap(told -> told.value(setting)))
                .map(Configuration.Value::text)
                .orElse(null);
    }

    private static boolean isOption(ArgSpec arg, Setting setting) {
        return arg instanceof OptionSpec option && List.of(option.names()).contains("--" + setting.key());
    }

    @Override
    public ParseResult parseArgs(String... arguments) {
        try {
            configuration =
                    uses(arguments) ? Optional.of(Configuration.read(file(arguments), environment)) : Optional.empty();
        } catch (IOException | Problem.Stop e) {
            throw new ParameterException(this, "entente: " + Problem.told(e));
        }
        return super.parseArgs(arguments);
    }

    /** Whether what is run looks at the configuration at all; if not, what is wrong with it does no harm. */
    private boolean uses(String... arguments) {
        Optional<String> command =
                Arrays.stream(arguments).filter(getSubcommands()::containsKey).findFirst();
        return command.isEmpty() || CONFIGURED.contains(command.get()) || WITH_DATA.contains(command.get());
    }

    private static Optional<String> file(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(FILE_OPTION + "=")) {
                return Optional.of(arguments[i].substring(FILE_OPTION.length() + 1));
            }
            if (arguments[i].equals(FILE_OPTION) && i + 1 < arguments.length) {
                return Optional.of(arguments[i + 1]);
            }
        }
        return Optional.empty();
    }

    Configuration configuration() {
        return configuration.orElseThrow();
    }

    Map<String, String> environment() {
        return environment;
    }
}
