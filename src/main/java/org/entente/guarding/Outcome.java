package org.entente.guarding;

import java.util.Locale;

/** How a query ended. */
public enum Outcome {
    ANSWERED,
    /** It is no query. */
    MALFORMED,
    /** It has in it what is not permitted. */
    FORBIDDEN,
    /** The answer, or what would have to be held for it, is larger than it may be. */
    TOO_LARGE,
    TOO_LONG,
    /** There was no room. */
    CROWDED,
    /** Another endpoint that it asks did not answer. */
    UNANSWERED,
    /** Somebody stopped it. */
    STOPPED,
    /** Who asked has gone. */
    ABANDONED,
    /** The server failed. */
    FAILED;

    /** As counters and logs name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
