package org.entente.facts;

/** How firmly a fact is told: as done, or as something still to come. */
public enum Modality implements Code {
    FACT,
    PLAN,
    INTENTION,
    READINESS,
    POSSIBILITY,
    TARGET,
    EXPECTATION
}
