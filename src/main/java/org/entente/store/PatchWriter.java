package org.entente.store;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.function.Consumer;
import org.apache.jena.rdfpatch.RDFChanges;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.sparql.core.Quad;

/** Writes one change as RDF Patch: a transaction, whole or piece by piece. */
public final class PatchWriter {
    private final RDFChanges patch;

    private PatchWriter(OutputStream out) {
        this.patch = RDFPatchOps.textWriter(out);
    }

    /** Writes a whole change. What is dropped comes first, each part in the order given. */
    public static void write(Collection<Quad> added, Collection<Quad> dropped, OutputStream out) {
        PatchWriter writer = new PatchWriter(out);
        writer.begin();
        writer.drop(dropped);
        writer.add(added);
        writer.end();
    }

    /** A piece of a patch; pieces follow each other in one file. */
    static byte[] piece(Consumer<PatchWriter> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PatchWriter writer = new PatchWriter(bytes);
        content.accept(writer);
        writer.patch.finish();
        return bytes.toByteArray();
    }

    void begin() {
        patch.start();
        patch.txnBegin();
    }

    private void drop(Collection<Quad> quads) {
        quads.forEach(quad -> patch.delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()));
    }

    void add(Collection<Quad> quads) {
        quads.forEach(quad -> patch.add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()));
    }

    void end() {
        patch.txnCommit();
        patch.finish();
    }
}
