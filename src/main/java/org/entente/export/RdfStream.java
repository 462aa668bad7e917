package org.entente.export;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.apache.jena.sparql.core.Quad;

/** Writes statements one after the other, in a format that can be written so. */
interface RdfStream {
    /** Writes a quad of a named graph, or a triple of the default graph. */
    void send(Quad quad);

    /** Writes what has been held back; the stream beneath stays open. */
    void finish();

    /** A whole file. */
    static RdfStream file(RdfFormat format, OutputStream out) {
        return format.isLines() ? new LineStream(out) : new BlockStream(format, out);
    }

    /** What comes after the head of a file, or after other such pieces. */
    static RdfStream piece(RdfFormat format, OutputStream out) {
        return file(format, new Headless(out, head(format).length));
    }

    /** What a file begins with. */
    static byte[] head(RdfFormat format) {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        file(format, head).finish();
        return head.toByteArray();
    }
}
