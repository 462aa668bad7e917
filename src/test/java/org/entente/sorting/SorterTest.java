package org.entente.sorting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SorterTest {
    @TempDir
    private Path folder;

    private static List<String> words(int number) {
        List<String> words = new ArrayList<>(IntStream.range(0, number)
                .mapToObj(i -> i % 7 == 0 ? "" : "wörd 🎉 %04d".formatted(i * 37 % 500))
                .toList());
        Collections.shuffle(words, new Random(3));
        return words;
    }

    private static List<String> all(Sorted sorted) throws IOException {
        List<String> lines = new ArrayList<>();
        sorted.lines(lines::add);
        return lines;
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** With a budget of one byte each record is a file, of which there are then more than are read at once. */
    @ParameterizedTest
    @ValueSource(longs = {1, 300, 5000, 1 << 20})
    void allComeBackInOrderHoweverFewFitIntoMemory(long budget) throws IOException {
        List<String> words = words(700);
        try (Scratch scratch = Scratch.in(folder)) {
            Sorter sorter = new Sorter(scratch, budget);
            sorter.add(words);
            Sorted sorted = sorter.sorted();
            List<String> expected = words.stream().sorted().toList();
            assertEquals(expected, all(sorted));
            assertEquals(expected, all(sorted), "a second time");
        }
        assertEquals(List.of(), left());
    }

    @Test
    void whatFitsIntoMemoryNeedsNoFolder() throws IOException {
        try (Scratch scratch = Scratch.in(folder.resolve("missing"))) {
            Sorter sorter = new Sorter(scratch, 1 << 20);
            sorter.add(words(50));
            assertEquals(50, all(sorter.sorted()).size());
        }
    }

    @Test
    void whereThereIsNoRoomForFilesThatIsTold() {
        try (Scratch scratch = Scratch.in(folder.resolve("missing"))) {
            Sorter sorter = new Sorter(scratch, 10);
            assertThrows(IOException.class, () -> sorter.add(words(50)));
        }
    }

    @Test
    void aFileThatHasBeenCutShortIsTold() throws IOException {
        try (Scratch scratch = Scratch.in(folder)) {
            Sorter sorter = new Sorter(scratch, 1);
            sorter.add(List.of("one"));
            Path run = Files.list(left().get(0)).findFirst().orElseThrow();
            Files.write(run, new byte[] {0, 0});
            assertThrows(IOException.class, () -> all(sorter.sorted()));
        }
    }

    @Test
    void theFolderGoesWithAllThatIsInItAlsoWhenWorkFails() throws IOException {
        assertThrows(IllegalStateException.class, () -> {
            try (Scratch scratch = Scratch.in(folder)) {
                Files.writeString(scratch.file(), "one");
                Files.writeString(scratch.file(), "two");
                assertEquals(1, left().size());
                throw new IllegalStateException();
            }
        });
        assertEquals(List.of(), left());
        assertTrue(Files.isDirectory(folder));
    }
}
