package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the operator's token comes from. */
class TokenTest {
    @TempDir
    private Path folder;

    @Test
    void theLineEndOfAFileIsNotOfTheToken() throws IOException {
        Path file = Files.writeString(folder.resolve("token"), "a-token-of-a-file\n");
        assertTrue(Token.configured(Optional.of(file)).isPresent());
    }

    @Test
    void aFileThatIsNotThereOrEmptyIsNoLicence() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty"), "\n");
        assertThrows(NoSuchFileException.class, () -> Token.configured(Optional.of(folder.resolve("none"))));
        assertThrows(IllegalArgumentException.class, () -> Token.configured(Optional.of(empty)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "fifteen-letters", "with spaces in between", "naïve-and-long-enough"})
    void whatIsShortOrCannotStandInAHeaderIsNoToken(String secret) {
        String told = assertThrows(IllegalArgumentException.class, () -> Token.of(secret))
                .getMessage();
        assertTrue(told.contains("openssl rand"), told);
    }
}
