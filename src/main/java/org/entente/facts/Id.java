package org.entente.facts;

import java.util.List;
import java.util.Optional;

/**
 * Names one thing: its kind, and a slug of lower-case ASCII letters, digits and single hyphens.
 *
 * @throws IllegalArgumentException if the slug could not stand in an IRI as it is
 */
public record Id(Kind kind, String slug) implements Comparable<Id> {
    public static final int LONGEST_SLUG = 120;
    public static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    public Id {
        if (!legal(slug)) {
            throw new IllegalArgumentException("not a slug: " + slug);
        }
    }

    public static boolean legal(String slug) {
        boolean afterHyphen = true;
        for (int i = 0; i < slug.length(); i++) {
            char letter = slug.charAt(i);
            boolean hyphen = letter == '-';
            if (hyphen ? afterHyphen : !(letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9')) {
                return false;
            }
            afterHyphen = hyphen;
        }
        return !afterHyphen && slug.length() <= LONGEST_SLUG;
    }

    /** What {@code kind/slug} names; empty if it names nothing. */
    public static Optional<Id> of(String text) {
        int slash = text.indexOf('/');
        return slash < 0 || !legal(text.substring(slash + 1))
                ? Optional.empty()
                : Code.of(Kind.class, text.substring(0, slash)).map(kind -> new Id(kind, text.substring(slash + 1)));
    }

    /** Ids of things that are named together, in whatever order: each once, and always in the same order. */
    static List<Id> inOrder(List<Id> ids) {
        return ids.stream().distinct().sorted().toList();
    }

    @Override
    public int compareTo(Id other) {
        return toString().compareTo(other.toString());
    }

    /** The form in which fact files refer to things of any kind: {@code agreement/eaeu-vietnam-fta}. */
    @Override
    public String toString() {
        return kind.code() + "/" + slug;
    }
}
