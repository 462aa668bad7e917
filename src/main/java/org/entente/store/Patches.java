package org.entente.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.rdfpatch.changes.RDFChangesApply;
import org.apache.jena.rdfpatch.text.RDFPatchReaderText;
import org.apache.jena.sparql.core.DatasetGraph;

/** What each change did to the graph, as RDF Patch: one file for each change, named by its number. */
final class Patches {
    private static final int FILES_A_FOLDER = 1000;

    private final Path folder;

    Patches(Path folder) {
        this.folder = folder;
    }

    void write(long change, Tracked tracked) throws IOException {
        try {
            Durable.write(file(change), folder, tracked::patch);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    boolean has(long change) {
        return Files.isRegularFile(file(change));
    }

    InputStream read(long change) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file(change)));
    }

    void delete(long change) throws IOException {
        if (has(change)) {
            Durable.delete(file(change));
        }
    }

    /** Makes a change again, within the transaction that has begun. */
    void apply(long change, DatasetGraph dataset) throws IOException {
        try (InputStream in = read(change)) {
            new RDFPatchReaderText(in).apply(new WithinTransaction(dataset));
        }
    }

    Path file(long change) {
        return folder.resolve("%06d".formatted(change / FILES_A_FOLDER)).resolve("%09d.rdfp".formatted(change));
    }

    private static final class WithinTransaction extends RDFChangesApply {
        WithinTransaction(DatasetGraph dataset) {
            super(dataset);
        }

        @Override
        public void txnBegin() {}

        @Override
        public void txnCommit() {}

        @Override
        public void txnAbort() {}
    }
}
