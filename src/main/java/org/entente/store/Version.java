package org.entente.store;

import java.time.Instant;

/**
 * A version of an article.
 *
 * @param change the number of the change that brought it, or took it away
 * @param digest SHA-256 of its file
 * @param withdrawn whether the article was taken away then
 */
public record Version(long change, Instant time, String digest, boolean withdrawn) {
    private static final int DIGITS = 16;

    /** Names its content in few letters, for entity tags. */
    public String tag() {
        return digest.substring(0, DIGITS);
    }
}
