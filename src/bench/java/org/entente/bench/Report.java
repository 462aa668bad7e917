package org.entente.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What a run has found, in Markdown: printed as it comes, and kept in a file. */
final class Report {
    private final PrintStream out;
    private final Path file;

    Report(PrintStream out, Path file) throws IOException {
        this.out = out;
        this.file = file;
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.deleteIfExists(file);
    }

    /** A part of the report; a table or a sentence. */
    void add(Object part) throws IOException {
        String text = part.toString().stripTrailing() + "\n\n";
        out.print(text);
        out.flush();
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** What is going on, for who watches; it is no part of the report. */
    void tell(String progress) {
        out.println("… " + progress);
        out.flush();
    }
}
