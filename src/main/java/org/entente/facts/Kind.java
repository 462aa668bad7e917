package org.entente.facts;

/** The kinds of things that have an IRI of their own; the kind is a segment of the IRI. */
public enum Kind implements Code {
    ACTOR,
    OFFICE,
    TENURE,
    REGION,
    EVENT,
    AGREEMENT,
    PROJECT,
    FIGURE,
    STANCE,
    CLAIM,
    EVIDENCE,
    ARTICLE,
    TOPIC
}
