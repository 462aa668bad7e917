package org.entente.export;

import java.io.OutputStream;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.entente.ontology.Prefixes;

/** Writes Turtle and TriG, a block for each subject, and RDF Thrift. */
final class BlockStream implements RdfStream {
    private final StreamRDF writer;

    BlockStream(RdfFormat format, OutputStream out) {
        writer = StreamRDFWriter.getWriterStream(out, format.syntax());
        writer.start();
        StreamRDFOps.sendPrefixesToStream(Prefixes.mapping(), writer);
    }

    @Override
    public void send(Quad quad) {
        if (quad.isDefaultGraph()) {
            writer.triple(quad.asTriple());
        } else {
            writer.quad(quad);
        }
    }

    @Override
    public void finish() {
        writer.finish();
    }
}
