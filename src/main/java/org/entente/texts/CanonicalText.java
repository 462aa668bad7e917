package org.entente.texts;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.facts.Digest;

/**
 * An article's text in the form in which positions are counted and of which digests are made: NFC, one space for each
 * run of white space, lines trimmed, empty lines dropped, lines joined by one line feed.
 */
public final class CanonicalText {
    private final int[] codePoints;
    private final List<Span> paragraphs;
    private final String digest;

    private CanonicalText(String text) {
        this.codePoints = text.codePoints().toArray();
        this.digest = Digest.of(text);
        this.paragraphs = paragraphs(text);
    }

    /** Code points from {@code start}, counted from 0, up to but not with {@code end}. */
    public record Span(int start, int end) {
        boolean holds(Span inner) {
            return start <= inner.start && inner.end <= end;
        }
    }

    /** The canonical form of a text as it was found. */
    public static CanonicalText of(String raw) {
        return new CanonicalText(Normalizer.normalize(raw, Normalizer.Form.NFC)
                .lines()
                .map(line -> line.replaceAll("[\\s\\p{Z}\\uFEFF]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n")));
    }

    private static List<Span> paragraphs(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n")) {
            int end = start + line.codePointCount(0, line.length());
            paragraphs.add(new Span(start, end));
            start = end + 1;
        }
        return paragraphs;
    }

    /** The whole, paragraph by line. */
    public String text() {
        return new String(codePoints, 0, codePoints.length);
    }

    /** SHA-256 of the whole. */
    public String digest() {
        return digest;
    }

    public int paragraphs() {
        return paragraphs.size();
    }

    /** Where a paragraph stands, counted from 1; absent if there are fewer. */
    public Optional<Span> paragraph(int number) {
        return number >= 1 && number <= paragraphs.size() ? Optional.of(paragraphs.get(number - 1)) : Optional.empty();
    }

    /** The number of the paragraph that holds a span wholly; absent if none does. */
    public Optional<Integer> paragraphOf(Span span) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).holds(span)) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    /** The words of a span; absent if it reaches outside the text. */
    public Optional<String> words(Span span) {
        return span.start() >= 0 && span.start() < span.end() && span.end() <= codePoints.length
                ? Optional.of(new String(codePoints, span.start(), span.end() - span.start()))
                : Optional.empty();
    }

    int length() {
        return codePoints.length;
    }

    /** Every place where some words stand. */
    List<Span> find(String words) {
        int[] wanted = words.codePoints().toArray();
        List<Span> found = new ArrayList<>();
        for (int start = 0; start + wanted.length <= codePoints.length; start++) {
            if (standsAt(start, wanted)) {
                found.add(new Span(start, start + wanted.length));
            }
        }
        return found;
    }

    private boolean standsAt(int start, int[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (codePoints[start + i] != wanted[i]) {
                return false;
            }
        }
        return wanted.length > 0;
    }
}
