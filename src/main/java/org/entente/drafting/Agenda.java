package org.entente.drafting;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days under which a diary tells what is to come: each in a line of its own, or before a colon. */
final class Agenda {
    private static final Pattern ALONE = Pattern.compile("(?:‹D\\d+›[, ]*)+:?");
    private static final Pattern BEFORE = Pattern.compile("^(‹D\\d+›): ");
    private static final int FEWEST = 2;

    private final Map<Sentence, Dated> days = new HashMap<>();
    private Optional<Dated> over = Optional.empty();
    private Optional<Dated> within = Optional.empty();
    private int paragraph;
    private int headed;

    private Agenda() {}

    /** The day of each sentence that stands under one. */
    static Map<Sentence, Dated> of(Marked marked) {
        Agenda agenda = new Agenda();
        marked.sentences().forEach(sentence -> agenda.read(sentence, marked.tagged(sentence)));
        return agenda.headed < FEWEST ? Map.of() : agenda.days;
    }

    private void read(Sentence sentence, Tagged tagged) {
        if (sentence.paragraph() != paragraph) {
            paragraph = sentence.paragraph();
            within = Optional.empty();
        }
        Matcher before = BEFORE.matcher(tagged.text());
        if (ALONE.matcher(tagged.text()).matches()) {
            over = day(tagged.pieces().get(tagged.pieces().size() - 1));
            headed++;
        } else if (before.find()) {
            within = day(tagged.named(before.group(1)));
            headed++;
        } else if (sentence.headline()) {
            over = Optional.empty();
        } else {
            within.or(() -> over).ifPresent(day -> days.put(sentence, day));
        }
    }

    private static Optional<Dated> day(Piece piece) {
        return piece.value() instanceof Dated dated && dated.edtf().matches("\\d{4}-\\d\\d-\\d\\d")
                ? Optional.of(dated.carried("of the day under which it stands"))
                : Optional.empty();
    }
}
