package org.entente.store;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;

/**
 * A change that was accepted.
 *
 * @param number counts from 1
 * @param time when it was accepted
 * @param sum of the state reached: see {@link org.entente.dataset.State}
 */
public record Change(long number, Instant time, List<Step> steps, BigInteger sum) {
    /** What is done with one file. */
    public enum Action {
        PUT,
        DELETE,
        REGISTER,
        UNREGISTER
    }

    /**
     * A part of a change.
     *
     * @param subject the article's id, or the name of a file of the register
     * @param digest of the file that came; of a file that goes, what it was
     */
    public record Step(Action action, String subject, String digest) {}
}
