package org.entente.ontology;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.shared.PrefixMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One prefix means one thing, in Java and in the files. */
class PrefixesTest {
    private static final Pattern DECLARATION = Pattern.compile("@prefix\\s+(\\w+):\\s+<([^>]+)>");
    private static final List<String> ONLY_IN_FILES = List.of("vann", "code", "shape");

    @Test
    void ourOwnPrefixComesFirst() {
        assertEquals("ent", Prefixes.all().keySet().iterator().next());
    }

    @Test
    void twoPrefixesNeverMeanTheSame() {
        assertEquals(Prefixes.all().size(), new HashSet<>(Prefixes.all().values()).size());
    }

    @Test
    void theMappingForWritersHasTheSamePrefixes() {
        assertEquals(Prefixes.all(), Prefixes.mapping().getNsPrefixMap());
    }

    @Test
    void nobodyCanChangeThePrefixes() {
        assertAll(
                () -> assertThrows(
                        UnsupportedOperationException.class,
                        () -> Prefixes.all().put("x", "y")),
                () -> assertThrows(
                        PrefixMapping.JenaLockedException.class,
                        () -> Prefixes.mapping().setNsPrefix("x", "https://example.org/")));
    }

    @Test
    void codesReadAsWordsInAQuestion() {
        assertEquals(
                "modality:plan",
                Prefixes.mapping().shortForm(Codes.node("modality", "plan").getURI()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"entente.ttl", "codes.ttl", "shapes.ttl"})
    void theFilesMeanByAPrefixWhatJavaMeans(String file) throws IOException {
        Map<String, String> prefixes = Prefixes.all();

        assertAll(DECLARATION
                .matcher(text(file))
                .results()
                .filter(match -> !ONLY_IN_FILES.contains(match.group(1)))
                .map(match -> () -> assertEquals(match.group(2), prefixes.get(match.group(1)), match::group)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"entente.ttl", "codes.ttl", "shapes.ttl"})
    void theFilesDeclareNoPrefixInVain(String file) throws IOException {
        String text = text(file);

        assertAll(DECLARATION
                .matcher(text)
                .results()
                .map(match -> () -> assertTrue(
                        Pattern.compile("(?<![\\w@:/]|prefix )" + match.group(1) + ":[\\w-]")
                                .matcher(text)
                                .find(),
                        match::group)));
    }

    private static String text(String file) throws IOException {
        try (InputStream in = PrefixesTest.class.getResourceAsStream("/ontology/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
