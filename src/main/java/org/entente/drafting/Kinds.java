package org.entente.drafting;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Titles and ids for what is drafted, made of the things that take part; the article's own words are not used. */
final class Kinds {
    private Kinds() {}

    static String names(List<Thing> things) {
        List<String> names =
                things.stream().map(Thing::name).distinct().limit(4).toList();
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    static String title(String what, List<Thing> things) {
        return things.isEmpty() ? what : what + " of " + names(things);
    }

    static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    static String topics(List<String> topics) {
        return topics.stream().map(topic -> topic.replace('-', ' ')).collect(Collectors.joining(" and "));
    }
}
