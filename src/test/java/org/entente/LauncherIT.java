package org.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher keeps what it can of a start for the next one, and is never in the way. */
class LauncherIT {
    private static final String ARCHIVE = "other-*." + (Runtime.version().feature() < 25 ? "jsa" : "aot");
    private static final String VERSION = "Entente \\d+\\.\\d+\\.\\d+\\n";

    @TempDir
    private Path folder;

    @Test
    void theSecondStartUsesWhatTheFirstHasLeft() throws Exception {
        String first = version(Map.of());
        assertTrue(first.matches(VERSION), first);
        assertEquals(List.of(ARCHIVE + ".*"), archives());
        assertEquals(first, version(Map.of()));
        assertEquals(List.of(ARCHIVE), archives());
        String verbose = version(Map.of("ENTENTE_JAVA", "-Xlog:class+load"));
        assertTrue(verbose.contains("org.entente.cli.Main source: shared objects file"), "Main was not shared");
    }

    @Test
    void anArchiveThatIsBrokenIsPassedOver() throws Exception {
        String first = version(Map.of());
        version(Map.of());
        try (Stream<Path> archives = Files.list(folder)) {
            for (Path archive : archives.toList()) {
                assertTrue(archive.toFile().setWritable(true));
                Files.writeString(archive, "no archive");
            }
        }
        assertEquals(first, version(Map.of()));
    }

    @Test
    void withoutAPlaceToKeepAnythingItStartsAsEver() throws Exception {
        assertTrue(version(Map.of("ENTENTE_CACHE", "none")).matches(VERSION));
        assertTrue(version(Map.of("ENTENTE_CACHE", "/proc/none")).matches(VERSION));
        assertEquals(List.of(), archives());
    }

    @Test
    void withoutTheProgramItSaysWhatMakesIt() throws Exception {
        String said = version(Map.of("ENTENTE_JAR", folder + "/none.jar"));
        assertTrue(said.contains("“mvn package” makes it"), said);
    }

    /** The names of what is kept, without what differs from machine to machine. */
    private List<String> archives() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replaceAll("\\d+(-\\d+)?", "*"))
                    .sorted()
                    .toList();
        }
    }

    private String version(Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("src/main/launcher/entente", "--version").redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("ENTENTE_CACHE", folder.toString());
        builder.environment().put("ENTENTE_JAR", System.getProperty("entente.jar"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
