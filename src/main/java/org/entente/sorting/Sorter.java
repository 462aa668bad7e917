package org.entente.sorting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Takes records in any order, to give them back in the order of their bytes. What memory should not hold is written to
 * files, sorted piece by piece. One thread at a time.
 */
public final class Sorter {
    /** Bytes that records are held in before they are written. */
    public static final long USUAL = 8L << 20;

    /** What a record takes of the heap besides its bytes. */
    private static final int OVERHEAD = 32;

    /** Files that are read at once; where there are more, they are made one. */
    private static final int MOST_RUNS = 128;

    static final Comparator<byte[]> ORDER = Arrays::compareUnsigned;

    private final Scratch scratch;
    private final long budget;
    private final List<Run> runs = new ArrayList<>();
    private List<byte[]> held = new ArrayList<>();
    private long size;

    /** @param budget how many bytes of records memory may hold */
    public Sorter(Scratch scratch, long budget) {
        this.scratch = scratch;
        this.budget = budget;
    }

    public void add(byte[] entry) throws IOException {
        held.add(entry);
        size += entry.length + OVERHEAD;
        if (size > budget) {
            spill();
        }
    }

    /** Adds lines of text, which come back in the order of their letters. */
    public void add(Collection<String> lines) throws IOException {
        for (String line : lines) {
            add(line.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void spill() throws IOException {
        byte[][] sorted = held.toArray(byte[][]::new);
        held = new ArrayList<>();
        size = 0;
        Arrays.parallelSort(sorted, ORDER);
        runs.add(Run.write(scratch.file(), Arrays.asList(sorted).iterator()));
        if (runs.size() >= MOST_RUNS) {
            List<Run> several = List.copyOf(runs);
            runs.clear();
            try (Merge merge = new Merge(several, List.of())) {
                runs.add(Run.write(scratch.file(), merge));
            }
            for (Run run : several) {
                run.delete();
            }
        }
    }

    /** All records, each as often as it was added. Nothing may be added any more. */
    public Sorted sorted() {
        held.sort(ORDER);
        return new Sorted(List.copyOf(runs), held);
    }
}
