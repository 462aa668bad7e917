package org.entente.portraits;

/**
 * What a thing is called.
 *
 * @param language a language tag; empty if that is not told
 * @param manner how the name stands to others of the thing; empty for its own
 */
public record Name(String text, String language, String manner) {}
