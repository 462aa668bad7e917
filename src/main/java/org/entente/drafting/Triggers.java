package org.entente.drafting;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.entente.facts.AgreementKind;
import org.entente.facts.Code;
import org.entente.facts.EventKind;
import org.entente.facts.Modality;

/** The words that tell of events, pledges and agreements, in the order in which they are tried. */
final class Triggers {
    private static final Set<String> FRAMES = Set.of(
            "travel",
            "visit-noun",
            "visitor",
            "invited",
            "attend",
            "site",
            "guest-of",
            "host-of",
            "meet",
            "held",
            "sign",
            "mark",
            "milestone",
            "measure",
            "speak",
            "gather",
            "launch",
            "agree",
            "address",
            "commission",
            "body",
            "occasion",
            "dated-mark",
            "since",
            "office",
            "deed",
            "gift",
            "go",
            "sitting",
            "staged",
            "start");

    /**
     * Words that tell of an event.
     *
     * @param frame who does what in it: see {@link EventFrames}
     */
    record Event(String name, String kind, String frame, Pattern pattern, double confidence) {}

    /** How somebody commits to something; the words stand right after the one who does. */
    record Way(String modality, Pattern pattern, double confidence) {}

    /** What an agreement is called. */
    record Word(String kind, Pattern pattern) {}

    private final List<Event> events;
    private final List<Event> verbs;
    private final List<Way> ways;
    private final List<Word> words;

    /**
     * @param rows the rows of a list, by its name
     * @throws Unfit if a row is none that can be used
     */
    Triggers(Function<String, List<List<String>>> rows) {
        events = read("events.tsv", rows, Triggers::event);
        verbs = read("verbs.tsv", rows, Triggers::verb);
        ways = read("pledges.tsv", rows, Triggers::way);
        words = read(
                "agreements.tsv", rows, row -> new Word(code(AgreementKind.class, row.get(0)), pattern(row.get(1))));
    }

    private static <T> List<T> read(
            String list, Function<String, List<List<String>>> rows, Function<List<String>, T> reading) {
        return rows.apply(list).stream()
                .map(row -> {
                    try {
                        return reading.apply(row);
                    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                        throw new Unfit("the row “" + String.join(" | ", row) + "” of " + list
                                + " cannot be used; see the first lines of the list of that name that ships");
                    }
                })
                .toList();
    }

    private static Event event(List<String> row) {
        return event(row.get(0), row.get(1), row.get(2), pattern(row.get(3)), row.get(4));
    }

    private static Event verb(List<String> row) {
        return event("verb-" + row.get(1), row.get(0), row.get(1), Verbs.pattern(row.get(3)), row.get(2));
    }

    private static Event event(String name, String kind, String frame, Pattern pattern, String confidence) {
        if (!FRAMES.contains(frame)) {
            throw new IllegalArgumentException(frame);
        }
        return new Event(name, code(EventKind.class, kind), frame, pattern, Double.parseDouble(confidence));
    }

    private static Way way(List<String> row) {
        return new Way(
                code(Modality.class, row.get(0)),
                pattern(PledgeRules.WHO + "(?:" + row.get(1) + ")"),
                Double.parseDouble(row.get(2)));
    }

    private static <E extends Enum<E> & Code> String code(Class<E> list, String word) {
        return Code.of(list, word).map(Code::code).orElseThrow(() -> new IllegalArgumentException(word));
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(words);
    }

    List<Event> events() {
        return events;
    }

    /** Verbs that tell of an event where its day is told, if nothing else does. */
    List<Event> verbs() {
        return verbs;
    }

    List<Way> ways() {
        return ways;
    }

    List<Word> words() {
        return words;
    }
}
