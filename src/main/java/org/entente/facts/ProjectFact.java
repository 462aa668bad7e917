package org.entente.facts;

import java.util.List;
import java.util.Optional;

/** A joint work that lasts: a plant, a centre, a school, a route, a venture. */
public record ProjectFact(
        Id id,
        String title,
        List<Id> undertakenBy,
        List<Id> location,
        Optional<StatedDate> horizon,
        List<String> topics,
        Claim claim)
        implements Fact {

    @Override
    public List<StatedDate> dates() {
        return horizon.stream().toList();
    }
}
