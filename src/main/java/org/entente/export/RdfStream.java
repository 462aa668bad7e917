package org.entente.export;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.entente.ontology.Prefixes;

/** Writes statements one after the other, in a format that can be written so. */
final class RdfStream {
    private final StreamRDF writer;

    private RdfStream(RdfFormat format, OutputStream out) {
        writer = StreamRDFWriter.getWriterStream(out, format.syntax());
        writer.start();
        StreamRDFOps.sendPrefixesToStream(Prefixes.mapping(), writer);
    }

    /** A whole file. */
    static RdfStream file(RdfFormat format, OutputStream out) {
        return new RdfStream(format, out);
    }

    /** What comes after the head of a file, or after other such pieces. */
    static RdfStream piece(RdfFormat format, OutputStream out) {
        return new RdfStream(format, new Headless(out, head(format).length));
    }

    /** What a file begins with. */
    static byte[] head(RdfFormat format) {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        file(format, head).finish();
        return head.toByteArray();
    }

    /** Writes a quad of a named graph, or a triple of the default graph. */
    void send(Quad quad) {
        if (quad.isDefaultGraph()) {
            writer.triple(quad.asTriple());
        } else {
            writer.quad(quad);
        }
    }

    void finish() {
        writer.finish();
    }

    /** Leaves out the first bytes. */
    private static final class Headless extends FilterOutputStream {
        private int left;

        Headless(OutputStream out, int length) {
            super(out);
            this.left = length;
        }

        @Override
        public void write(int next) throws IOException {
            write(new byte[] {(byte) next}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int skipped = Math.min(left, length);
            left -= skipped;
            out.write(bytes, from + skipped, length - skipped);
        }
    }
}
