package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no articles are told one by one, and the run goes on. */
class UnfitFilesTest {
    private static final String GOOD = "Sweden and Finland talk trade\n"
            + "Swedish Foreign Minister Eva Lind met her Finnish \u202Ecounterpart\u202C, Juha Salo\u0007, in Helsinki on Wednesday.\n"
            + "Trade between Sweden and Finland rose 4 percent to $20 billion in 2025.\n";

    @TempDir
    private Path folder;

    private final Map<String, String> told = new LinkedHashMap<>();
    private final List<String> arguments = new ArrayList<>(List.of("draft"));

    private void file(String name, byte[] bytes, String why) throws IOException {
        arguments.add(Files.write(folder.resolve(name), bytes).toString());
        told.put(name, why);
    }

    private void file(String name, String text, String why) throws IOException {
        file(name, text.getBytes(StandardCharsets.UTF_8), why);
    }

    private static byte[] mixed() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write("Bogotá and Malmö met for talks. ".getBytes(StandardCharsets.UTF_8));
        both.write("Bogotá and Malmö met again.".getBytes(StandardCharsets.ISO_8859_1));
        return both.toByteArray();
    }

    @Test
    void eachIsToldWithItsReasonAndTheGoodOneIsDraftedNevertheless() throws IOException {
        file("binary.txt", new byte[] {0, 1, 2, 3, (byte) 0xFF}, "the file is no text");
        file("empty.txt", "", "the file is empty");
        file("blank.txt", " \n\n \t\n", "");
        file(
                "links.html",
                "<html><body><ul>" + "<li><a href=x>Home and world</a></li>".repeat(30) + "</ul></body></html>",
                "");
        file(
                "german.txt",
                "Der Minister ist nach Oslo gereist und hat mit der Regierung über die Fischerei und den Handel gesprochen, der in diesem Jahr gestiegen ist.",
                "German");
        file("large.txt", "The minister met the other minister. ".repeat(140_000), "more than");
        file("mixed.txt", mixed(), "mixes encodings");
        file("good.txt", GOOD, "");
        arguments.addAll(List.of("--outlet", "Baltic Wire", "--published", "2026-03-05"));
        Run run = Run.of(arguments.toArray(String[]::new));
        assertEquals(1, run.exit());
        told.forEach((name, why) -> assertEquals(
                !name.equals("good.txt"),
                run.err()
                        .lines()
                        .anyMatch(line -> line.contains(name + ": error: nothing drafted: ") && line.contains(why)),
                name));
        assertEquals(1, run.out().split("draft: true", -1).length - 1, "one draft");
        assertTrue(run.out().contains("written: Juha Salo,"), "what is invisible is gone");
        assertFalse(run.out().codePoints().anyMatch(letter -> letter == 0x202E || letter == 7));
        assertFalse(run.err().contains("Exception"), "no stack traces");
    }
}
