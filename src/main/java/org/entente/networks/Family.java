package org.entente.networks;

import java.util.Locale;

/** What kinds of nodes have in common, and the colour they are drawn in: one that colour-blind readers can tell apart. */
public enum Family {
    PERSON(0x0072B2),
    ORGANIZATION(0x56B4E9),
    COUNTRY(0xD55E00),
    REGION(0xE8B88A),
    EVENT(0x009E73),
    PLEDGE(0xF0E442),
    AGREEMENT(0xCC79A7),
    PROJECT(0xE69F00),
    FIGURE(0x8C8C8C),
    STANCE(0xC9C9C9);

    private final int colour;

    Family(int colour) {
        this.colour = colour;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** From 0 to 255, as {@link #green} and {@link #blue} are. */
    public int red() {
        return colour >> 16;
    }

    public int green() {
        return colour >> 8 & 0xFF;
    }

    public int blue() {
        return colour & 0xFF;
    }

    /** The colour as {@code #rrggbb}. */
    public String colour() {
        return String.format(Locale.ROOT, "#%06x", colour);
    }

    /** Whether it is something that articles state, and not someone or somewhere. */
    boolean stated() {
        return compareTo(EVENT) >= 0;
    }
}
