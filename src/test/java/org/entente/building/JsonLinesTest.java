package org.entente.building;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.entente.reading.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {
    @TempDir
    private Path folder;

    private static List<Source> read(Path file) throws IOException {
        List<Source> sources = new ArrayList<>();
        JsonLines.each(file, sources::add);
        return sources;
    }

    private static List<String> texts(List<Source> sources) {
        return sources.stream()
                .map(source -> new String(source.bytes(), StandardCharsets.UTF_8))
                .toList();
    }

    private Path compressed(String text) throws IOException {
        Path file = folder.resolve("many.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    @Test
    void eachLineIsAFileOfItsOwnAndBlankOnesAreNone() throws IOException {
        Path file = Files.writeString(folder.resolve("many.jsonl"), "{\"a\": 1}\n\n  \r\n{\"ô\": 2}\r\n{}");
        List<Source> sources = read(file);
        assertEquals(List.of("{\"a\": 1}", "{\"ô\": 2}\r", "{}"), texts(sources));
        assertEquals(file + ", line 4", sources.get(1).name());
        assertEquals(texts(sources), texts(read(compressed(Files.readString(file)))));
    }

    @Test
    void aFolderIsLookedThroughForThemToo() throws IOException {
        compressed("{}\n{}\n");
        Files.writeString(folder.resolve("one.yaml"), "a: b");
        assertEquals(3, Articles.in(List.of(folder)).list().size());
        assertTrue(JsonLines.are(Path.of("a.jsonl")));
        assertFalse(JsonLines.are(Path.of("a.jsonld")));
    }

    @Test
    void aLineTooLongForAFactFileIsCutOneByteBeyondThat() throws IOException {
        Path file = compressed("x".repeat(3_000_000) + "\n{}\n");
        List<Source> sources = read(file);
        assertEquals(1_000_001, sources.get(0).bytes().length);
        assertEquals("{}", texts(sources).get(1));
    }

    @Test
    void whatIsNotCompressedOrEndsTooEarlyIsToldByTheNameOfTheFile() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain.jsonl.gz"), "{}\n");
        IOException not = assertThrows(IOException.class, () -> read(plain));
        assertTrue(not.getMessage().startsWith(plain + " is not compressed as its name says"), not.getMessage());
        byte[] whole = Files.readAllBytes(compressed("{}\n".repeat(100_000)));
        Path torn = folder.resolve("torn.jsonl.gz");
        Files.write(torn, java.util.Arrays.copyOf(whole, whole.length / 2));
        IOException early = assertThrows(IOException.class, () -> read(torn));
        assertTrue(early.getMessage().startsWith(torn.toString()), early.getMessage());
    }
}
