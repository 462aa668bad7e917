package org.entente.accounts;

import org.entente.facts.Code;

/** What had become of a pledge on some day. */
public enum PledgeState implements Code {
    /** Neither kept nor due. */
    OPEN,
    /** Something that took place made it good. */
    MADE_GOOD,
    /** It was due, and no article tells of anything that made it good. */
    OVERDUE,
    /** It has been taken back or called off. */
    WITHDRAWN
}
