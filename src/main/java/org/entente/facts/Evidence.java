package org.entente.facts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Points at the stretch of an article that carries a fact, without repeating it.
 *
 * @param article the article pointed into
 * @param paragraph the line of the canonical text, counted from 1
 * @param start the first code point of the span in the canonical text, counted from 0
 * @param end the code point after the last
 * @param digest SHA-256 of the span
 * @param anchor the first words of the span and, where it is longer than those, the last
 */
public record Evidence(Article article, int paragraph, int start, int end, String digest, List<String> anchor) {
    public Id id() {
        return new Id(Kind.EVIDENCE, Digest.name(16, article.id(), start, end, digest));
    }

    /** The article's address with a text fragment, which browsers that know text fragments scroll to and highlight. */
    public String link() {
        return article.url()
                + anchor.stream().map(Evidence::fragment).collect(Collectors.joining(",", "#:~:text=", ""));
    }

    private static String fragment(String words) {
        // In a text fragment hyphen and comma are syntax; the encoder leaves hyphens, and writes spaces as plus.
        return URLEncoder.encode(words, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
    }
}
