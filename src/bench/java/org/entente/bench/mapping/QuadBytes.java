package org.entente.bench.mapping;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** N-Quads as bytes: about one subject in one graph at a time, so that both are encoded once. */
final class QuadBytes implements AutoCloseable {
    private static final int FULL = 1 << 16;
    private static final byte[] IRI_END = {'>'};
    private static final byte[] QUOTE = {'"'};

    private final OutputStream out;
    private byte[] buffer = new byte[2 * FULL];
    private int length;
    private byte[] subject = {};
    private byte[] end = {};

    QuadBytes(OutputStream out) {
        this.out = out;
    }

    /** A property as it stands between a subject and an IRI, or between a subject and a literal. */
    record Property(byte[] iri, byte[] literal) {
        static Property of(String iri) {
            return new Property(bytes(" <" + iri + "> <"), bytes(" <" + iri + "> "));
        }
    }

    /** What stands behind the text of a literal. */
    static byte[] suffix(String languageOrType) {
        return bytes("\"" + languageOrType);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    void graph(String iri) {
        end = bytes(" <" + iri + "> .\n");
    }

    QuadBytes describe(String iri) throws IOException {
        if (length > FULL) {
            out.write(buffer, 0, length);
            length = 0;
        }
        subject = bytes("<" + iri + ">");
        return this;
    }

    QuadBytes link(Property property, String iri) {
        return put(subject).put(property.iri).put(bytes(iri)).put(IRI_END).put(end);
    }

    QuadBytes text(Property property, String text, byte[] suffix) {
        return put(subject)
                .put(property.literal)
                .put(QUOTE)
                .put(bytes(escaped(text)))
                .put(suffix)
                .put(end);
    }

    QuadBytes types(String[] classes) {
        for (String one : classes) {
            link(Terms.TYPE, one);
        }
        return this;
    }

    QuadBytes links(Property[] properties, String iri) {
        for (Property property : properties) {
            link(property, iri);
        }
        return this;
    }

    QuadBytes texts(Property[] properties, String text, byte[] suffix) {
        for (Property property : properties) {
            text(property, text, suffix);
        }
        return this;
    }

    private static String escaped(String text) {
        return text.indexOf('"') < 0 && text.indexOf('\\') < 0 && text.indexOf('\n') < 0
                ? text
                : text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    private QuadBytes put(byte[] some) {
        if (length + some.length > buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * (length + some.length));
        }
        System.arraycopy(some, 0, buffer, length, some.length);
        length += some.length;
        return this;
    }

    @Override
    public void close() throws IOException {
        out.write(buffer, 0, length);
        out.flush();
    }
}
