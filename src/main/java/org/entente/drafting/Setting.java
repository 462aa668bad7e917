package org.entente.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.facts.Edtf;

/** Gives what has just been held without a place being told the one from which the article is dated. */
final class Setting {
    private static final int DAYS = 2;

    private Setting() {}

    static void in(Thing town, List<Proposal> proposals, LocalDate published) {
        proposals.stream()
                .filter(event -> event.section().equals("events")
                        && event.text("kind").matches("meeting|signing|gathering|commemoration")
                        && event.text("occurrence").matches("occurred|ongoing")
                        && event.things("place").isEmpty()
                        && event.date("when")
                                .filter(day -> recent(day, published))
                                .isPresent()
                        && within(town, event))
                .forEach(event -> event.with("place", List.of(town)));
    }

    private static boolean recent(Dated date, LocalDate published) {
        Edtf edtf = Edtf.parse(date.edtf());
        Optional<LocalDate> last = edtf.latest();
        return last.isPresent()
                && edtf.earliest().equals(last)
                && !last.get().isBefore(published.minusDays(DAYS))
                && !last.get().isAfter(published);
    }

    /** Whether somebody takes part who is of the country of the town, or nobody is known to. */
    private static boolean within(Thing town, Proposal event) {
        return event.everyone().isEmpty()
                || event.everyone().stream().anyMatch(thing -> thing.country().equals(town.country()));
    }
}
