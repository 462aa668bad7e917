package org.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of this machine that a test tries our output with. */
public final class Tool {
    private static final long PATIENCE_SECONDS = 120;

    private final List<String> command;

    private Tool(List<String> command) {
        this.command = command;
    }

    /**
     * The first of several commands that answers to be asked for its version.
     *
     * @param install what to do on a machine that has none of them, where the test is then skipped; in CI it fails
     */
    public static Tool anyOf(List<List<String>> commands, List<String> trial, String install) {
        return commands.stream()
                .map(Tool::new)
                .filter(tool -> tool.works(trial))
                .findFirst()
                .orElseGet(() -> missing(install));
    }

    public static Tool named(String program, String versionFlag, String install) {
        return anyOf(List.of(List.of(program)), List.of(versionFlag), install);
    }

    /** A Python that has a package. */
    public static Tool python(String module, String install) {
        return anyOf(
                List.of(List.of("python3"), List.of("/usr/bin/python3")), List.of("-c", "import " + module), install);
    }

    private static Tool missing(String install) {
        if (System.getenv("CI") != null) {
            throw new AssertionError("CI must not skip a test: " + install);
        }
        return abort("skipped; to run this test: " + install);
    }

    private boolean works(List<String> arguments) {
        try {
            return start(arguments).exit == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** What it prints; it must end well. */
    public String run(String... arguments) throws IOException {
        Ended ended = start(List.of(arguments));
        assertEquals(0, ended.exit, () -> String.join(" ", arguments) + "\n" + ended.out + ended.err);
        return ended.out;
    }

    private record Ended(int exit, String out, String err) {}

    private Ended start(List<String> arguments) throws IOException {
        List<String> words = new ArrayList<>(command);
        words.addAll(arguments);
        Path out = Files.createTempFile("tool", ".out");
        Path err = Files.createTempFile("tool", ".err");
        try {
            Process process = new ProcessBuilder(words)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            process.getOutputStream().close();
            return new Ended(exit(process), read(out), read(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static int exit(Process process) {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("still running after " + PATIENCE_SECONDS + " s: " + process.info());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
