package org.entente.drafting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whether a text is an article that the rules can read: running text, in English. */
final class Fitness {
    private static final int LONGEST = 200_000;
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "in", "a", "for", "on", "that", "with", "is", "was", "by", "at", "said", "will",
            "as", "it", "from");
    private static final Map<String, Set<String>> OTHERS = Map.of(
            "French", Set.of("le", "la", "les", "des", "et", "du", "une", "dans", "pour", "que", "est", "sur"),
            "Spanish", Set.of("el", "los", "las", "del", "una", "que", "en", "para", "con", "por", "se", "y"),
            "German", Set.of("der", "die", "das", "und", "von", "mit", "den", "ist", "zu", "ein", "eine", "im"),
            "Portuguese", Set.of("os", "das", "dos", "uma", "para", "com", "em", "não", "que", "da", "do", "no"),
            "Italian", Set.of("il", "gli", "della", "di", "che", "per", "con", "una", "nel", "sono", "del", "e"),
            "Turkish", Set.of("ve", "bir", "ile", "için", "bu", "olarak", "da", "de"),
            "Vietnamese", Set.of("và", "của", "các", "những", "trong", "với", "là", "được"));

    private Fitness() {}

    static void check(String plain, List<Paragraph> paragraphs) {
        if (plain.length() > LONGEST) {
            throw new Unfit("the text has %,d characters; an article has at most %,d; cut it to one article"
                    .formatted(plain.length(), LONGEST));
        }
        String[] words = plain.toLowerCase(Locale.ROOT).split("[^\\p{L}']+");
        if (words.length < 15) {
            throw new Unfit(
                    "there are only " + Math.max(0, words.length - 1) + " words; give the whole text of one article");
        }
        refuseOtherLanguages(plain, words);
        long story = paragraphs.stream()
                .filter(paragraph -> paragraph.part() == Paragraph.Part.BODY)
                .mapToLong(paragraph ->
                        plain.substring(paragraph.start(), paragraph.end()).split(" ").length)
                .sum();
        if (story < 12) {
            throw new Unfit(
                    "this looks like a page of links and titles, without the running text of an article; give the article's own page or text");
        }
    }

    private static void refuseOtherLanguages(String plain, String[] words) {
        long letters = plain.codePoints().filter(Character::isLetter).count();
        long latin = plain.codePoints()
                .filter(letter -> Character.isLetter(letter)
                        && Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
                .count();
        if (2 * latin < letters) {
            throw new Unfit("the text is not in English, by its letters; the rules read English only");
        }
        long english = count(words, ENGLISH);
        if (10 * english < words.length) {
            String other = OTHERS.entrySet().stream()
                    .max((a, b) -> Long.compare(count(words, a.getValue()), count(words, b.getValue())))
                    .filter(entry -> 12 * count(words, entry.getValue()) > words.length)
                    .map(entry -> "it seems to be " + entry.getKey())
                    .orElse("too few of its words are");
            throw new Unfit("the text is not in English (" + other + "); the rules read English only");
        }
    }

    private static long count(String[] words, Set<String> some) {
        return java.util.Arrays.stream(words).filter(some::contains).count();
    }
}
