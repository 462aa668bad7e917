package org.entente.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    private static final byte[] TEXT = "statements".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void aFileIsWrittenWhole() throws IOException {
        Path file = folder.resolve("graph.nt");
        OutputFile.write(file, out -> out.write(TEXT));
        assertArrayEquals(TEXT, Files.readAllBytes(file));
        assertEquals(List.of(file), left());
    }

    @Test
    void aNameInGzIsCompressed() throws IOException {
        Path file = folder.resolve("graph.nt.gz");
        OutputFile.write(file, out -> out.write(TEXT));
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            assertArrayEquals(TEXT, in.readAllBytes());
        }
    }

    @Test
    void whenWritingFailsNothingIsLeftAndWhatWasThereStays() throws IOException {
        Path file = Files.writeString(folder.resolve("graph.nt"), "before");
        assertThrows(
                IOException.class,
                () -> OutputFile.write(file, out -> {
                    out.write(TEXT);
                    throw new IOException("the disk is full");
                }));
        assertEquals("before", Files.readString(file));
        assertEquals(List.of(file), left());
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() {
        Path file = folder.resolve("nowhere/graph.nt");
        assertThrows(IOException.class, () -> OutputFile.write(file, out -> out.write(TEXT)));
        assertFalse(Files.exists(file.getParent()));
    }

    @Test
    void aLinkIsWrittenThroughAndStaysALink() throws IOException {
        Path file = Files.writeString(folder.resolve("graph.nt"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.nt"), file);
        OutputFile.write(link, out -> out.write(TEXT));
        assertTrue(Files.isSymbolicLink(link));
        assertArrayEquals(TEXT, Files.readAllBytes(file));
    }

    @Test
    void whatIsNoFileIsWrittenToAndNotReplaced() throws IOException {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device), "this system has no /dev/null");
        OutputFile.write(device, out -> out.write(TEXT));
        assertTrue(Files.exists(device) && !Files.isRegularFile(device));
    }

    @Test
    void aFileHasTheRightsThatFilesHaveHere() throws IOException {
        Path like = Files.writeString(folder.resolve("like.nt"), "");
        Path file = folder.resolve("graph.nt");
        OutputFile.write(file, out -> out.write(TEXT));
        assertEquals(Files.getPosixFilePermissions(like), Files.getPosixFilePermissions(file));
    }

    @Test
    void aFolderIsNoFile() {
        FileSystemException problem =
                assertThrows(FileSystemException.class, () -> OutputFile.write(folder, out -> out.write(TEXT)));
        assertEquals("this is a folder; name a file in it", problem.getReason());
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
