package org.entente.export;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.rdfpatch.RDFChanges;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.sparql.core.Quad;

/** Writes changes as RDF Patch, in one transaction. */
public final class PatchWriter {
    private PatchWriter() {}

    /** What is dropped comes first, each part in the order given. */
    public static void write(List<Quad> added, List<Quad> dropped, OutputStream out) {
        RDFChanges patch = RDFPatchOps.textWriter(out);
        patch.start();
        patch.txnBegin();
        dropped.forEach(
                quad -> patch.delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()));
        added.forEach(quad -> patch.add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()));
        patch.txnCommit();
        patch.finish();
    }
}
