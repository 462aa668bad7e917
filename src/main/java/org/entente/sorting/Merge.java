package org.entente.sorting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/** Several sorted rows of records as one. */
final class Merge implements Iterator<byte[]>, AutoCloseable {
    private final List<Run.Reader> readers = new ArrayList<>();
    private final PriorityQueue<Head> heads = new PriorityQueue<>(Comparator.comparing(Head::first, Sorter.ORDER));

    /** The first record of a row that has not been handed out, and those after it. */
    private record Head(byte[] first, Iterator<byte[]> rest) {}

    Merge(List<Run> runs, List<byte[]> held) throws IOException {
        try {
            for (Run run : runs) {
                Run.Reader reader = run.read();
                readers.add(reader);
                advance(reader);
            }
        } catch (IOException e) {
            close();
            throw e;
        }
        advance(held.iterator());
    }

    private void advance(Iterator<byte[]> row) {
        if (row.hasNext()) {
            heads.add(new Head(row.next(), row));
        }
    }

    @Override
    public boolean hasNext() {
        return !heads.isEmpty();
    }

    @Override
    public byte[] next() {
        Head head = heads.poll();
        if (head == null) {
            throw new NoSuchElementException();
        }
        advance(head.rest);
        return head.first;
    }

    @Override
    public void close() throws IOException {
        for (Run.Reader reader : readers) {
            reader.close();
        }
    }
}
