package org.entente.facts;

/** Who can act, besides countries and the regions that act. */
public enum ActorKind implements Term {
    PERSON,
    ORGANIZATION,
    BLOC
}
