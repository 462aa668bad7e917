package org.entente.export;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** Writes JSON. */
final class JsonOut {
    private JsonOut() {}

    /** What stands in a document. */
    @FunctionalInterface
    interface Document {
        void write(JsonGenerator json);
    }

    static void write(OutputStream out, Document document) throws IOException {
        try (JsonGenerator json = Json.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createGenerator(new LeftOpen(out))) {
            document.write(json);
        }
        out.write('\n');
        out.flush();
    }

    /** Writes the values that a row has, under the names of their columns. */
    static <T> void values(JsonGenerator json, T row, List<Column<T>> columns) {
        for (Column<T> column : columns) {
            column.of(row).ifPresent(value -> value(json, column.name(), value));
        }
    }

    static void value(JsonGenerator json, String name, Object value) {
        if (value instanceof Integer number) {
            json.write(name, number);
        } else if (value instanceof Double number) {
            json.write(name, number);
        } else if (value instanceof Boolean truth) {
            json.write(name, truth);
        } else if (value instanceof Iterable<?> several) {
            json.writeStartArray(name);
            several.forEach(one -> json.write(one.toString()));
            json.writeEnd();
        } else {
            json.write(name, value.toString());
        }
    }

    /** The generator must be closed to be complete, but what it writes to is not its own. */
    private static final class LeftOpen extends FilterOutputStream {
        LeftOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
