package org.entente.facts;

/** How far an event has come, by one account. */
public enum Occurrence implements Code {
    PROPOSED,
    PLANNED,
    CONFIRMED,
    ONGOING,
    OCCURRED,
    CANCELLED;

    /** Whether it has taken place, wholly or so far. */
    boolean held() {
        return this == ONGOING || this == OCCURRED;
    }
}
