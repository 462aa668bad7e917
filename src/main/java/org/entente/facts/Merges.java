package org.entente.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which entries have turned out to be others. Nothing of an entry is lost by it: its names lead to the other one now, and
 * once the merge is taken away they lead to itself again.
 */
public final class Merges {
    public static final Merges NONE = new Merges(Map.of());

    private final Map<Id, Id> last = new HashMap<>();

    /** @param into for each entry that is merged the one that it is merged into, which may be merged itself */
    public Merges(Map<Id, Id> into) {
        into.keySet().forEach(id -> last.put(id, end(id, into)));
    }

    /** Where a chain of merges ends; one that goes in a circle leads nowhere. */
    private static Id end(Id start, Map<Id, Id> into) {
        Set<Id> passed = new HashSet<>();
        Id now = start;
        while (into.containsKey(now)) {
            if (!passed.add(now)) {
                return start;
            }
            now = into.get(now);
        }
        return now;
    }

    /** What a thing is known as: itself, if it is merged into no other. */
    public Id now(Id id) {
        return last.getOrDefault(id, id);
    }

    /** Whether a thing is known as another. */
    public boolean merged(Id id) {
        return !now(id).equals(id);
    }
}
