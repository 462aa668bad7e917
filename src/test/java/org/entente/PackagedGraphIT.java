package org.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.apache.jena.sparql.core.Quad;
import org.entente.building.Desk;
import org.entente.dataset.Packaged;
import org.junit.jupiter.api.Test;

/** The runnable file has the graph of what ships, ready to be served. */
class PackagedGraphIT {
    private static final Path JAR = Path.of(System.getProperty("entente.jar"));

    @Test
    void itIsWhatTheShippedFactsMake() throws IOException {
        List<String> packaged = new ArrayList<>();
        try (ZipFile jar = new ZipFile(JAR.toFile())) {
            byte[] entry = jar.getInputStream(Objects.requireNonNull(
                            jar.getEntry("seeds/graph.packed.gz"), "there is no graph in the file"))
                    .readAllBytes();
            Packaged.read(entry).quads().forEach(quad -> packaged.add(quad.toString()));
        }
        assertEquals(
                Desk.shipped().stream().map(Quad::toString).distinct().sorted().toList(),
                packaged.stream().sorted().toList());
    }

    @Test
    void whatIsAskedOfItHasTheAnswerOfTheFactsThemselves() throws Exception {
        List<String> ready = answer("query", "agreements");
        assertTrue(ready.size() > 5, ready.toString());
        assertEquals(answer("query", "agreements", "--facts", "seeds/articles"), ready);
    }

    private static List<String> answer(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("entente", ".out");
        try {
            Process process =
                    new ProcessBuilder(command).redirectOutput(out.toFile()).start();
            assertEquals(0, process.waitFor());
            return Files.readAllLines(out);
        } finally {
            Files.delete(out);
        }
    }
}
