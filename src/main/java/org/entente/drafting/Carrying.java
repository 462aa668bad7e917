package org.entente.drafting;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives events without a date that of the event told just before, or of the article, and says that it did. */
final class Carrying {
    private Carrying() {}

    static void over(List<Proposal> proposals, LocalDate published) {
        Optional<Dated> last = Optional.empty();
        Set<String> stages = new HashSet<>();
        for (Proposal event : proposals) {
            if (!event.section().equals("events")) {
                continue;
            }
            Optional<Dated> own = event.date("when");
            boolean held = event.text("occurrence").matches("occurred|ongoing");
            if (own.isPresent()) {
                last = own.filter(date -> date.edtf().matches("\\d{4}-\\d\\d-\\d\\d(/.*)?")
                        && !event.text("kind").equals("milestone"));
                stages.add(event.text("occurrence"));
            } else if (last.isPresent()
                    && event.text("kind").matches("signing|meeting|gathering|call")
                    && fits(last.get(), held, published)) {
                event.with("when", last.get().carried("carried over from the event told before"));
            } else if (held && event.text("kind").matches("visit|meeting|signing|gathering|call|interview")) {
                event.with("when", new Dated(published.toString().substring(0, 7) + "~", "at", "", ""));
            }
        }
    }

    private static boolean fits(Dated date, boolean held, LocalDate published) {
        return held ? !Outlook.after(date, published) : !Outlook.before(date, published);
    }
}
