package org.entente.guarding;

/** Why a query is not answered; the message is a sentence for who asks. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private static final int BAD_REQUEST = 400;
    private static final int TOO_LARGE = 413;
    private static final int UNAVAILABLE = 503;

    private final int status;

    private Refusal(int status, String sentence) {
        super(sentence, null, false, false);
        this.status = status;
    }

    /** For what is not permitted, or not understood. */
    public static Refusal forbidden(String sentence) {
        return new Refusal(BAD_REQUEST, sentence);
    }

    static Refusal tooLarge(String sentence) {
        return new Refusal(TOO_LARGE, sentence);
    }

    static Refusal tooLong(Limits limits) {
        return new Refusal(
                UNAVAILABLE,
                "This query was not answered within its " + limits.time().toMillis() / 1000.0
                        + " seconds; ask for less, for instance of one article, one kind or one period.");
    }

    static Refusal crowded() {
        return new Refusal(
                UNAVAILABLE,
                "Too many long queries wait to be answered; ask again in a while, or ask for less: short ones pass at once.");
    }

    /** As HTTP has it: 400, 413 or 503. */
    public int status() {
        return status;
    }

    /** Whether asking again, later or for less, may help. */
    public boolean passing() {
        return status == UNAVAILABLE;
    }
}
