package org.entente.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.entente.questions.Inert;

/** Writes tables as CSV files (RFC 4180) in one archive, the same each time. */
final class CsvOut {
    /** An archive has a date for each file; this one is the first that the format knows. */
    private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    private CsvOut() {}

    /**
     * A table in a file of its own.
     *
     * @param <T> what a row is of
     * @param telling how the text of a cell is written
     */
    record Table<T>(String file, List<Header<T>> columns, List<T> rows, UnaryOperator<String> telling) {
        Table(String file, List<Header<T>> columns, List<T> rows) {
            this(file, columns, rows, UnaryOperator.identity());
        }

        /** The same, of which a spreadsheet computes nothing. */
        Table<T> inert() {
            return new Table<>(file, columns, rows, Inert::of);
        }
    }

    /** A column under the name that a tool knows it by. */
    record Header<T>(String name, Column<T> column) {}

    static void archive(List<Table<?>> tables, OutputStream out) throws IOException {
        ZipOutputStream archive = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Table<?> table : tables) {
            ZipEntry entry = new ZipEntry(table.file);
            entry.setTimeLocal(NO_DATE);
            archive.putNextEntry(entry);
            write(table, archive);
            archive.closeEntry();
        }
        archive.finish();
    }

    static <T> void write(Table<T> table, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180);
        csv.printRecord(table.columns.stream().map(Header::name));
        for (T row : table.rows) {
            List<Object> cells = new ArrayList<>();
            table.columns.forEach(header -> cells.add(table.telling.apply(cell(header.column, row))));
            csv.printRecord(cells);
        }
        csv.flush();
    }

    private static <T> String cell(Column<T> column, T row) {
        Optional<String> text = column.text(row, ";");
        return text.orElse("");
    }
}
