package org.entente.facts;

/** How exact a number is meant to be. */
public enum Approximation implements Code {
    EXACTLY,
    ABOUT,
    OVER,
    NEARLY,
    AT_LEAST,
    AT_MOST,
    UNDER
}
