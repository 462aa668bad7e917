package org.entente.building;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.entente.reading.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
    @TempDir
    private Path folder;

    @Test
    void whatShipsIsNamedByItsPlaceInTheProduct() throws IOException {
        assertTrue(Sources.shipped().articles().list().stream()
                .allMatch(source -> source.name().startsWith("seeds/articles/")));
        assertEquals(
                List.of("offices", "organizations", "people", "regions"),
                Sources.shipped().register().stream()
                        .map(source -> source.name().replaceAll("seeds/reference/(.*)\\.yaml", "$1"))
                        .toList());
    }

    @Test
    void aFolderStandsForTheYamlAndJsonFilesInAndBelowIt() throws IOException {
        Files.createDirectories(folder.resolve("2026/03"));
        for (String name : List.of("b.yaml", "a.yml", "2026/03/c.json", "notes.txt", "d.yaml.bak")) {
            Files.writeString(folder.resolve(name), "x: 1");
        }
        assertEquals(
                List.of("2026/03/c.json", "a.yml", "b.yaml"),
                Articles.in(List.of(folder)).list().stream()
                        .map(Source::name)
                        .map(name -> folder.relativize(Path.of(name)).toString())
                        .toList());
    }

    @Test
    void aFileIsTakenWhateverItsNameIs() throws IOException {
        Path file = Files.writeString(folder.resolve("facts.txt"), "x: 1");
        assertEquals(
                List.of(file.toString()),
                Articles.in(List.of(file)).list().stream().map(Source::name).toList());
    }

    @Test
    void aMissingFileIsNamed() {
        Path missing = folder.resolve("nowhere.yaml");
        NoSuchFileException problem = assertThrows(
                NoSuchFileException.class, () -> Articles.in(List.of(missing)).list());
        assertEquals(missing.toString(), problem.getFile());
    }
}
