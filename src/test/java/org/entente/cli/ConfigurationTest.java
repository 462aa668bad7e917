package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.CommandSpec;

/** What is set by options, in the environment and in a file. */
class ConfigurationTest {
    private static final Pattern ROW = Pattern.compile("^\\| `([a-z-]+)` \\| `(ENTENTE_[A-Z_]+)` \\| (.*?) \\|.*");

    @TempDir
    private Path folder;

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("some.conf"), text).toString();
    }

    private static String line(Run run, String key) {
        assertEquals(0, run.exit(), run.err());
        return run.out()
                .lines()
                .filter(line -> line.startsWith(key + " "))
                .map(line -> line.replaceAll(" +", " "))
                .findFirst()
                .orElse("");
    }

    @Test
    void nothingSetIsTheDefault() {
        Run run = Run.of("config");
        assertEquals("port 3030 default", line(run, "port"));
        assertEquals("data - default", line(run, "data"));
        assertEquals("token - default", line(run, "token"));
    }

    @Test
    void theEnvironmentHasPrecedenceOverTheFileAndEachValueTellsItsOrigin() throws IOException {
        String file = file("# a comment\n\nport = 8080\n host=0.0.0.0 \n");
        Run run = Run.in(Map.of("ENTENTE_PORT", "9090"), "config", "--config", file);
        assertEquals("port 9090 ENTENTE_PORT", line(run, "port"));
        assertEquals("host 0.0.0.0 " + file + ":4", line(run, "host"));
        Run named = Run.in(Map.of("ENTENTE_CONFIG", file), "config");
        assertEquals("port 8080 " + file + ":3", line(named, "port"));
    }

    @Test
    void aSecretIsOnlySaidToBeThere() {
        Run run = Run.in(Map.of("ENTENTE_TOKEN", "0123456789abcdef"), "config");
        assertEquals("token (set) ENTENTE_TOKEN", line(run, "token"));
        assertFalse(run.out().contains("0123456789abcdef"));
    }

    @Test
    void whatCannotBeIsToldWithItsPlaceAndTheNearestKey() throws IOException {
        String file = file("host = localhost\nprot = 8080\n");
        Run run = Run.of("config", "--config", file);
        assertEquals(2, run.exit());
        assertTrue(
                run.err()
                        .startsWith(
                                "entente: " + file + ":2: there is no key “prot”; the nearest is “port”, and all are"),
                run.err());
        assertTold("some.conf:1: “eighty” is not a number, which port needs", "port = eighty");
        assertTold("some.conf:1: “port” has no value; write port = …", "port");
        assertTold("some.conf:1: “yes” is not true or false, which log-requests needs", "log-requests = yes");
        assertTold("some.conf:1: “0,5” is not a number, which slow needs", "slow = 0,5");
        Run none = Run.in(Map.of("ENTENTE_PER_CLIENT", "0", "ENTENTE_TRUST_PROXY", "true"), "serve", "--port", "0");
        assertEquals(new Run(2, "", "entente: --per-client is a number from 1 on, --slow one from 0 on\n"), none);
        Run variable = Run.in(Map.of("ENTENTE_TIMEOUT", "-1"), "serve");
        assertEquals(2, variable.exit());
        assertTrue(variable.err().contains("ENTENTE_TIMEOUT: “-1” is not a number"), variable.err());
        Run missing = Run.of("serve", "--config", folder.resolve("none").toString());
        assertEquals(2, missing.exit());
        assertTrue(missing.err().contains("none: there is no such file or folder"), missing.err());
    }

    private void assertTold(String sentence, String text) throws IOException {
        String file = file(text);
        for (List<String> command : List.of(List.of("config", "--config", file), List.of("--config=" + file))) {
            Run run = Run.of(command.toArray(String[]::new));
            assertEquals(2, run.exit(), sentence);
            assertTrue(run.err().contains(sentence), run.err());
        }
    }

    @Test
    void whatIsSetIsUsedUnlessAnOptionSaysOtherwise() {
        Map<String, String> environment = Map.of("ENTENTE_PORT", "70000");
        String refused = "entente: 70000 is no port; choose one from 0 to 65535\n";
        assertEquals(new Run(2, "", refused), Run.in(environment, "serve"));
        assertEquals(new Run(2, "", refused), Run.in(environment));
        assertEquals(
                new Run(2, "", "entente: 70001 is no port; choose one from 0 to 65535\n"),
                Run.in(environment, "serve", "--port", "70001"));
    }

    @Test
    void aFolderThatIsSetIsThatOfTheServerAndOfWhatTakesCareOfItAndOfNothingElse() {
        String data = folder.resolve("data").toString();
        Map<String, String> environment = Map.of("ENTENTE_DATA", data);
        Run add = Run.in(environment, "add", "seeds/articles/sputnik-2025-05-10.yaml");
        assertEquals(0, add.exit(), add.err());
        Run compact = Run.in(environment, "compact");
        assertTrue(compact.out().startsWith("the graph of " + data), compact.err());
        Run retract = Run.in(environment, "retract", "--quiet", "sputnik-2025-05-10");
        assertTrue(retract.out().startsWith("falls ("), "it lists, and withdraws nothing");
        assertTrue(Run.in(environment, "reindex").out().contains(": 1 article"));
    }

    @Test
    void whatIsWrongWithAConfigurationDoesNoHarmToCommandsThatDoNotUseIt() {
        Run run = Run.in(Map.of("ENTENTE_PORT", "eighty"), "check", "seeds/articles/sputnik-2025-05-10.yaml");
        assertEquals(0, run.exit(), run.err());
    }

    @Test
    void everySettingIsAnOptionOfTheServer() {
        CommandSpec serve = EntenteCommand.commandLine(Map.of(), List.of("serve"))
                .getSubcommands()
                .get("serve")
                .getCommandSpec();
        for (Setting setting : Setting.values()) {
            assertTrue(serve.findOption("--" + setting.key()) != null, setting.key());
        }
    }

    @Test
    void theTableOfTheOperationsPageIsThatOfTheProgram() throws IOException {
        List<String> told = Files.readAllLines(Path.of("src/site/operations.md")).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> row.group(1) + " " + row.group(2) + " " + row.group(3))
                .toList();
        List<String> known = Arrays.stream(Setting.values())
                .map(setting -> setting.key() + " " + setting.variable() + " " + setting.meaning())
                .toList();
        assertEquals(known, told);
    }
}
