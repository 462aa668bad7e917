package org.entente.facts;

/** What sort of agreement it is; {@code agreement} where the article does not tell. */
public enum AgreementKind implements Term {
    AGREEMENT,
    TREATY,
    FREE_TRADE_AGREEMENT,
    JOINT_DECLARATION,
    MEMORANDUM,
    ROADMAP,
    CONTRACT,
    PROGRAMME,
    PARTNERSHIP
}
