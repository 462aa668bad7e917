package org.entente.portraits;

/**
 * Something that is named.
 *
 * @param iri of a thing or a page that it leads to; empty if it leads nowhere
 */
public record Reference(String text, String iri) {
    static Reference to(String text) {
        return new Reference(text, "");
    }
}
