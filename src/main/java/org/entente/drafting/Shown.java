package org.entente.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.texts.CanonicalText;
import org.entente.texts.CanonicalText.Span;

/** The sentences behind the facts of a draft, for whoever reviews it; they stay out of the file. */
public final class Shown {
    private static final Pattern POINTER =
            Pattern.compile("(?m)^ {2}([a-z0-9-]+): \\{paragraph: \\d+, start: (\\d+), end: (\\d+),");
    private final Map<String, Span> spans = new LinkedHashMap<>();
    private final CanonicalText text;

    /** @throws Unfit if the text is not the one that was drafted from */
    public Shown(String draft, CanonicalText text) {
        if (!draft.contains("digest: " + text.digest())) {
            throw new Unfit(
                    "the text is not the one that was drafted from: it has another digest; name the right one with --text FILE");
        }
        this.text = text;
        Matcher pointer = POINTER.matcher(draft);
        while (pointer.find()) {
            spans.put(
                    pointer.group(1), new Span(Integer.parseInt(pointer.group(2)), Integer.parseInt(pointer.group(3))));
        }
    }

    /** The words of each piece of evidence, by its key, in the order of the file. */
    public Map<String, String> byKey() {
        Map<String, String> words = new LinkedHashMap<>();
        spans.forEach((key, span) -> text.words(span).ifPresent(some -> words.put(key, some)));
        return words;
    }

    /** The words that a fact rests on. */
    public List<String> sentences(DraftItem item) {
        List<String> sentences = new ArrayList<>();
        for (String key : item.evidence()) {
            Span span = spans.get(key);
            if (span != null) {
                text.words(span).ifPresent(sentences::add);
            }
        }
        return sentences;
    }
}
