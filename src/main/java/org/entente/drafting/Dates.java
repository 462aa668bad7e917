package org.entente.drafting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates and works out, from the day of the article, which days they mean. */
final class Dates {
    private static final Pattern FUTURE = Pattern.compile(
            "\\b(?:will|would|shall|is to|are to|due (?:to|in|on|at)|set to|slated|foreseen|envisaged|scheduled|expected|plans? to|planned|hopes? to|next|upcoming|leaves|flies|travels|departs|(?:begins|starts|ends|concludes|closes|opens|arrives)(?: [^,.;]{0,30})? on|invited|to be)\\b");
    /** What was planned and has been put off since: such a day is not ahead. */
    private static final Pattern OLD_PLAN = Pattern.compile(
            "\\b(?:was|were) to have\\b|\\bwould have\\b|\\bplanned (?:\\w+ ){1,8}$|\\boriginally (?:planned|scheduled|due)\\b");

    private static final Pattern BY = Pattern.compile(
            "(?:\\bby|\\bbefore|\\buntil|\\btill|\\bthrough|\\bup to|by the end of|before the end of|\\bby the|not later than) (?:the )?$");
    private static final Pattern SINCE = Pattern.compile("\\b[Ss]ince (?:the )?$");
    private static final Pattern PERIOD = Pattern.compile("(?:period|in the) $");
    private static final Pattern ASIDE = Pattern.compile(", (?:who|which) [^,;]*$");
    private final LocalDate published;
    private final DateWords wordings;
    private final Marked marked;

    Dates(Marked marked, LocalDate published) {
        this.marked = marked;
        this.published = published;
        this.wordings = new DateWords(published);
    }

    void find() {
        for (Sentence sentence : marked.sentences()) {
            for (Map.Entry<Pattern, DateWords.Reading> reading :
                    wordings.readings().entrySet()) {
                read(sentence, reading.getKey(), reading.getValue());
            }
        }
    }

    private void read(Sentence sentence, Pattern pattern, DateWords.Reading reading) {
        boolean lastYear =
                marked.plain().substring(sentence.start(), sentence.end()).contains("last year");
        Matcher matcher = pattern.matcher(marked.plain())
                .region(sentence.start(), sentence.end())
                .useTransparentBounds(true);
        while (matcher.find()) {
            String before = marked.plain().substring(sentence.start(), matcher.start());
            try {
                String edtf = reading.edtf(matcher, look(sentence, matcher.start(), lastYear));
                org.entente.facts.Edtf.parse(edtf);
                marked.add(Piece.value(matcher.start(), matcher.end(), 'D', dated(matcher, edtf, before)));
            } catch (DateTimeException e) {
                // Words that look like a date and are none, such as “May 35”, stay words.
            }
        }
    }

    private DateWords.Look look(Sentence sentence, int position, boolean lastYear) {
        return new DateWords.Look(ahead(sentence, position), lastYear, () -> toldBefore(position));
    }

    private List<String> toldBefore(int position) {
        return marked.inOrder().stream()
                .takeWhile(piece -> piece.end() <= position)
                .filter(piece -> piece.value() instanceof Dated)
                .map(piece -> ((Dated) piece.value()).edtf())
                .toList();
    }

    private Dated dated(Matcher matcher, String edtf, String before) {
        String use = BY.matcher(before).find()
                ? "by"
                : SINCE.matcher(before).find()
                        ? "since"
                        : PERIOD.matcher(before).find() ? "period" : "at";
        String written = marked.written(matcher.start(), matcher.end());
        boolean plain = written.matches("(?:19|20)\\d\\d(?:-\\d\\d-\\d\\d)?")
                || written.matches(".*\\b\\d{4}\\b.*") && !edtf.contains("~");
        String[] words = written.split(" ");
        String few =
                words.length > 4 ? String.join(" ", List.of(words).subList(words.length - 4, words.length)) : written;
        return new Dated(edtf, use, plain ? "" : few, plain ? "" : "read from the day of the article, " + published);
    }

    private boolean ahead(Sentence sentence, int position) {
        String before = marked.plain().substring(Math.max(sentence.start(), position - 90), position);
        if (OLD_PLAN.matcher(before).find()) {
            return false;
        }
        String after = marked.plain().substring(position, Math.min(sentence.end(), position + 60));
        Matcher aside = ASIDE.matcher(before);
        if (aside.find()) {
            return FUTURE.matcher(aside.group() + after.split(",")[0]).find();
        }
        return FUTURE.matcher(before.substring(before.lastIndexOf(';') + 1) + after.split(";")[0])
                .find();
    }
}
