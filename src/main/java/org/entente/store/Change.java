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
        /** A file of the register comes that is as the program ships it. */
        SHIPPED,
        UNREGISTER,
        /** Everything was mapped again by a version of the program, which is the subject. */
        REINDEX;

        boolean bringsFile() {
            return this == PUT || isOfRegister() && this != UNREGISTER;
        }

        boolean isOfRegister() {
            return this == REGISTER || this == SHIPPED || this == UNREGISTER;
        }
    }

    /**
     * A part of a change.
     *
     * @param subject the article's id, or the name of a file of the register
     * @param digest of the file that came; of a file that goes, what it was; a hyphen where there is no file
     */
    public record Step(Action action, String subject, String digest) {}
}
