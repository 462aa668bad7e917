package org.entente.bench.measuring;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A command that was run to its end.
 *
 * @param usage seen shortly before its end: some 10 ms of processor time at most are missing
 */
public record Run(Duration wall, Usage usage) {
    private static final long LOOK_EVERY_MILLIS = 10;

    /**
     * Runs a command, looking at what it uses all the while.
     *
     * @param log where what it prints goes
     * @throws IOException if it fails, or is not done in time
     */
    public static Run of(List<String> command, Path log, Duration patience) throws IOException {
        long start = System.nanoTime();
        Process process = Child.start(command, log);
        Usage usage = new Usage(Duration.ZERO, 0);
        try {
            while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                usage = latest(process.pid(), usage);
                if (System.nanoTime() - start > patience.toNanos()) {
                    throw new IOException("not done after " + patience.toSeconds() + " s: " + command.get(0));
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) {
            throw new IOException("ended with " + process.exitValue() + ": " + Child.lastLine(log));
        }
        return new Run(Duration.ofNanos(System.nanoTime() - start), usage);
    }

    /** A process that has just ended has nothing more to tell. */
    private static Usage latest(long pid, Usage before) {
        try {
            return Usage.of(pid);
        } catch (IOException | RuntimeException e) {
            return before;
        }
    }
}
