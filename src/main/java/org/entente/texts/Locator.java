package org.entente.texts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.facts.Digest;
import org.entente.texts.CanonicalText.Span;

/** Makes pointers for authors: finds a passage by its first and last words. */
public final class Locator {
    private static final Pattern BETWEEN = Pattern.compile("…|\\.\\.\\.");
    private static final int MOST_WORDS = 4;

    private final CanonicalText text;

    public Locator(CanonicalText text) {
        this.text = text;
    }

    /**
     * A pointer to a passage.
     *
     * @param words what the passage says
     */
    public record Pointer(int paragraph, Span span, String digest, List<String> anchor, String words) {
        /** The pointer as a fact file has it. */
        public String yaml() {
            return String.format(
                    Locale.ROOT,
                    "{paragraph: %d, start: %d, end: %d, digest: %s, anchor: [%s]}",
                    paragraph,
                    span.start(),
                    span.end(),
                    digest,
                    String.join(", ", anchor.stream().map(Pointer::quoted).toList()));
        }

        private static String quoted(String words) {
            return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        }
    }

    /**
     * The passages of one paragraph each that begin and end with some words.
     *
     * @param passage the passage's words in full, or its first and last ones with an ellipsis between them
     */
    public List<Pointer> locate(String passage) {
        if (!text.find(canonical(passage)).isEmpty()) {
            return between(canonical(passage), "");
        }
        String[] ends = BETWEEN.split(passage, 2);
        return ends.length == 1 || ends[1].isBlank() ? List.of() : between(canonical(ends[0]), canonical(ends[1]));
    }

    /** @param last nothing, if the first words are the whole passage */
    private List<Pointer> between(String first, String last) {
        return text.find(first).stream()
                .flatMap(start -> (last.isEmpty() ? Stream.of(start) : text.find(last).stream())
                        .filter(end -> last.isEmpty() || end.start() >= start.end())
                        .map(end -> new Span(start.start(), end.end()))
                        .flatMap(span -> text.paragraphOf(span).map(number -> pointer(number, span)).stream())
                        .limit(1))
                .toList();
    }

    private static String canonical(String words) {
        CanonicalText text = CanonicalText.of(words);
        return text.words(new Span(0, text.length())).orElse("");
    }

    /**
     * The pointer to a stretch of one paragraph. Where its first words stand elsewhere before it, it begins some words
     * later, so that the anchor leads to it and nowhere else; absent if that leaves nothing.
     */
    public Optional<Pointer> at(Span span) {
        Optional<Integer> paragraph = text.paragraphOf(span);
        Span rest = span;
        while (paragraph.isPresent() && rest.start() < rest.end()) {
            Pointer pointer = pointer(paragraph.get(), rest);
            if (leads(pointer)) {
                return Optional.of(pointer);
            }
            int space = pointer.words().indexOf(' ');
            rest = new Span(
                    space < 0 ? rest.end() : rest.start() + pointer.words().codePointCount(0, space + 1), rest.end());
        }
        return Optional.empty();
    }

    private boolean leads(Pointer pointer) {
        return EvidenceCheck.leads(pointer.anchor(), pointer.span(), text);
    }

    private Pointer pointer(int paragraph, Span span) {
        String words = text.words(span).orElseThrow();
        return new Pointer(paragraph, span, Digest.of(words), anchor(words), words);
    }

    /** The first and last words, but never so many that they spell out the whole passage of more than a few words. */
    private static List<String> anchor(String words) {
        List<String> all = List.of(words.split(" "));
        if (all.size() <= MOST_WORDS) {
            return List.of(words);
        }
        int each = Math.min(MOST_WORDS, (all.size() - 1) / 2);
        return List.of(
                String.join(" ", all.subList(0, each)), String.join(" ", all.subList(all.size() - each, all.size())));
    }
}
