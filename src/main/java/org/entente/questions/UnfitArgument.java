package org.entente.questions;

/** An argument that a question cannot take; the message tells the asker what to write instead. */
public final class UnfitArgument extends Exception {
    private static final long serialVersionUID = 1;

    public UnfitArgument(String message) {
        super(message);
    }
}
