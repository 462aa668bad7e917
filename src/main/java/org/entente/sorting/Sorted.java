package org.entente.sorting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** Records in order; they can be gone through more than once. */
public final class Sorted {
    private final List<Run> runs;
    private final List<byte[]> held;

    Sorted(List<Run> runs, List<byte[]> held) {
        this.runs = runs;
        this.held = held;
    }

    /** What is done with each record. */
    @FunctionalInterface
    public interface Work<T> {
        void on(T entry) throws IOException;
    }

    public void each(Work<byte[]> work) throws IOException {
        try (Merge merge = new Merge(runs, held)) {
            while (merge.hasNext()) {
                work.on(merge.next());
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Hands all records, for the last time, to who takes them one by one as it needs them.
     *
     * @throws IOException also if that reads on and finds that they cannot be read
     */
    public void handOver(Consumer<Iterator<byte[]>> taker) throws IOException {
        try (Merge merge = new Merge(runs, held)) {
            taker.accept(merge);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Run run : runs) {
            run.delete();
        }
    }

    /** Goes through records that are lines of text. */
    public void lines(Work<String> work) throws IOException {
        each(line -> work.on(new String(line, StandardCharsets.UTF_8)));
    }
}
