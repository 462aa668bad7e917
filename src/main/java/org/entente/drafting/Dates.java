package org.entente.drafting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates and works out, from the day of the article, which days they mean. */
final class Dates {
    private static final Pattern BY = Pattern.compile(
            "(?:\\bby|\\bbefore|\\buntil|\\btill|\\bthrough|\\bup to|by the end of|before the end of|\\bby the|not later than) (?:the )?$");
    private static final Pattern SEASON = Pattern.compile("\\d{4}-2[1-4]");
    private static final Pattern LATEST = Pattern.compile(" at (?:the )?latest\\b");
    private static final Pattern SINCE = Pattern.compile("\\b[Ss]ince (?:the )?$");
    private static final Pattern PERIOD = Pattern.compile("(?:period|in the) $");

    /** What a day is headed with in an agenda, which tells in the present what is to come. */
    private static final Pattern AGENDA =
            Pattern.compile("^(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day): (?!.*\\b(?:was|were|had|\\w{3,}ed)\\b)");

    private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}\\p{N} ,./-]{6,40}:?");

    private final LocalDate published;
    private final DateWords wordings;
    private final Marked marked;

    /** The text, with headings in capitals written as names are. */
    private final String letters;

    Dates(Marked marked, LocalDate published) {
        this.marked = marked;
        this.published = published;
        this.wordings = new DateWords(published);
        this.letters = letters(marked);
    }

    private static String letters(Marked marked) {
        StringBuilder letters = new StringBuilder(marked.plain());
        for (Sentence sentence : marked.sentences()) {
            String line = letters.substring(sentence.start(), sentence.end());
            if (sentence.headline() && CAPITALS.matcher(line).matches()) {
                for (int at = sentence.start() + 1; at < sentence.end(); at++) {
                    char letter = letters.charAt(at);
                    letters.setCharAt(
                            at, Character.isLetter(letters.charAt(at - 1)) ? Character.toLowerCase(letter) : letter);
                }
            }
        }
        return letters.toString();
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
        Matcher matcher = pattern.matcher(letters)
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
        return new DateWords.Look(tense(sentence, position), lastYear, () -> toldBefore(position));
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
                        || LATEST.matcher(marked.plain())
                                .region(matcher.end(), marked.plain().length())
                                .lookingAt()
                ? "by"
                : SINCE.matcher(before).find()
                        ? "since"
                        : PERIOD.matcher(before).find() && !SEASON.matcher(edtf).matches() ? "period" : "at";
        String written = marked.written(matcher.start(), matcher.end());
        boolean plain = written.matches("(?:19|20)\\d\\d(?:-\\d\\d-\\d\\d)?")
                || written.matches(".*\\b\\d{4}\\b.*") && !edtf.contains("~");
        String[] words = written.split(" ");
        String few =
                words.length > 4 ? String.join(" ", List.of(words).subList(words.length - 4, words.length)) : written;
        return new Dated(edtf, use, plain ? "" : few, plain ? "" : "read from the day of the article, " + published);
    }

    /** What has been so by a day that is over. */
    private static final Pattern REACHED =
            Pattern.compile("\\b(?:had|has|have|reached|rose|fell|grew|stood|was|were)\\b[^,;]*$");

    private Tense tense(Sentence sentence, int position) {
        String before = marked.plain().substring(sentence.start(), position);
        String after = marked.plain().substring(position, Math.min(sentence.end(), position + 90));
        boolean goal = BY.matcher(before).find() && !REACHED.matcher(before).find();
        return goal || before.isEmpty() && AGENDA.matcher(after).find()
                ? Tense.AHEAD
                : Tense.at(before.substring(before.lastIndexOf(';') + 1), after.split(";")[0]);
    }
}
