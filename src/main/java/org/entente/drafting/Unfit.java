package org.entente.drafting;

/** Why nothing can be drafted from a text, as a sentence that also says how to mend it. */
public final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Unfit(String message) {
        super(message, null, false, false);
    }
}
