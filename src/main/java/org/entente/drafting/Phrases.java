package org.entente.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names looked for in text, the longest first; capitals count, diacritics do not. */
final class Phrases {
    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    /** @param adjective whether it is the adjective of the thing and not its name */
    private record Phrase(String words, Thing thing, boolean adjective) {}

    void add(String words, Thing thing, boolean adjective) {
        String plain = Plain.of(words);
        List<Phrase> phrases = byFirstWord.computeIfAbsent(firstWord(plain, 0), none -> new ArrayList<>());
        if (phrases.stream().noneMatch(known -> known.words.equals(plain))) {
            phrases.add(new Phrase(plain, thing, adjective));
            phrases.sort(Comparator.comparingInt((Phrase phrase) -> -phrase.words.length()));
        }
    }

    /** The longest phrase that starts at a position, and ends at the end of a word. */
    Optional<Piece> at(String plain, int start) {
        for (Phrase phrase : byFirstWord.getOrDefault(firstWord(plain, start), List.of())) {
            int end = start + phrase.words.length();
            if (plain.startsWith(phrase.words, start) && (end == plain.length() || !wordly(plain, end))) {
                return Optional.of(
                        phrase.adjective
                                ? Piece.adjective(start, end, phrase.thing)
                                : Piece.of(start, end, phrase.thing));
            }
        }
        return Optional.empty();
    }

    private static boolean wordly(String plain, int at) {
        char next = plain.charAt(at);
        return Character.isLetterOrDigit(next);
    }

    private static String firstWord(String plain, int start) {
        int end = start;
        while (end < plain.length() && Character.isLetterOrDigit(plain.charAt(end))) {
            end++;
        }
        return plain.substring(start, end);
    }
}
