package org.entente.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.entente.building.Road;

/**
 * A line that is overwritten as the work goes on: how much is done, how fast, how long the rest will take, and what it is
 * about. There is none where standard error is no terminal.
 */
final class Progress implements Road.Listener {
    private static final int WIDTH = 78;
    private static final long BETWEEN = Duration.ofMillis(100).toNanos();
    private static final double SECOND = Duration.ofSeconds(1).toNanos();

    private final PrintWriter err;
    private long total;
    private final LongSupplier clock;
    private final long start;
    private long shown;
    private long done;

    /** @param clock in nanoseconds, from whenever */
    Progress(PrintWriter err, int total, LongSupplier clock) {
        this.err = err;
        this.total = total;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.shown = start - BETWEEN;
    }

    static Progress on(PrintWriter err, int total, boolean quiet) {
        PrintWriter seen = quiet || !interactive() ? new PrintWriter(PrintWriter.nullWriter()) : err;
        return new Progress(seen, total, System::nanoTime);
    }

    @Override
    public synchronized void expect(long files) {
        total = files;
    }

    /** Something has been done; threads may tell of it at once. */
    @Override
    public synchronized void accept(String name) {
        done++;
        long now = clock.getAsLong();
        if (now - shown >= BETWEEN) {
            shown = now;
            show(told((now - start) / SECOND) + " " + name);
        }
    }

    private String told(double seconds) {
        String counted = done + "/" + total;
        if (seconds < 1) {
            return counted;
        }
        double rate = done / seconds;
        long left = Math.round((total - done) / rate);
        return String.format(Locale.ROOT, "%s, %.0f a second, %d:%02d left:", counted, rate, left / 60, left % 60);
    }

    synchronized void clear() {
        show("");
        err.print("\r");
        err.flush();
    }

    private void show(String line) {
        err.print("\r" + ("%-" + WIDTH + "." + WIDTH + "s").formatted(line));
        err.flush();
    }

    /** A console is there only where input and output are a terminal; from JDK 22 on it has to be asked. */
    private static boolean interactive() {
        if (System.console() == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(System.console());
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
