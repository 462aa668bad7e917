package org.entente.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that happened, happens or is to happen; a pledge is the event of committing oneself.
 *
 * @param horizon by when a pledge is to be kept
 * @param fulfils the pledges it makes good
 * @param respondsTo the pledge or invitation that it answers
 * @param plover a PLOVER code, where the kind's usual one does not fit
 */
public record EventFact(
        Id id,
        EventKind kind,
        String title,
        Optional<StatedDate> when,
        List<Id> place,
        Map<Role, List<Id>> participants,
        Optional<StatedDate> horizon,
        Optional<Id> partOf,
        Occurrence occurrence,
        List<Id> fulfils,
        Optional<Id> respondsTo,
        List<Id> concerns,
        Optional<String> plover,
        List<String> topics,
        Claim claim)
        implements Fact {

    @Override
    public Optional<Occurrence> claimedOccurrence() {
        return Optional.of(occurrence);
    }

    @Override
    public List<Id> fulfilled() {
        return fulfils;
    }

    @Override
    public List<StatedDate> dates() {
        return Stream.of(when, horizon).flatMap(Optional::stream).toList();
    }

    @Override
    public List<Id> references() {
        return Stream.of(partOf.stream(), fulfils.stream(), respondsTo.stream(), concerns.stream())
                .flatMap(ids -> ids)
                .toList();
    }

    public Optional<String> ploverCode() {
        return plover.or(kind::usualPlover);
    }

    public List<Id> in(Role role) {
        return participants.getOrDefault(role, List.of());
    }

    /** Everyone who takes part, whatever the role. */
    public List<Id> everyone() {
        return participants.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }

    /** Those who by this account have met: everyone at a meeting that took place. */
    public List<Id> met() {
        return kind == EventKind.MEETING && occurrence.held() ? everyone() : List.of();
    }

    /** Those who by this account have been where a visit led. */
    public List<Id> visitors() {
        return kind == EventKind.VISIT && occurrence.held() ? in(Role.GUEST) : List.of();
    }
}
