package org.entente.drafting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds money and percentages, and through {@link Counts} how many there are of something, with words such as “about” before them. */
final class Values {
    static final String ABOUT =
            "(?:(?<![\\p{L}\\d])(?<about>(?i:about|around|some|approximately|roughly|nearly|almost|close to|more than|(?<!\\b(?:hand|hands|handed|handing|take|takes|took|taken|taking|turn|turned|given|gave) )over|exceeding|exceeded|at least|up to|at most|as many as|as much as|under|less than|fewer than|below|an estimated|estimated at|just over|just under|upwards of|well over|barely|a mere|a little over|a little under|slightly more than|slightly less than|some))(?: to)? )?";
    static final String NUMBER = "(?<number>" + Numbers.DIGITS + "|(?i:\\b" + Numbers.WORDS + "))";
    static final String SCALE = "(?:[ -]?(?<scale>(?i:" + Numbers.SCALE + "|(?<=\\d)(?:m|b|k)))\\b)?";
    /** No number goes on like that; then a scale stands there that is not known, and a guess would be wrong by its zeros. */
    private static final String WHOLE = "(?![\\p{L}\\d]|[.,]\\d)";

    private static final Pattern BEFORE = Pattern.compile(
            ABOUT + "(?<![\\p{L}‹])(?!COP\\d\\d\\b)(?<sign>" + Currencies.words(1) + ") ?" + NUMBER + SCALE + WHOLE);
    private static final Pattern AFTER = Pattern.compile(ABOUT + "(?<![\\p{L}\\d$.,])" + NUMBER + SCALE
            + "[ -](?:‹[JC]\\d+› )?(?<unit>" + Currencies.words(2) + ")\\b");
    private static final Pattern BARE = Pattern.compile("(?<=\\b(?:to|from|and|or|of|than|against) )" + ABOUT
            + "(?<![\\p{L}\\d$.,])" + NUMBER + " (?<scale>million|billion|trillion)\\b(?! ?\\p{Ll}| ?‹J)");
    private static final String PER_CENT = "%|per ?cent\\b|pct\\b|p\\.c\\.";
    private static final Pattern PERCENT =
            Pattern.compile("(?i)" + ABOUT + "(?<![\\p{L}\\d.,])" + NUMBER + "[ -]?(?:" + PER_CENT + ")(?! points?)");
    /** The first of two: “between 30 and 40 percent”, but not “from 30 to 40 percent”. */
    private static final Pattern RANGE = Pattern.compile("(?i)(?<!\\bfrom )" + ABOUT + "(?<![\\p{L}\\d.,])(?<number>"
            + Numbers.DIGITS + ")(?= ?(?:-|to|and) ?(?:" + Numbers.DIGITS + ") ?(?:" + PER_CENT + "))");

    private static final Pattern RATES = Pattern.compile(
            "(?i)(?<=\\b(?:duty|duties|tariffs?|tax|levy|rate)\\b[^.;]{0,60}\\bfrom )(?<about>)(?<number>"
                    + Numbers.DIGITS + ")(?<scale>)(?= ?(?:-|to) ?(?:" + Numbers.DIGITS + ") ?(?:" + PER_CENT + "))");

    private static final Pattern POINTS = Pattern.compile(
            "(?i)" + ABOUT + "(?<![\\p{L}\\d.,])" + NUMBER + "[ -](?:percentage|per ?cent|pct\\.?) points?\\b");
    /** What follows a part, and not the third of several: “a third of all”, but “a third round”. */
    private static final String PART =
            "(?= (?:of|more|less|fewer|higher|lower|bigger|smaller|larger|to|from|in|since|over|on|up|down|compared|last|this|year|between|while|and|as|after|against)\\b|[.,;:)]|$)";

    private static final Pattern FRACTION = Pattern.compile("(?i)" + ABOUT
            + "\\b(?:by )?(?<number>a (?:third|fifth|tenth)" + PART
            + "|one third|a quarter|one quarter|(?<!first |second |other |latter |last )(?:a half|half(?!-))"
            + "|two[ -]thirds|three[ -]quarters(?! to | of the year)|three[ -]fifths|two[ -]fifths|one in (?:two|three|four|five|six|eight|ten|twenty))\\b"
            + "(?! a\\b| of an? | of the year| of (?:19|20)\\d| the| century| an hour| hour| past| million| billion)");
    /** How many times as much something is now: “twice as many”, “has tripled”. */
    private static final Pattern TIMES = Pattern.compile("(?i)" + ABOUT
            + "\\b(?<number>twice(?= as (?:high|many|much|large|big)\\b)|doubled|tripled|quadrupled|halved)\\b");

    private final Marked marked;
    private final Optional<String> dollars;
    private final Counts counts;

    /** @param home the country where the article is written: a dollar without a country is that of Australia there */
    Values(Marked marked, Optional<Thing> home) {
        this.marked = marked;
        this.dollars = home.flatMap(land -> Currencies.dollars(land, marked.plain()));
        this.counts = new Counts(marked, this);
    }

