package org.entente.drafting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.texts.CanonicalText;
import org.entente.texts.CanonicalText.Span;
import org.entente.texts.Locator;
import org.entente.texts.Locator.Pointer;

/** The evidence of a draft, each pointer once and under a key of its own. */
final class Pointers {
    private final String text;
    private final Locator locator;
    private final Map<Span, String> keys = new LinkedHashMap<>();
    private final Map<String, Pointer> pointers = new LinkedHashMap<>();

    Pointers(CanonicalText text, Locator locator) {
        this.text = text.text();
        this.locator = locator;
    }

    /**
     * The key of a pointer to a stretch of the text.
     *
     * @param needed the end of what the pointer must still hold if it has to begin later
     */
    Optional<String> key(int start, int end, int needed) {
        Span span = new Span(text.codePointCount(0, start), text.codePointCount(0, end));
        if (keys.containsKey(span)) {
            return Optional.of(keys.get(span));
        }
        Optional<Pointer> pointer = locator.at(span)
                .filter(found ->
                        needed <= start || needed == end || found.span().start() == span.start());
        return pointer.map(found -> {
            String key = pointers.entrySet().stream()
                    .filter(entry -> entry.getValue().span().equals(found.span()))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse("e" + (pointers.size() + 1));
            pointers.putIfAbsent(key, found);
            keys.put(span, key);
            return key;
        });
    }

    String yaml() {
        return pointers.entrySet().stream()
                .map(entry -> "  " + entry.getKey() + ": " + entry.getValue().yaml())
                .collect(Collectors.joining("\n"));
    }
}
