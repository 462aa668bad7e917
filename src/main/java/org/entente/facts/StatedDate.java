package org.entente.facts;

import java.util.Optional;

/**
 * A date, and how it was read.
 *
 * @param written the words of the article, where the date was resolved from words
 * @param because why those words mean that date
 */
public record StatedDate(Edtf edtf, Optional<String> written, Optional<String> because) {
    public static StatedDate of(Edtf edtf) {
        return new StatedDate(edtf, Optional.empty(), Optional.empty());
    }
}
