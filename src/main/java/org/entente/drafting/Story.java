package org.entente.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
    private static final List<Topic> TOPICS =
            Table.shipped("rules/topics.tsv").stream().map(Topic::of).toList();

    /** A topic, and how words begin that tell of it. */
    private record Topic(String code, Pattern words) {
        static Topic of(List<String> row) {
            String words = Table.list(row, 1).stream().map(Pattern::quote).collect(Collectors.joining("|"));
            return new Topic(row.get(0), Pattern.compile("\\b(?:" + words + ")"));
        }
    }

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
                .filter(topic -> topic.words().matcher(words).find())
                .map(Topic::code)
                .limit(2)
                .toList();
        return found.isEmpty() ? List.of("diplomacy") : found;
    }
}
