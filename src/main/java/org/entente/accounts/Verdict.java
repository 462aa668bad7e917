package org.entente.accounts;

import org.entente.facts.Code;

/** How two figures of one measure stand to each other. */
public enum Verdict implements Code {
    /** Two articles tell one and the same figure. */
    SAME,
    /** The numbers agree as exactly as they are meant. */
    AGREES,
    /** Of the same period, scope, unit and statistics, and yet different. */
    DIFFERS_COMPARABLE,
    /** Different, and of different periods, scopes, units or statistics. */
    DIFFERS_NOT_COMPARABLE
}
