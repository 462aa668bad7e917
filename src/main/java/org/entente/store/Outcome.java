package org.entente.store;

import java.util.List;
import org.entente.facts.Finding;

/**
 * What became of something that was to be changed.
 *
 * @param article its id; empty where it is not known
 * @param findings all, in order of place, also of what was accepted
 * @param change the number of the change; 0 if nothing has changed
 * @param added statements
 * @param dropped statements
 */
public record Outcome(Kind kind, String article, List<Finding> findings, long change, int added, int dropped) {
    /** How it came out. */
    public enum Kind {
        ADDED,
        REPLACED,
        UNCHANGED,
        WITHDRAWN,
        /** It could be accepted, and was only to be checked. */
        SOUND,
        /** It has findings that keep it out. */
        REFUSED,
        /** It is another article than was named. */
        MISNAMED,
        /** There is no such article. */
        MISSING,
        /** What stands is not the version that was expected. */
        OVERTAKEN
    }

    /** What came out without a change. */
    public static Outcome nothing(Kind kind, String article, List<Finding> findings) {
        return new Outcome(kind, article, findings, 0, 0, 0);
    }

    /** Whether what was asked for is so now. */
    public boolean accepted() {
        return switch (kind) {
            case ADDED, REPLACED, UNCHANGED, WITHDRAWN, SOUND -> true;
            case REFUSED, MISNAMED, MISSING, OVERTAKEN -> false;
        };
    }
}
