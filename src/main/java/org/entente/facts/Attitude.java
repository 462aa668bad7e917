package org.entente.facts;

/** What an actor does with the matter on which it takes a stance. */
public enum Attitude implements Code {
    SUPPORTS,
    OPPOSES,
    VALUES,
    HOPES,
    ASSESSES
}
