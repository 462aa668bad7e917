package org.entente.facts;

import java.util.Optional;

/**
 * An article as a source.
 *
 * @param language a BCP 47 tag
 * @param digest SHA-256 of the canonical text
 */
public record Article(
        Id id,
        String headline,
        Id publisher,
        Optional<Id> agency,
        String url,
        StatedDate published,
        String language,
        String digest) {}
