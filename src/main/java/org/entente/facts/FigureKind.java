package org.entente.facts;

/** An observed figure, or one that somebody aims at. */
public enum FigureKind implements Term {
    FIGURE,
    TARGET
}
