package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WatchedOutputTest {
    @Test
    void whatIsWrittenPassesThroughUnchanged() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WatchedOutput watched = new WatchedOutput(out)) {
            watched.write("Tô Lâm".getBytes(StandardCharsets.UTF_8));
            watched.write('!');
            watched.flush();
            assertTrue(watched.trouble().isEmpty());
            assertFalse(watched.readerLeft());
        }
        assertArrayEquals("Tô Lâm!".getBytes(StandardCharsets.UTF_8), out.toByteArray());
    }

    @Test
    void theFirstTroubleIsRememberedThoughThePrintStreamSwallowsIt() {
        WatchedOutput watched = new WatchedOutput(failing("No space left on device"));
        PrintStream print = new PrintStream(watched, true, StandardCharsets.UTF_8);
        print.println("one");
        print.println("two");
        assertEquals("No space left on device", watched.trouble().orElseThrow().getMessage());
        assertFalse(watched.readerLeft());
    }

    @Test
    void aReaderThatLeftIsToldApart() {
        WatchedOutput watched = new WatchedOutput(failing("Broken pipe"));
        new PrintStream(watched, true, StandardCharsets.UTF_8).println("one");
        assertTrue(watched.readerLeft());
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int single) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
