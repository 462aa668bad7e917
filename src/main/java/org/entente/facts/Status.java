package org.entente.facts;

/** How far an agreement has come, by one account. */
public enum Status implements Code {
    PROPOSED,
    UNDER_NEGOTIATION,
    AGREED,
    SIGNED,
    IN_FORCE,
    EXPIRED,
    TERMINATED;

    /** Whether the parties have come to terms, even if the agreement has ended since. */
    boolean concluded() {
        return compareTo(AGREED) >= 0;
    }
}
