package org.entente.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import org.entente.building.Desk;
import org.entente.export.OutputFile;
import org.entente.export.RdfFormat;
import org.entente.export.RdfWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuadFileTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"graph.nq, NQ", "graph.trig, TRIG", "graph.nq.gz, NQ", "graph.trig.gz, TRIG"})
    void whatWasWrittenIsReadBack(String name, RdfFormat format) throws IOException {
        Path file = folder.resolve(name);
        OutputFile.write(file, out -> RdfWriter.write(Desk.shipped().stream(), format, out));
        assertTrue(QuadFile.named(file.toString()));
        assertEquals(Set.copyOf(Desk.shipped().quads()), Set.copyOf(QuadFile.read(file)));
    }

    @Test
    void onlyFormatsThatKeepGraphsHoldAState() {
        for (String name : new String[] {"graph.ttl", "graph.nt", "graph.rt", "facts.yaml", "graph", "nq"}) {
            assertFalse(QuadFile.named(name), name);
        }
    }

    @Test
    void aFileThatIsMissingOrBrokenIsNamedWithThePlace() throws IOException {
        Path missing = folder.resolve("missing.nq");
        assertEquals(
                missing.toString(),
                assertThrows(NoSuchFileException.class, () -> QuadFile.read(missing))
                        .getFile());
        Path broken = Files.writeString(folder.resolve("broken.nq"), "<a:a> <b:b> <c:c> <d:d> .\n<a:a> <b:b> .\n");
        String message =
                assertThrows(IOException.class, () -> QuadFile.read(broken)).getMessage();
        assertTrue(message.startsWith(broken + ": [line: 2"), message);
    }
}
