package org.entente.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Standard output that remembers why it could not be written to, which print streams forget. */
final class WatchedOutput extends FilterOutputStream {
    private Optional<IOException> trouble = Optional.empty();

    WatchedOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        watched(() -> out.write(bytes, start, length));
    }

    @Override
    public void write(int single) throws IOException {
        watched(() -> out.write(single));
    }

    @Override
    public void flush() throws IOException {
        watched(out::flush);
    }

    /** Why writing failed; absent if it never did. */
    Optional<IOException> trouble() {
        return trouble;
    }

    /** Whether the reader simply stopped reading, as {@code head} does: no trouble worth a word. */
    boolean readerLeft() {
        return trouble.map(problem -> String.valueOf(problem.getMessage()).contains("Broken pipe"))
                .orElse(false);
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    private void watched(Writing writing) throws IOException {
        try {
            writing.run();
        } catch (IOException e) {
            trouble = trouble.or(() -> Optional.of(e));
            throw e;
        }
    }
}
