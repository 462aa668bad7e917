package org.entente.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.function.Consumer;

/** A line that is overwritten as the work goes on; nothing where standard error is no terminal. */
final class Progress implements Consumer<String> {
    private static final int WIDTH = 78;

    private final PrintWriter err;
    private final int total;
    private final boolean shown;
    private int done;

    private Progress(PrintWriter err, int total, boolean shown) {
        this.err = err;
        this.total = total;
        this.shown = shown;
    }

    static Progress on(PrintWriter err, int total, boolean quiet) {
        return new Progress(err, total, !quiet && interactive());
    }

    @Override
    public void accept(String file) {
        done++;
        if (shown) {
            String line = "%d/%d %s".formatted(done, total, file);
            err.print("\r" + padded(line));
            err.flush();
        }
    }

    void clear() {
        if (shown) {
            err.print("\r" + padded("") + "\r");
            err.flush();
        }
    }

    private static String padded(String line) {
        return ("%-" + WIDTH + "s").formatted(line.length() <= WIDTH ? line : line.substring(0, WIDTH));
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
