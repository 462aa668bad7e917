package org.entente.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.entente.store.Change.Step;

/** A change that adds more than memory holds: its patch is written as statements come. */
final class GrowingChange implements AutoCloseable {
    private final long number;
    private final List<Step> steps = new ArrayList<>();
    private final OutputStream patch;
    private BigInteger sum;
    private long added;

    /**
     * @param before the sum of the state before it
     * @param patch the file for it, in a folder that is there
     */
    GrowingChange(long number, BigInteger before, Path patch) throws IOException {
        this.number = number;
        this.sum = before;
        this.patch = new BufferedOutputStream(Files.newOutputStream(patch));
        this.patch.write(PatchWriter.piece(PatchWriter::begin));
    }

    void add(Collection<Step> more) {
        steps.addAll(more);
    }

    void add(Piece piece) throws IOException {
        patch.write(piece.patch());
        sum = sum.add(piece.sum());
        added += piece.quads().size();
    }

    /** How many statements it adds. */
    long added() {
        return added;
    }

    /** The change, now that all of it has come. */
    Change whole() throws IOException {
        patch.write(PatchWriter.piece(PatchWriter::end));
        patch.close();
        return new Change(number, Instant.now(), List.copyOf(steps), sum);
    }

    @Override
    public void close() throws IOException {
        patch.close();
    }
}
