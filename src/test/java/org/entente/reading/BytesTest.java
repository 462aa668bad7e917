package org.entente.reading;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.entente.facts.ArticleFacts;
import org.entente.facts.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files whose fault lies in their bytes or their size, so that no case of {@code reading/} can hold them. */
class BytesTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# nothing but a comment\n", "\uFEFF", "---\n", "---\n...\n"})
    void aFileThatSaysNothingIsOneFinding(String text) {
        List<Finding> findings = SmallWorld.read(text).findings();

        assertEquals(1, findings.size());
        assertTrue(findings.get(0).what().matches("the file is empty|the file holds nothing, not sections"));
    }

    @Test
    void theFirstByteThatIsNotUtf8IsPointedOut() {
        assertFound("1:1: error: the file is not UTF-8 from here on", new byte[] {(byte) 0xE9});
        assertFound("2:6: error: the file is not UTF-8 from here on", bytes("a: b\nc: “d", 0xC3, 0x28, '\n', 0xFF));
        assertFound("2:1: error: the file is not UTF-8 from here on", bytes("a: Đà Nẵng\r\n", 0x80));
    }

    @Test
    void aLetterThatIsCutOffAtTheEndIsNotUtf8() {
        assertFound("1:4: error: the file is not UTF-8 from here on", bytes("a: ", 0xE1, 0xBA));
    }

    @Test
    void lettersOfTheOldEncodingsAreNotUtf8() {
        assertFound("1:8: error: the file is not UTF-8 from here on", bytes("name: T", 0xF4, ' ', 'L', 0xE2, 'm'));
        assertFound("1:7: error: the file is not UTF-8 from here on", bytes("name: ", 0xCF, 0xF3, 0xF2, 0xE8, 0xED));
        assertFound("1:7: error: the file is not UTF-8 from here on", bytes("name: ", 0xED, 0xA0, 0xBD, '\n'));
    }

    @Test
    void utf16IsNotUtf8() throws IOException {
        String sound = new String(sound(), UTF_8);

        assertFound("1:1: error: the file is not UTF-8 from here on", sound.getBytes(UTF_16));
        assertFound("1:2: error: the character U+0000 may not stand in YAML", sound.getBytes(UTF_16LE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u001B", "\u007F", "\uFFFE", "\uFFFF"})
    void aCharacterThatYamlForbidsIsPointedOut(String character) {
        assertFound(
                "2:5: error: the character U+%04X may not stand in YAML".formatted((int) character.charAt(0)),
                ("a: b\nc: d" + character + "\n").getBytes(UTF_8));
    }

    @Test
    void aByteOrderMarkDoesNoHarm() throws IOException {
        byte[] marked = bytes("\uFEFF" + new String(sound(), UTF_8));

        assertEquals(SmallWorld.read(sound()), SmallWorld.read(marked));
    }

    @Test
    void theLinesOfWindowsReadTheSame() throws IOException {
        String sound = new String(sound(), UTF_8);

        assertEquals(SmallWorld.read(sound), SmallWorld.read(sound.replace("\n", "\r\n")));
    }

    @Test
    void findingsStandOnTheSameLinesInFilesOfWindows() {
        String wrong = "article: {}\nevents:\n  - kind: meeting\n";

        assertEquals(
                SmallWorld.read(wrong).findings(),
                SmallWorld.read(wrong.replace("\n", "\r\n")).findings());
    }

    @Test
    void aMillionBytesAreReadAndOneMoreIsNot() throws IOException {
        byte[] sound = sound();
        String million = new String(sound, UTF_8) + "#" + "x".repeat(Source.MOST_BYTES - sound.length - 1);

        assertEquals(List.of(), SmallWorld.read(million).findings());
        assertFound("error: the file has 1,000,001 bytes; a fact file has at most 1,000,000", bytes(million + "x"));
    }

    @Test
    void theSizeReadsTheSameInEveryCountry() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertFound("error: the file has 1,000,001 bytes; a fact file has at most 1,000,000", new byte[1_000_001]);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void tenMegabytesInOneValueAreRefusedByTheirSize() {
        assertFound(
                "error: the file has 10,000,007 bytes; a fact file has at most 1,000,000",
                bytes("title: " + "x".repeat(10_000_000)));
    }

    @Test
    void aLongValueOfASmallFileIsReadAndNotRepeated() {
        List<Finding> findings =
                SmallWorld.read("article: " + "x".repeat(900_000)).findings();

        assertEquals(1, findings.size());
        assertTrue(findings.get(0).toString().length() < 300);
    }

    @Test
    void aListAtTheTopIsNotSections() {
        assertFound("1:1: error: the file holds a list, not sections", bytes("- article\n- events\n"));
        assertFound("1:1: error: the file holds a list, not sections", bytes("[]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{", "[{", "{a: ", "- ", "? ", "a: [", "- - "})
    void bracketsWithoutEndAreRefusedSoon(String opening) {
        String deep = opening.repeat(900_000 / opening.length());

        List<Finding> findings =
                assertTimeoutPreemptively(SOON, () -> SmallWorld.read(deep)).findings();

        assertEquals(1, findings.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a: 1\n", "- a\n", "[],", "\"", "'", "&a ", "*a ", "!a ", "!!", "%", "\t", "| ", "---\n", "a\n\n"
            })
    void aMillionBytesOfAnythingAreReadOrRefusedSoon(String part) {
        String much = part.repeat(990_000 / part.length());

        Reading<ArticleFacts> reading = assertTimeoutPreemptively(SOON, () -> SmallWorld.read(much));

        assertTrue(reading.value().isEmpty());
        assertTrue(!reading.findings().isEmpty());
    }

    private static byte[] sound() throws IOException {
        return Files.readAllBytes(ReadingCasesTest.FOLDER.resolve("a-sound-file/facts.yaml"));
    }

    private static void assertFound(String expected, byte[] file) {
        List<Finding> findings = SmallWorld.read(file).findings();

        assertEquals(1, findings.size());
        Finding found = findings.get(0);
        String place = found.place().line() == 0
                ? ""
                : found.place().line() + ":" + found.place().column() + ": ";
        assertEquals(expected, place + "error: " + found.what());
    }

    private static byte[] bytes(String text, int... more) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text.getBytes(UTF_8));
        for (int value : more) {
            bytes.write(value);
        }
        return bytes.toByteArray();
    }
}
