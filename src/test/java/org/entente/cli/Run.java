package org.entente.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;

/** One run of the command line within the test: its exit code, and what it wrote where. */
record Run(int exit, String out, String err) {
    static Run of(String... arguments) {
        return in(Map.of(), arguments);
    }

    static Run in(Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        PrintStream before = System.out;
        try (PrintStream captured = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            System.setOut(captured);
            CommandLine line = EntenteCommand.commandLine(environment, List.of(arguments));
            line.setOut(new PrintWriter(captured, true)).setErr(new PrintWriter(err, true));
            int exit = line.execute(arguments);
            return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString());
        } finally {
            System.setOut(before);
        }
    }
}
