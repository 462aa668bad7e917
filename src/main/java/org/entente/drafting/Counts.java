package org.entente.drafting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds how many there are of something: of what a list has, of other things, and of what a number was before. */
final class Counts {
    private static final List<List<String>> COUNTED = Table.shipped("rules/counted.tsv");
    /** So few people are no statistics. */
    private static final Pattern FEW = Pattern.compile("one|two|three|four|[1-4]");

    private static final String NOUNS = COUNTED.stream()
            .flatMap(row -> Table.list(row, 1).stream())
            .sorted((a, b) -> b.length() - a.length())
            .reduce((a, b) -> a + "|" + b)
            .orElse("");
    private static final Pattern COUNT = Pattern.compile("(?i:" + Values.ABOUT
            + ")(?<![\\p{L}\\d$.,-])(?!(?<=\\b(?:first|last|past|within|next) )\\S+ (?:months?|years?)\\b)"
            + Values.NUMBER + Values.SCALE
            + "(?<between>(?: of (?:the|its|their|all)(?: \\d[\\d, ]*\\d)?| of| head of)?(?: (?:new|more|live|other|different|bilateral|joint|direct|local|young|full|free|business|state|government|fully|funded|additional|further|major|large|small|cultural|university|trade|food|tech|energy|cooperation|weekly|daily|infrastructure|investment|cultural|technical|medical|military|industrial|agricultural|water|solar|wind|power|road|rail|direct|weekly|monthly|extra|foreign|national|international|regional|public|private|senior|skilled|qualified|trained|student|research|pilot|development|training|entry|transit|humanitarian|armed|civilian|local|rural|urban|bilateral|separate|similar|key|main|leading|individual|registered|permanent|temporary|seasonal|multiple-entry|five-year|one-year|two-year|\\p{Ll}+-\\p{Ll}+|‹[JC]\\d+›(?:'s)?))*)[ -](?<noun>(?i:"
            + NOUNS + "))\\b");
    private static final Pattern PEOPLE = Pattern.compile(Values.ABOUT + "(?<![\\p{L}\\d$.,-])" + Values.NUMBER
            + Values.SCALE + " (?<noun>‹J\\d+›)(?= (?!\\p{Ll}+s\\b)|[,.])");
    /** Things that no list has: “23 crew members”, but not “3 sides”. */
    private static final Pattern OTHER = Pattern.compile(
            "(?i:" + Values.ABOUT + ")(?<![\\p{L}\\d$.,-])"
                    + "(?<number>" + Numbers.DIGITS
                    + "|\\b(?i:five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{Ll}+)?))"
                    + Values.SCALE
                    + "(?: more| other| new)?(?: (?!(?:of|and|or|to|in|on|at|by|from|the|per|percent|a|is|was|were|are|for|with)\\b)(?:[\\p{Ll}-]+|‹J\\d+›)){0,2}"
                    + " (?<noun>(?!(?:was|is|has|as|this|its|less|across|plus|times|hours|degrees|metres|meters|points|dollars|euros|francs|always|perhaps|towards|seats|places)\\b)\\p{Ll}{2,}[^s\\W]s|crew|personnel)\\b");
    /** What has so many parts: “a 220-bed hospital”. */
    private static final Pattern STRONG = Pattern.compile(
            "(?<![\\p{L}\\d$.,-])(?<about>)(?<number>\\d[\\d,]*)(?<scale>)-(?<noun>bed|seat|room|berth|strong|member|person)\\b");
    /** How long something is to last: “a ten-year contract”. */
    private static final Pattern LASTING = Pattern.compile(
            "(?<![\\p{L}\\d$.,-])(?<about>)(?<number>" + Numbers.WORDS
                    + "|\\d{1,2})(?<scale>)-(?<noun>year|month)(?= (?:[\\p{Ll}-]+ ){0,3}(?:contract|programme|program|agreement|memorandum|plan|deal|visas?|loan|partnership|concession|lease|grant|scheme)\\b)");
    /** What a number was before: “from 90 to ‹N1›”. */
    private static final Pattern WAS = Pattern.compile("(?<=\\bfrom )(?<about>)(?<number>" + Numbers.DIGITS + "|\\b(?:"
            + Numbers.WORDS + "))(?<scale>)(?= to (?:about |some |around )?(?<like>‹N\\d+›))");
    /** What a number was in another year: “up from 19 last year”. */
    private static final Pattern AGAINST =
            Pattern.compile("(?<=\\b(?:(?:up|down) from|compared (?:to|with)|against|instead of) )(?<about>)(?<number>"
                    + Numbers.DIGITS + ")(?<scale>)(?= (?:in |the |a |‹D)|[,.;])");
    /** Where the number of something is raised or cut to so many. */
    private static final Pattern NUMBER_OF =
            Pattern.compile("(?<=\\b(?:to|reached|totalled|totaled|numbered|topped) )(?<about>)(?<number>"
                    + Numbers.DIGITS + "|\\b(?:" + Numbers.WORDS + "))(?<scale>)(?=[,.;]| (?:a|per|from|by|in|‹D))");

