package org.entente.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactFilesTest {
    @TempDir
    private Path folder;

    private static byte[] content(int number) {
        return ("article " + number).getBytes(StandardCharsets.UTF_8);
    }

    private static String lay(FactFiles files, int number) {
        try {
            return files.lay(content(number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void severalThreadsLayFilesAtOnceAndEachIsFoundByItsDigest() throws IOException {
        FactFiles files = new FactFiles(folder);
        List<String> digests = IntStream.range(0, 2000)
                .parallel()
                .mapToObj(number -> lay(files, number))
                .toList();
        for (int number = 0; number < digests.size(); number++) {
            assertArrayEquals(content(number), files.read(digests.get(number)));
            assertEquals(digests.get(number), FactFiles.digest(content(number)));
        }
    }

    @Test
    void whereTheFolderIsGoneNoneIsMadeAnew() {
        Path gone = folder.resolve("gone");
        assertThrows(UncheckedIOException.class, () -> lay(new FactFiles(gone), 1));
        assertFalse(Files.exists(gone));
    }
}
