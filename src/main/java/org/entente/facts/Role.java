package org.entente.facts;

/** The part an actor plays in an event. */
public enum Role implements Code {
    PARTICIPANT,
    HOST,
    GUEST,
    SPEAKER,
    ORGANIZER,
    ADDRESSEE,
    BENEFICIARY,
    PLEDGER
}
