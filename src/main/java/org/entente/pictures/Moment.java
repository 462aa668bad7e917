package org.entente.pictures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.networks.Span;
import org.entente.networks.Vertex;
import org.entente.portraits.DateWords;
import org.entente.portraits.Reference;

/**
 * Something that lies in time.
 *
 * @param thing the event, pledge or agreement
 * @param state how far it has come; empty for what is not done in steps
 * @param when its date as EDTF, as precise as its sources
 * @param span the days that it may lie on; open on both sides if nobody dates it
 * @param due by when a pledge is to be kept, EDTF
 * @param dueSpan the days of that
 * @param with who has part in it
 * @param places where it takes place
 * @param outcome what made a pledge good
 * @param countries which of them it concerns
 */
public record Moment(
        Vertex thing,
        String state,
        Optional<String> when,
        Span span,
        Optional<String> due,
        Span dueSpan,
        List<Reference> with,
        List<Reference> places,
        Optional<Reference> outcome,
        List<String> countries) {
    private static final Set<String> AHEAD =
            Set.of("proposed", "planned", "confirmed", "open", "overdue", "under-negotiation");
    private static final Set<String> CALLED_OFF = Set.of("cancelled", "withdrawn", "terminated");

    /** Whether it has not come to pass, or not yet. */
    public boolean pending() {
        return AHEAD.contains(state);
    }

    public boolean calledOff() {
        return CALLED_OFF.contains(state);
    }

    /** Whether it took all of its days, and not one of them that nobody knows. */
    public boolean lasting() {
        return when.filter(edtf -> edtf.contains("/")).isPresent();
    }

    /** When, in words; empty if nobody tells. */
    public String date() {
        return when.map(DateWords::of).orElse("");
    }

    public String dueDate() {
        return due.map(DateWords::of).orElse("");
    }

    /** Where it is drawn: when it is or, of a pledge that nobody dates, when it is due. */
    Span drawn() {
        return span.dated() ? span : dueSpan;
    }

    /** Whether only the day by which it is due is known. */
    public boolean onlyDue() {
        return !span.dated() && dueSpan.dated();
    }

    public boolean dated() {
        return drawn().dated();
    }

    /** The first day of it as {@code 2025-05-08}, for programs; empty if open. */
    public String first() {
        return drawn().from().map(Object::toString).orElse("");
    }

    public String last() {
        return drawn().to().map(Object::toString).orElse("");
    }
}
