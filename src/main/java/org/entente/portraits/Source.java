package org.entente.portraits;

import java.util.Optional;

/**
 * Who says so, and where.
 *
 * @param published when the article appeared, in words
 * @param claimant who says so in the article; absent if the outlet does
 * @param manner how it is said, where that is not plainly as a fact; else empty
 * @param asWritten the words that the article has for a name or a date; empty if they are not told
 * @param passage the address of the very sentence; empty if there is none
 */
public record Source(
        Reference outlet,
        String published,
        Optional<Reference> claimant,
        String manner,
        String asWritten,
        String passage,
        Reference claim) {}