    void find() {
        for (Sentence sentence : marked.sentences()) {
            money(sentence, BEFORE, "sign", 1);
            money(sentence, AFTER, "unit", 2);
            each(sentence, BARE, matcher -> bare(sentence, matcher));
            each(sentence, POINTS, matcher -> amount(matcher, Amount.Kind.PERCENT, "percent", "points"));
            each(sentence, RANGE, matcher -> amount(matcher, Amount.Kind.PERCENT, "percent", ""));
            each(sentence, RATES, matcher -> amount(matcher, Amount.Kind.PERCENT, "percent", ""));
            each(sentence, PERCENT, matcher -> amount(matcher, Amount.Kind.PERCENT, "percent", ""));
            each(
                    sentence,
                    FRACTION,
                    matcher -> new Amount(
                            Amount.Kind.PERCENT, fraction(matcher.group("number")), "percent", about(matcher), ""));
            each(
                    sentence,
                    TIMES,
                    matcher -> new Amount(
                            Amount.Kind.PERCENT, times(matcher.group("number")), "percent", about(matcher), "times"));
            counts.find(sentence);
        }
    }

    private void money(Sentence sentence, Pattern pattern, String group, int column) {
        each(sentence, pattern, matcher -> {
            if (group.equals("unit")
                    && matcher.group("number").matches("(?i)a|one")
                    && matcher.group("scale") == null) {
                return null;
            }
            String word = matcher.group(group);
            String code =
                    word.equals("$") && dollars.isPresent() ? dollars.get() : Currencies.code(word, column, marked);
            return code.startsWith("-")
                    ? null
                    : amount(
                            matcher,
                            code.length() == 3 && code.matches("[A-Z]+") ? Amount.Kind.MONEY : Amount.Kind.COUNT,
                            code,
                            code.matches("[A-Z]{3}") ? "" : "capacity");
        });
    }

    /** “by 500 million euros to 2.5 billion”: the second number has the money of the first. */
    private @Nullable Amount bare(Sentence sentence, Matcher matcher) {
        return marked.tagged(sentence).pieces().stream()
                .filter(piece -> piece.value() instanceof Amount amount && amount.kind() == Amount.Kind.MONEY)
                .map(piece -> (Amount) piece.value())
                .reduce((a, b) -> b)
                .map(amount -> amount(matcher, Amount.Kind.MONEY, amount.unit(), ""))
                .orElse(null);
    }

    static Amount amount(Matcher matcher, Amount.Kind kind, String unit, String noun) {
        String scale = kind == Amount.Kind.PERCENT || matcher.group("scale") == null ? "" : matcher.group("scale");
        return new Amount(kind, Numbers.of(matcher.group("number"), scale), unit, about(matcher), noun);
    }

    private static BigDecimal fraction(String part) {
        String words = part.toLowerCase(Locale.ROOT).replace('-', ' ');
        if (words.startsWith("one in ")) {
            return new BigDecimal(100).divide(Numbers.of(words.substring(7), ""), 1, RoundingMode.HALF_UP);
        }
        return new BigDecimal(
                switch (words) {
                    case "a third", "one third" -> "33.3";
                    case "a quarter", "one quarter" -> "25";
                    case "a fifth" -> "20";
                    case "a tenth" -> "10";
                    case "two thirds" -> "66.7";
                    case "three quarters" -> "75";
                    case "two fifths" -> "40";
                    case "three fifths" -> "60";
                    default -> "50";
                });
    }

    /** By how many percent something has changed that is so many times what it was. */
    private static BigDecimal times(String word) {
        return new BigDecimal(
                switch (word.toLowerCase(Locale.ROOT)) {
                    case "tripled" -> "200";
                    case "quadrupled" -> "300";
                    case "halved" -> "-50";
                    default -> "100";
                });
    }

    static String about(Matcher matcher) {
        String word = matcher.group("about");
        return word == null
                ? ""
                : switch (word.toLowerCase(Locale.ROOT)) {
                    case "a mere" -> "";
                    case "nearly", "almost", "close to", "just under" -> "nearly";
                    case "more than",
                            "over",
                            "exceeding",
                            "exceeded",
                            "just over",
                            "a little over",
                            "slightly more than",
                            "upwards of",
                            "well over" -> "over";
                    case "at least" -> "at-least";
                    case "up to", "at most", "as many as", "as much as" -> "at-most";
                    case "a little under", "slightly less than", "under", "less than", "fewer than", "below" -> "under";
                    default -> "about";
                };
    }

    /** Makes an amount of a match, or null where it is none after all. */
    interface Reading {
        @Nullable
        Amount of(Matcher matcher);
    }

    void each(Sentence sentence, Pattern pattern, Reading reading) {
        Tagged tagged = marked.tagged(sentence);
        Matcher matcher = pattern.matcher(tagged.text());
        while (matcher.find()) {
            Amount amount = reading.of(matcher);
            if (amount != null) {
                int start = tagged.place(matcher.start());
                int end = tagged.place(
                        matcher.start("number") + matcher.group("number").length());
                int last = amount.kind() == Amount.Kind.COUNT ? end : tagged.place(matcher.end());
                Piece piece = Piece.value(start, Math.max(end, last), 'N', amount);
                if (amount.kind() == Amount.Kind.MONEY) {
                    // With the country whose money it is: “Indian rupees”.
                    marked.replace(piece);
                } else {
                    marked.add(piece);
                }
            }
        }
    }
}
