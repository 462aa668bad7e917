package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.server.Token;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells what is configured. */
@Command(
        name = "config",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Prints what is configured, and where each value comes from; secrets are only said to be there.",
            "",
            "An option has precedence over the environment, and the environment over the file. The file is named by --config or"
                    + " ENTENTE_CONFIG, and else it is entente.conf in the working folder, if there is one. It has lines"
                    + " such as “port = 8080”."
        },
        footer = {"", "Example:", "  entente config --config /etc/entente.conf"})
final class ConfigCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Option(names = "--config", paramLabel = "FILE", description = "The configuration file.")
    private Optional<Path> file = Optional.empty();

    @Override
    public Integer call() {
        ConfiguredLine line = (ConfiguredLine) command.parent().commandLine();
        PrintWriter out = command.commandLine().getOut();
        for (Setting setting : Setting.values()) {
            Optional<Configuration.Value> value = line.configuration().value(setting);
            tell(
                    out,
                    setting.key(),
                    value.map(Configuration.Value::text).orElse(setting.usual()),
                    value.map(Configuration.Value::origin).orElse("default"));
        }
        boolean token = line.environment().containsKey(Token.VARIABLE);
        tell(out, "token", token ? "(set)" : "", token ? Token.VARIABLE : "default");
        out.flush();
        return 0;
    }

    private static void tell(PrintWriter out, String key, String value, String origin) {
        out.println("%-13s %-24s %s".formatted(key, value.isEmpty() ? "-" : value, origin));
    }
}
