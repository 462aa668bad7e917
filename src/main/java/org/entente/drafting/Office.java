package org.entente.drafting;

/**
 * An office as the article tells of it.
 *
 * @param title such as {@code Foreign Minister}
 * @param of the country or body whose office it is
 * @param to of an ambassador, the country where; else empty
 */
record Office(String title, Thing of, String to) {
    /** In the form of the register: {@code Foreign Minister of Chile}. */
    String name() {
        return title
                + (title.startsWith("Researcher") ? " at " : " of ")
                + article(of.name())
                + (to.isEmpty() ? "" : " to " + article(to));
    }

    private static String article(String name) {
        return name.matches(
                        "Philippines|Netherlands|United .*|Bahamas|Maldives|Gambia|.* Agency|.* Institute.*|.* Chamber.*|Czech Republic|.*\\b(?:Party|Union|Council|Commission|Assembly|Association|Bank|Authority|Committee|Ministry|Company|Federation)\\b.*")
                ? "the " + name
                : name;
    }
}
