package org.entente.facts;

/** Why a drafted fact was dropped. */
public enum Reason implements Code {
    WRONG,
    DUPLICATE,
    UNRESOLVED_ENTITY,
    UNRESOLVED_TIME,
    ONTOLOGY_GAP,
    OUT_OF_SCOPE
}
