package org.entente.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The article as a whole, as rules need it.
 *
 * @param published the day of the article
 * @param mainTwo the two countries that it is about, or fewer
 * @param scenes its sentences in order
 * @param days those under which a diary has its sentences
 */
record Story(
        LocalDate published,
        List<Thing> mainTwo,
        List<Scene> scenes,
        Map<Sentence, Dated> days,
        Function<String, Optional<Thing>> things) {
    private static final List<List<String>> TOPICS = Table.shipped("rules/topics.tsv");

    /** The country that a person or body belongs to, as a thing. */
    Optional<Thing> land(Thing thing) {
        return thing.sort() == Sort.COUNTRY
                ? Optional.of(thing)
                : thing.country().isEmpty() ? Optional.empty() : things.apply(thing.country());
    }

    Optional<Thing> other(Thing land) {
        return mainTwo.size() == 2 && mainTwo.contains(land)
                ? Optional.of(mainTwo.get(mainTwo.get(0).equals(land) ? 1 : 0))
                : Optional.empty();
    }

    /** Whether an earlier sentence of the story has a word, so that it is no news. */
    boolean toldBefore(Scene scene, String word) {
        return scenes.stream()
                .takeWhile(earlier -> earlier != scene)
                .filter(earlier -> !earlier.sentence().headline())
                .anyMatch(earlier -> earlier.text().toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
    }

    /** At most three topics of a sentence. */
    static List<String> topics(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        List<String> found = TOPICS.stream()
                .filter(row -> Table.list(row, 1).stream()
                        .anyMatch(word -> java.util.regex.Pattern.compile("\\b" + java.util.regex.Pattern.quote(word))
                                .matcher(words)
                                .find()))
                .map(row -> row.get(0))
                .limit(2)
                .toList();
        return found.isEmpty() ? List.of("diplomacy") : found;
    }
}
