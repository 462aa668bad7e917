package org.entente.accounts;

import org.entente.facts.Code;

/** How the accounts of several articles stand to each other in one respect. */
public enum Accord implements Code {
    /** Only one article says anything of it. */
    SINGLE,
    /** All that say anything say the same. */
    AGREES,
    /** One says more, or more exactly, and none contradicts it. */
    ADDS,
    /** A later article tells of a later state. */
    UPDATE,
    /** They cannot all be right. */
    DIFFERS
}
