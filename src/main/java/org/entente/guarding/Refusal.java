package org.entente.guarding;

import java.time.Duration;

/** Why a query is not answered; the message is a sentence for who asks. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private static final int BAD_REQUEST = 400;
    private static final int TOO_LARGE = 413;
    private static final int TOO_MANY = 429;
    private static final int BAD_GATEWAY = 502;
    private static final int UNAVAILABLE = 503;

    private final int status;
    private final Outcome outcome;
    private boolean delay;

    private Refusal(int status, Outcome outcome, String sentence) {
        super(sentence, null, false, false);
        this.status = status;
        this.outcome = outcome;
    }

    /** For what is not permitted, or not understood. */
    public static Refusal forbidden(String sentence) {
        return new Refusal(BAD_REQUEST, Outcome.FORBIDDEN, sentence);
    }

    static Refusal tooLarge(String sentence) {
        return new Refusal(TOO_LARGE, Outcome.TOO_LARGE, sentence);
    }

    static Refusal tooLong(Limits limits) {
        return new Refusal(
                UNAVAILABLE,
                Outcome.TOO_LONG,
                "This query was not answered within its " + limits.time().toMillis() / 1000.0
                        + " seconds; ask for less, for instance of one article, one kind or one period.");
    }

    /** For what has not had the processor for as long as it might have. */
    static Refusal delayed(Limits limits) {
        Refusal refusal = tooLong(limits);
        refusal.delay = true;
        return refusal;
    }

    /** For what would have been answered if nobody else had waited. */
    static Refusal shared(Duration share) {
        return new Refusal(
                UNAVAILABLE,
                Outcome.TOO_LONG,
                "While others wait too, a query has " + share.toMillis() / 1000.0
                        + " seconds, and this one was not answered within them; ask again in a while, or ask for less.");
    }

    static Refusal crowded() {
        return new Refusal(
                UNAVAILABLE,
                Outcome.CROWDED,
                "Too many long queries wait to be answered; ask again in a while, or ask for less: short ones pass at once.");
    }

    static Refusal tooMany(int most) {
        return new Refusal(
                TOO_MANY,
                Outcome.CROWDED,
                "More than " + most + " queries of yours are under way here; ask again when one is answered.");
    }

    /** For another endpoint that was asked in vain. */
    static Refusal unanswered(String sentence) {
        return new Refusal(BAD_GATEWAY, Outcome.UNANSWERED, sentence);
    }

    static Refusal stopped() {
        return new Refusal(BAD_REQUEST, Outcome.STOPPED, "This query was stopped.");
    }

    static Refusal abandoned() {
        return new Refusal(BAD_REQUEST, Outcome.ABANDONED, "Nobody waits for the answer to this query any more.");
    }

    /** Whether it was for want of a processor or of room, which says nothing of the query. */
    boolean isByDelay() {
        return delay || outcome == Outcome.CROWDED;
    }

    /** As HTTP has it: 400, 413, 429, 502 or 503. */
    public int status() {
        return status;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** Whether asking again, later or for less, may help. */
    public boolean passing() {
        return outcome == Outcome.TOO_LONG || outcome == Outcome.CROWDED;
    }
}
