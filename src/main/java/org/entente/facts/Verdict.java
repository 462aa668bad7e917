package org.entente.facts;

/** What a reviewer made of a drafted fact. */
public enum Verdict implements Code {
    ACCEPTED,
    CORRECTED,
    DROPPED
}
