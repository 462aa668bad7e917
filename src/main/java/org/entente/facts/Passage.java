package org.entente.facts;

/**
 * Where words stand.
 *
 * @param text the digest of the whole text
 * @param start the code point that it starts with, counted from 0
 * @param end the one after its last
 * @param digest of the words
 */
public record Passage(String text, int start, int end, String digest) {}
