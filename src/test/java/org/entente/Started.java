package org.entente;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process of its own that serves, from its first line to its end. */
final class Started implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 120;
    private static final long SIGINT_BIT = 1L << 1;
    private static final int INTERRUPTED = 130;
    private static final int TERMINATED = 143;

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

    /** Does what Ctrl-C does, or, where the tests themselves run with that switched off, what a service manager does. */
    boolean endsWhenAskedTo() throws IOException, InterruptedException {
        new ProcessBuilder("kill", interruptIsIgnored() ? "-TERM" : "-INT", Long.toString(process.pid()))
                .start()
                .waitFor();
        return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Whether it ended by the signal, and by nothing else that went wrong. */
    boolean endedBySignal() throws IOException {
        return process.exitValue() == (interruptIsIgnored() ? TERMINATED : INTERRUPTED);
    }

    /** A shell without job control starts what runs in the background with interrupts ignored, which is inherited. */
    private static boolean interruptIsIgnored() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .map(line -> Long.parseUnsignedLong(
                                line.substring("SigIgn:".length()).strip(), 16))
                        .anyMatch(mask -> (mask & SIGINT_BIT) != 0);
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
