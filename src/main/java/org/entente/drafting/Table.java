package org.entente.drafting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads lists: one entry a line, columns parted by tabs, lines with “#” left out. */
final class Table {
    private Table() {}

    /** The rows of a shipped list and of the one of the same name in a folder of the user's, if there is one. */
    static List<List<String>> rows(String folder, String name, Optional<Path> own) throws IOException {
        List<List<String>> rows = new ArrayList<>(shipped(folder + "/" + name));
        if (own.isPresent() && Files.exists(own.get().resolve(name))) {
            rows.addAll(rows(Files.readString(own.get().resolve(name))));
        }
        return rows;
    }

    static List<List<String>> shipped(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the list " + name + " is missing");
            }
            return rows(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> rows(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    /** The parts of a column. */
    static List<String> list(List<String> row, int column) {
        return column >= row.size() || row.get(column).isBlank()
                ? List.of()
                : List.of(row.get(column).split("\\|"));
    }

    static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column).strip() : "";
    }
}
