package org.entente.facts;

/** In what manner an article tells a fact. */
public enum Voice implements Code {
    DIRECT_QUOTE,
    PARAPHRASE,
    LISTED,
    NARRATOR,
    HEADLINE
}
