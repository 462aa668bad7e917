package org.entente;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process of its own that serves, from its first line to its end. */
final class Started implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final List<String> lines = new ArrayList<>();

    private Started(Process process) {
        this.process = process;
    }

    /** Starts a command in the project's folder, and waits until it has said where it serves. */
    static Started serving(List<String> command) throws IOException {
        Started started = new Started(new ProcessBuilder(command)
                .directory(Path.of("").toAbsolutePath().toFile())
                .redirectErrorStream(true)
                .start());
        BufferedReader output = started.process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            started.lines.add(line);
            if (line.startsWith("http://")) {
                return started;
            }
        }
        throw new AssertionError(String.join("\n", started.lines));
    }

    /** Everything said until the address was. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    String address() {
        return lines.get(lines.size() - 1);
    }

    /** Does what Ctrl-C does. */
    boolean endsOnInterrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    int exitCode() {
        return process.exitValue();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
