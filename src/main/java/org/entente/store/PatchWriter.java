package org.entente.store;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.function.Consumer;
import org.apache.jena.rdfpatch.RDFChanges;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.sparql.core.Quad;

/** Writes one change as RDF Patch: a transaction, whole or piece by piece. */
final class PatchWriter {
    private final RDFChanges patch;

    PatchWriter(OutputStream out) {
        this.patch = RDFPatchOps.textWriter(out);
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

    void drop(Collection<Quad> quads) {
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
