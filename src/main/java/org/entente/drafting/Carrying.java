package org.entente.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives events without a date that of the event told just before, of the visit in which they fall, or of the article, and
 * says that it did.
 */
final class Carrying {
    private final LocalDate published;
    private Optional<Dated> last = Optional.empty();
    private Optional<Dated> stay = Optional.empty();
    /** The day of the last event that has been held, whatever is told after it of days to come. */
    private Optional<Dated> happened = Optional.empty();
    /** Where the last event with a day of its own was told. */
    private Set<Sentence> told = Set.of();

    private Carrying(LocalDate published) {
        this.published = published;
    }

    static void over(List<Proposal> proposals, LocalDate published) {
        Carrying carrying = new Carrying(published);
        proposals.stream()
                .filter(proposal -> proposal.section().equals("events"))
                .forEach(carrying::date);
    }

    private void date(Proposal event) {
        Optional<Dated> own = event.date("when");
        boolean held = event.text("occurrence").matches("occurred|ongoing");
        if (own.isPresent()) {
            remember(event, own);
            return;
        }
        Optional<Dated> carried = (beside(event) ? last : stay.or(() -> last))
                .filter(date -> fits(date, held))
                .or(() -> held ? happened : Optional.empty())
                .filter(date -> event.text("kind").matches("signing|meeting|gathering|call"));
        if (carried.isPresent()) {
            event.with("when", sofar(carried.get(), held).carried("carried over from the event told before"));
        } else if (held && event.text("kind").matches("visit|meeting|signing|gathering|call|interview")) {
            event.with("when", new Dated(published.toString().substring(0, 7) + "~", "at", "", ""));
        }
    }

    /** What has been held in a stay that lasts beyond the day of the article is what is new on that day. */
    private Dated sofar(Dated date, boolean held) {
        String[] days = date.edtf().split("/");
        return held && days.length == 2 && days[0].length() == 10 && days[1].compareTo(published.toString()) > 0
                ? date.of(published.toString())
                : date;
    }

    private void remember(Proposal event, Optional<Dated> own) {
        boolean within = event.text("kind").equals("visit") && last.isPresent() && told.equals(event.evidence());
        last = own.filter(date -> date.edtf().matches("\\d{4}-\\d\\d-\\d\\d(/.*)?")
                        && !event.text("kind").equals("milestone")
                        && !(within && date.edtf().contains("/")))
                .or(() -> last);
        happened = last.filter(date -> fits(date, true)).or(() -> happened);
        told = event.evidence();
        if (event.text("kind").equals("visit")) {
            stay = own.filter(date -> date.edtf().matches("\\d{4}-\\d\\d-\\d\\d/.*"));
        }
    }

    /** Whether an event is told in the paragraph of the last one. */
    private boolean beside(Proposal event) {
        return told.stream()
                .limit(1)
                .anyMatch(sentence -> sentence.paragraph()
                        == event.evidence().iterator().next().paragraph());
    }

    private boolean fits(Dated date, boolean held) {
        return held ? !Outlook.after(date, published) : !Outlook.before(date, published);
    }
}
