package org.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page on performance tells how the benchmark is run as it is. */
class PerformancePageTest {
    private static final Path SYSTEMS = Path.of("src/bench/java/org/entente/bench/systems");

    private final String page = read("src/site/performance.md");
    private final String pom = read("pom.xml");

    @Test
    void everySettingOfTheProfileIsToldOfAndNoOther() {
        assertEquals(all("<bench\\.([a-z-]+)/>", pom), all("`bench\\.([a-z-]+)`", page));
        assertEquals(all("<bench\\.([a-z-]+)/>", pom), all("-Dbench\\.[a-z-]+=\\$\\{bench\\.([a-z-]+)}", pom));
    }

    @Test
    void everyPartAndEverySystemIsToldOf() throws IOException {
        String settings = read("src/bench/java/org/entente/bench/Settings.java");
        Matcher parts = Pattern.compile("PARTS = List.of\\((.*?)\\);").matcher(settings);
        assertTrue(parts.find());
        String list = parts.group(1).replace("\"", "");
        assertTrue(page.contains(": " + list + ";"), list);
        Set<String> systems;
        try (var files = Files.list(SYSTEMS)) {
            systems = files.map(file -> read(file.toString()))
                    .flatMap(text -> all("\"((?:entente|fuseki|rdf4j|virtuoso)(?:-memory|-disk)?)\"", text).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        assertEquals(6, systems.size(), systems::toString);
        systems.forEach(system -> assertTrue(page.contains("`" + system + "`"), system));
    }

    @Test
    void theVersionsAreThoseThatAreMeasured() {
        for (String program : Set.of("rdf4j", "carml", "jmh")) {
            String version =
                    all("<" + program + "\\.version>(.*?)<", pom).iterator().next();
            assertTrue(page.contains("| " + version + " |"), program + " " + version);
        }
        String rmlMapper = read("src/bench/rmlmapper/pom.xml");
        String version = all("<artifactId>rmlmapper</artifactId>\\s*<version>(.*?)<", rmlMapper)
                .iterator()
                .next();
        assertTrue(page.contains("| RMLMapper | " + version), version);
    }

    private static Set<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
