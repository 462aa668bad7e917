package org.entente.drafting;

import java.util.List;
import java.util.stream.Stream;
import org.entente.facts.AgreementKind;
import org.entente.facts.Attitude;
import org.entente.facts.EventKind;
import org.entente.facts.Modality;
import org.entente.facts.Occurrence;
import org.entente.facts.Status;

/**
 * Facts that somebody thinks an article states. Names, dates and quotations are as the article writes them; text that is
 * not known is empty.
 */
public record Suggestions(List<Event> events, List<Agreement> agreements, List<Stance> stances) {
    /** What every fact has. */
    public sealed interface Fact {
        Modality modality();

        /** Who says so; empty where the outlet does. */
        String claimant();

        /** The paragraph that states it, counted from 1. */
        int paragraph();

        /** Words of that paragraph, letter by letter. */
        String quotation();
    }

    /** @param participants the guest of a visit and who commits to something first, then the others */
    public record Event(
            EventKind kind,
            String title,
            List<String> participants,
            String place,
            String when,
            Occurrence occurrence,
            Modality modality,
            String claimant,
            int paragraph,
            String quotation)
            implements Fact {}

    /** What parties settle, or mean to settle. */
    public record Agreement(
            AgreementKind kind,
            String title,
            List<String> parties,
            Status status,
            Modality modality,
            String claimant,
            int paragraph,
            String quotation)
            implements Fact {}

    /** @param gist the view, in words that are not the article's */
    public record Stance(
            Attitude attitude,
            String gist,
            String holder,
            Modality modality,
            String claimant,
            int paragraph,
            String quotation)
            implements Fact {}

    Stream<Fact> all() {
        return Stream.of(events, agreements, stances).flatMap(List::stream);
    }
}
