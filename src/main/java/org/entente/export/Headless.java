package org.entente.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Leaves out the first bytes of what is written. */
final class Headless extends FilterOutputStream {
    private int left;

    /** @param length of what is left out */
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
