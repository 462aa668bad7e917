package org.entente.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.jena.sys.JenaSystem;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

/** Starts the command line. */
public final class Main {
    /** What a shell reports of a program that its reader has left. */
    private static final int READER_LEFT = 141;

    private Main() {}

    /** Numbers and text come out alike wherever the program runs: digits of ASCII, and UTF-8. */
    public static void main(String[] args) {
        // Java 17 would look for the languages of an older source as well, at each start.
        System.getProperties().putIfAbsent("java.locale.providers", "CLDR");
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        WatchedOutput watched = new WatchedOutput(new FileOutputStream(FileDescriptor.out));
        System.setOut(utf8(new BufferedOutputStream(watched)));
        System.setErr(utf8(new FileOutputStream(FileDescriptor.err)));
        JenaSystem.init();
        CommandLine line = EntenteCommand.commandLine(System.getenv(), List.of(args));
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        int exit = written(line.execute(args), watched);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }

    /** The exit code, unless what was to be written was not. */
    private static int written(int exit, WatchedOutput output) {
        System.out.flush();
        if (output.readerLeft()) {
            return READER_LEFT;
        }
        output.trouble()
                .ifPresent(problem -> System.err.println("entente: standard output: " + problem.getMessage()
                        + "; what was asked for has not been written whole"));
        System.err.flush();
        return output.trouble().isPresent() ? ExitCode.USAGE : exit;
    }
}
