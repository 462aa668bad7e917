package org.entente.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Titles of offices, as a pattern made of the words they consist of. */
final class OfficeWords {
    /** What a minister may be of that no list names: “Ecological Transition”, “Export Development”. */
    private static final String ABSTRACT =
            "(?-i:(?!(?:The|A|An|Its|His|Her|Their|Our|Former|Outgoing|New|Then|But|And|When|While|As|In) )"
                    + "(?:(?!(?:Last|Next|This|Earlier|On|\\p{L}+day) )\\p{Lu}\\p{L}+ ){0,2}\\p{Lu}\\p{L}*(?:tion|sion|ment|ity|ics|ure|ogy|ism|ence|ance|ship|ing|ies|irs|search|ness))";

    private static final String CAPITAL = "(?-i:\\p{Lu}[\\p{L}-]+)";
    /** One word of a series that no list has: “Minister for Enterprise, Trade and Employment”. */
    private static final String LISTED =
            "(?-i:(?!(?:Minister|President|Secretary|Premier|Chancellor|Governor|January|February|March|April|May|June|July|August|September|October|November|December)\\b))"
                    + CAPITAL + "(?=, \\p{Lu}[\\p{L}-]+(?:,| and)| and \\p{Lu})";
    /** Words that no list has, between “for” and the comma before a name: “Minister for Consular Services, Ana Rojas”. */
    private static final String UNLISTED =
            CAPITAL + "(?: " + CAPITAL + "){0,3}(?=, )|" + CAPITAL + "(?: " + CAPITAL + "){0,2}(?:(?:,| and|, and) "
                    + CAPITAL + "(?: " + CAPITAL + "){0,2}){1,4}(?= of (?:the )?(?:\\p{Lu}\\p{L}+ ){0,3}(?:of )?‹C)";
    /** Words that no list has, between a country and a minister: “Chile's Water Resources Minister”. */
    private static final String OF_A_COUNTRY =
            "(?<=‹[CJAOB]\\d{1,3}›(?:'s?)? )(?:" + CAPITAL + "(?:,? (?:and )?" + CAPITAL
                    + "){0,3} (?:Minister|Secretary|Commissioner)s?"
                    + "|(?!ex-|(?:former|late|outgoing|incoming|then|current|longtime) )[\\p{L}-]{4,} (?:minister|commissioner))\\b";

    /** Letters for titles, as headlines and some papers have them. */
    private static final String SHORT = "(?-i:(?:Deputy )?(?:PM|DPM|FM|PS|CS))(?= \\p{Lu}| ‹)";

    private final String title;
    private final String standing;
    private final String courtesy;
    private final Pattern whole;
    private final Pattern mentioned;
    private final PersonPatterns named;

    OfficeWords(List<List<String>> rows) {
        String head = words(rows, "head");
        String rank = words(rows, "rank");
        String portfolio = "(?:" + words(rows, "portfolio") + "|" + ABSTRACT + "|" + LISTED + ")";
        String series = portfolio + "(?:(?:, " + portfolio + ")*,? and " + portfolio + ")?";
        title = "(?:(?:" + rank + ")[ -]){0,2}(?:" + series + " ){0,2}(?:" + head
                + ")s?(?:-(?:elect|designate))?\\b(?:(?: of| for) (?:the )?(?:State for )?(?:" + series + "|" + UNLISTED
                + "))?|" + OF_A_COUNTRY + "|" + SHORT;
        standing = "(?:" + words(rows, "standing") + ")";
        courtesy = words(rows, "courtesy");
        whole = Pattern.compile(title, Pattern.CASE_INSENSITIVE);
        mentioned = Pattern.compile(
                "\\b(?:" + head + "|" + words(rows, "standing") + "|PM|DPM|FM|PS|CS)", Pattern.CASE_INSENSITIVE);
        named = new PersonPatterns(this);
    }

    private static String words(List<List<String>> rows, String sort) {
        List<String> words = new ArrayList<>();
        rows.stream().filter(row -> row.get(0).equals(sort)).forEach(row -> words.addAll(Table.list(row, 1)));
        return words.stream()
                .sorted(Comparator.comparingInt(word -> -word.length()))
                .map(word -> Pattern.quote(Plain.of(word)))
                .collect(Collectors.joining("|"));
    }

    /** The pattern of a title, to be read without regard to capitals. */
    String title() {
        return "(?i:\\b(?:" + title + "))";
    }

    /** Whether a text may tell of an office at all; far quicker than to look for one. */
    boolean mentioned(String text) {
        return mentioned.matcher(text).find();
    }

    /** How somebody is named with such offices. */
    PersonPatterns named() {
        return named;
    }

    String standing() {
        return "(?i:\\b" + standing + ")";
    }

    /** What stands before names and is no part of them. */
    String courtesy() {
        return courtesy;
    }

    boolean isTitle(String words) {
        return whole.matcher(words).matches();
    }

    private static final Map<String, String> SPELLED = Map.of(
            "PM",
            "Prime Minister",
            "DPM",
            "Deputy Prime Minister",
            "FM",
            "Foreign Minister",
            "PS",
            "Principal Secretary",
            "CS",
            "Cabinet Secretary",
            "CEO",
            "Chief Executive",
            "MP",
            "Member of Parliament",
            "MEP",
            "Member of the European Parliament");

    /** A title as the register writes it: in capitals, of one person. */
    static String written(String words) {
        StringBuilder written = new StringBuilder();
        for (String word : words.strip().split(" ")) {
            boolean small = word.matches("of|for|and|the|to|in|at");
            written.append(written.isEmpty() ? "" : " ")
                    .append(small ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        String one = SPELLED.getOrDefault(written.toString().replaceFirst("^Deputy ", ""), "")
                        .isEmpty()
                ? written.toString()
                        .replaceFirst("(?<=President) of the (?:Republic|Confederation|Federation|Union)$", "")
                : (written.toString().startsWith("Deputy ") ? "Deputy " : "")
                        + SPELLED.get(written.toString().replaceFirst("^Deputy ", ""));
        if (one.matches("(?:Top|Chief) Diplomat")) {
            return "Foreign Minister";
        }
        if (one.matches("Heads|Leads|Runs|Directs|Chairs")) {
            return one.equals("Chairs") ? "Chair" : "Head";
        }
        return one.endsWith("Affairs")
                        || !one.matches(".*(?:Minister|President|Secretarie|Ambassador|Director|Leader|Chief|King)s")
                ? one
                : one.substring(0, one.length() - 1);
    }
}
