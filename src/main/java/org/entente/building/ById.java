package org.entente.building;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.entente.reading.ArticleReader;
import org.entente.reading.Source;
import org.entente.sorting.Scratch;
import org.entente.sorting.Sorted;
import org.entente.sorting.Sorter;

/** Fact files in the order of the ids of their articles; of two with one id, in the order of their names. */
final class ById {
    private static final long BUDGET = 4 * Sorter.USUAL;
    private static final byte END = 0;

    private final Sorted sorted;
    private final long files;

    private ById(Sorted sorted, long files) {
        this.sorted = sorted;
        this.files = files;
    }

    static ById of(Articles articles, Scratch scratch) throws IOException {
        Sorter sorter = new Sorter(scratch, BUDGET);
        long[] files = {0};
        articles.each(source -> {
            sorter.add(entry(source));
            files[0]++;
        });
        return new ById(sorter.sorted(), files[0]);
    }

    /** How many there are. */
    long files() {
        return files;
    }

    /**
     * A file under the id in it.
     *
     * @param id empty where it cannot be told; then the file cannot be read either
     */
    record Filed(String id, Source source) {}

    /** What is done with each file. */
    @FunctionalInterface
    interface Work {
        void on(Filed filed) throws IOException;
    }

    void each(Work work) throws IOException {
        sorted.each(entry -> work.on(filed(entry)));
    }

    private static byte[] entry(Source source) throws IOException {
        ByteArrayOutputStream entry = new ByteArrayOutputStream(source.bytes().length + 128);
        entry.write(ArticleReader.idIn(source).orElse("").getBytes(StandardCharsets.UTF_8));
        entry.write(END);
        entry.write(source.name().getBytes(StandardCharsets.UTF_8));
        entry.write(END);
        entry.write(source.bytes());
        return entry.toByteArray();
    }

    private static Filed filed(byte[] entry) {
        int id = end(entry, 0);
        int name = end(entry, id + 1);
        return new Filed(
                new String(entry, 0, id, StandardCharsets.UTF_8),
                new Source(
                        new String(entry, id + 1, name - id - 1, StandardCharsets.UTF_8),
                        Arrays.copyOfRange(entry, name + 1, entry.length)));
    }

    private static int end(byte[] entry, int from) {
        int end = from;
        while (entry[end] != END) {
            end++;
        }
        return end;
    }
}