    private static final Pattern COUNTS = Pattern.compile(
            "\\b(?:number|quota|total) of (?:[\\p{Ll}-]+ |‹J\\d+› ){0,4}(?<noun>(?i:" + NOUNS
                    + "))\\b|\\b(?i:tourist |weekly |direct )?(?<these>(?i:arrivals|visitors|tourists|flights|students|passengers))\\b");

    private final Marked marked;
    private final Values values;

    Counts(Marked marked, Values values) {
        this.marked = marked;
        this.values = values;
    }

    void find(Sentence sentence) {
        values.each(sentence, COUNT, this::count);
        values.each(sentence, OTHER, this::other);
        values.each(sentence, STRONG, matcher -> things(matcher, parts(matcher), matcher.group("noun")));
        values.each(sentence, LASTING, matcher -> things(matcher, "years", matcher.group("noun") + "s"));
        values.each(sentence, NUMBER_OF, matcher -> counted(sentence, matcher));
        values.each(sentence, WAS, matcher -> like(matcher, sentence, matcher.group("like")));
        values.each(sentence, AGAINST, matcher -> last(sentence, matcher));
        values.each(sentence, PEOPLE, Counts::people);
    }

    private static Amount things(Matcher matcher, String unit, String noun) {
        return Values.amount(matcher, Amount.Kind.COUNT, unit, noun);
    }

    private static @Nullable Amount people(Matcher matcher) {
        return matcher.group("scale") == null && !matcher.group("number").matches(".*\\d{3}")
                ? null
                : things(matcher, "persons", "people");
    }

    private @Nullable Amount count(Matcher matcher) {
        String number = matcher.group("number").toLowerCase(Locale.ROOT);
        String noun = matcher.group("noun").toLowerCase(Locale.ROOT);
        String measure = measure(noun);
        if (measure.equals("-")
                || number.equals("a") && matcher.group("scale") == null
                || number.equals("one") && matcher.group("scale") == null) {
            return null;
        }
        boolean few = measure.equals("members") && FEW.matcher(number).matches();
        boolean year = number.matches("(?:19|20)\\d\\d") && matcher.group("scale") == null;
        return year || few ? null : things(matcher, unit(noun), noun);
    }

    private @Nullable Amount other(Matcher matcher) {
        String number = matcher.group("number").toLowerCase(Locale.ROOT);
        String noun = matcher.group("noun").toLowerCase(Locale.ROOT);
        boolean year = number.matches("(?:19|20)\\d\\d");
        boolean few = number.matches("\\d") || measure(noun).equals("-");
        String unit = noun.matches("crew|personnel|.*(?:ers|ors|ists|ans|ees|members|men|women)") ? "persons" : "items";
        return year || few ? null : things(matcher, unit, noun);
    }

    private static String parts(Matcher matcher) {
        return matcher.group("noun").matches("strong|member|person") ? "persons" : "items";
    }

    private @Nullable Amount counted(Sentence sentence, Matcher matcher) {
        Matcher counts = COUNTS.matcher(marked.tagged(sentence).text()).region(0, matcher.start());
        if (!counts.find()) {
            return null;
        }
        String noun = Optional.ofNullable(counts.group("noun")).orElse(counts.group("these"));
        return things(matcher, unit(noun), noun);
    }

    /** A number of the same things as another. */
    private @Nullable Amount like(Matcher matcher, Sentence sentence, String tag) {
        return marked.tagged(sentence).named(tag).value() instanceof Amount other && other.kind() == Amount.Kind.COUNT
                ? things(matcher, other.unit(), other.noun())
                : null;
    }

    private @Nullable Amount last(Sentence sentence, Matcher matcher) {
        Tagged tagged = marked.tagged(sentence);
        return tagged.among(0, matcher.start()).stream()
                .filter(piece -> piece.value() instanceof Amount)
                .map(piece -> (Amount) piece.value())
                .reduce((a, b) -> b)
                .filter(other -> other.kind() == Amount.Kind.COUNT)
                .map(other -> things(matcher, other.unit(), other.noun()))
                .orElse(null);
    }

    static String measure(String noun) {
        return row(noun).map(row -> row.get(0)).orElse("quantity");
    }

    private static String unit(String noun) {
        return row(noun).map(row -> row.get(2)).orElse("items");
    }

    private static Optional<List<String>> row(String noun) {
        return COUNTED.stream().filter(row -> Table.list(row, 1).contains(noun)).findFirst();
    }
}
