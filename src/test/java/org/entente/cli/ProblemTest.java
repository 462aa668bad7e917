package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class ProblemTest {
    @Test
    void troubleWithFilesNamesTheFileAndTheTrouble() {
        assertEquals("a.yaml: there is no such file or folder", Problem.told(new NoSuchFileException("a.yaml")));
        assertEquals("a.yaml: permission denied", Problem.told(new AccessDeniedException("a.yaml")));
        assertEquals(
                "a.yaml: No space left on device",
                Problem.told(new FileSystemException("a.yaml", null, "No space left on device")));
        assertEquals("a.yaml: cannot be read or written", Problem.told(new FileSystemException("a.yaml")));
    }

    @Test
    void otherTroubleSpeaksForItselfOrAsksToBeReported() {
        assertEquals("the disk is gone", Problem.told(new IOException("the disk is gone")));
        assertEquals(
                "unexpected problem, please report it: java.lang.IllegalStateException: odd",
                Problem.told(new IllegalStateException("odd")));
    }
}
