package org.entente.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The text as far as it has been understood: its sentences, and the pieces found in them so far. */
final class Marked {
    private final String text;
    private final String plain;
    private final List<Sentence> sentences;
    private final List<Piece> pieces = new ArrayList<>();
    private final String outlet;

    /**
     * @param text the canonical text
     * @param plain the same in plain marks
     */
    Marked(String text, String plain, List<Sentence> sentences) {
        this(text, plain, sentences, "");
    }

    /** @param outlet the name of the paper or agency; empty if it is not known */
    Marked(String text, String plain, List<Sentence> sentences, String outlet) {
        this.outlet = Plain.of(outlet);
        this.text = text;
        this.plain = plain;
        this.sentences = sentences;
    }

    String plain() {
        return plain;
    }

    String outlet() {
        return outlet;
    }

    String written(int start, int end) {
        return text.substring(start, end);
    }

    /** Where words stand in the text, letter by letter, from a position on; negative if they do not. */
    int position(String words, int from) {
        return text.indexOf(words, from);
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /** Adds a piece unless something is understood there already. */
    boolean add(Piece piece) {
        if (pieces.stream().anyMatch(piece::overlaps)) {
            return false;
        }
        pieces.add(piece);
        return true;
    }

    /** Adds a piece in the place of what it covers. */
    void replace(Piece piece) {
        pieces.removeIf(piece::overlaps);
        pieces.add(piece);
    }

    boolean free(int start, int end) {
        return pieces.stream().noneMatch(piece -> piece.start() < end && start < piece.end());
    }

    Tagged tagged(Sentence sentence) {
        return Tagged.of(
                plain, sentence.start(), sentence.end(), within(sentence).toList());
    }

    /** The sentence before another. */
    Optional<Tagged> before(Sentence sentence) {
        int at = sentences.indexOf(sentence);
        return at > 0 ? Optional.of(tagged(sentences.get(at - 1))) : Optional.empty();
    }

    private Stream<Piece> within(Sentence sentence) {
        return pieces.stream().filter(piece -> piece.start() >= sentence.start() && piece.end() <= sentence.end());
    }

    /** All pieces in the order of the text. */
    List<Piece> inOrder() {
        return pieces.stream().sorted(Comparator.comparingInt(Piece::start)).toList();
    }

    /** Countries by how often they, their people and their cities are named, most often first. */
    List<Thing> countries(World world) {
        Map<Thing, Integer> times = new LinkedHashMap<>();
        for (Piece piece : inOrder()) {
            for (Thing thing : piece.things()) {
                world.called(thing.country())
                        .filter(land -> piece.literal())
                        .ifPresent(land -> times.merge(land, 1, Integer::sum));
            }
        }
        return times.entrySet().stream()
                .sorted(Map.Entry.<Thing, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
