package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows of the command line is what the command line prints. */
class ReadmeCommandsTest {
    private static final Pattern SHOWN =
            Pattern.compile("```console\\n\\$ entente ([^\\n]*)\\n(.*?)```", Pattern.DOTALL);

    @Test
    void theReadmesCommandsPrintWhatTheReadmeShows() throws IOException {
        Matcher shown = SHOWN.matcher(Files.readString(Path.of("README.md")));
        int blocks = 0;
        while (shown.find()) {
            assertEquals(shown.group(2), Run.of(shown.group(1).split(" ")).out(), shown.group(1));
            blocks++;
        }
        assertEquals(3, blocks);
    }
}
