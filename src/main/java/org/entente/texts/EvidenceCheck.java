package org.entente.texts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.facts.ArticleFacts;
import org.entente.facts.Digest;
import org.entente.facts.Evidence;
import org.entente.facts.Fact;
import org.entente.facts.Finding;
import org.entente.facts.MentionFact;
import org.entente.texts.CanonicalText.Span;

/**
 * Holds evidence against the texts. A pointer stands or falls at its very place: it is never moved to similar words,
 * because words that only look alike may say something else.
 */
public final class EvidenceCheck {
    private final ArticleTexts texts;

    public EvidenceCheck(ArticleTexts texts) {
        this.texts = texts;
    }

    /** All that fails, fact by fact; empty only if every article's text is there and every pointer stands in it. */
    public List<Finding> failures(List<ArticleFacts> articles) {
        List<Finding> failures = new ArrayList<>(texts.unreadable());
        articles.forEach(article -> failures.addAll(failures(article)));
        return failures.stream().sorted().distinct().toList();
    }

    private List<Finding> failures(ArticleFacts article) {
        Optional<CanonicalText> text = texts.of(article.article());
        if (text.isPresent()) {
            return facts(article, text.get()).toList();
        }
        Optional<Path> changed = texts.changed(article);
        return changed.isEmpty()
                ? List.of(missing(article))
                : Stream.concat(Stream.of(changed(article, changed.get())), facts(article, texts.at(changed.get())))
                        .toList();
    }

    private static Finding missing(ArticleFacts article) {
        return Finding.error(
                article.place(),
                "the text of “" + article.article().id().slug() + "” is not there: no file has its digest",
                "put the article's text, as it was when the facts were taken from it, into the folder");
    }

    private static Finding changed(ArticleFacts article, Path file) {
        return Finding.error(
                article.place(),
                "the text of “" + article.article().id().slug() + "” has changed: " + file + " has another digest",
                "restore the text, or read the article again and make its pointers anew");
    }

    private static Stream<Finding> facts(ArticleFacts article, CanonicalText text) {
        return article.facts().stream()
                .flatMap(fact -> fact.claim().evidence().stream()
                        .flatMap(evidence -> fault(fact, evidence, text).stream())
                        .map(fault -> Finding.error(
                                article.places().get(fact.id()),
                                fault + ", in the evidence of “" + fact.id() + "” in “"
                                        + article.article().id().slug() + "”",
                                "look the passage up and make the pointer anew with “entente locate”")));
    }

    /** What is wrong with a pointer; absent if it stands. */
    private static Optional<String> fault(Fact fact, Evidence evidence, CanonicalText text) {
        Span span = span(evidence);
        String where = "the span " + evidence.start() + "–" + evidence.end();
        Optional<String> words = text.words(span);
        if (words.isEmpty()) {
            return Optional.of(where + " reaches outside the text, which has " + text.length() + " code points");
        }
        if (!text.paragraph(evidence.paragraph()).map(line -> line.holds(span)).orElse(false)) {
            return Optional.of(where + " is not inside paragraph " + evidence.paragraph());
        }
        if (!Digest.of(words.get()).equals(evidence.digest())) {
            return Optional.of(where + " holds other words than when the pointer was made");
        }
        return loose(fact, evidence, words.get()).or(() -> astray(evidence, text));
    }

    /** Anchors and spellings are literal, or a browser would not find them. */
    private static Optional<String> loose(Fact fact, Evidence evidence, String words) {
        String first = evidence.anchor().get(0);
        String last = evidence.anchor().get(evidence.anchor().size() - 1);
        if (!words.startsWith(first)
                || !words.endsWith(last) && evidence.anchor().size() > 1) {
            return Optional.of(
                    "the anchor “" + String.join("…", evidence.anchor()) + "” is not how the span begins and ends");
        }
        return fact instanceof MentionFact mention && !words.contains(mention.written())
                ? Optional.of("“" + mention.written() + "” is not what the span writes")
                : Optional.empty();
    }

    /** A browser highlights from the first place of the first words to the next place of the last: that must be the span. */
    private static Optional<String> astray(Evidence evidence, CanonicalText text) {
        return leads(evidence.anchor(), span(evidence), text)
                ? Optional.empty()
                : Optional.of(
                        "the anchor “" + String.join("…", evidence.anchor()) + "” leads to another place of the text");
    }

    /** Whether an anchor that stands in the text leads to a span. */
    static boolean leads(List<String> anchor, Span span, CanonicalText text) {
        int start = text.find(anchor.get(0)).get(0).start();
        int end = text.find(anchor.get(anchor.size() - 1)).stream()
                .filter(last -> last.start() >= start)
                .mapToInt(Span::end)
                .filter(last ->
                        anchor.size() == 1 || last > start + anchor.get(0).length())
                .findFirst()
                .orElse(start);
        return start == span.start() && end == span.end();
    }

    private static Span span(Evidence evidence) {
        return new Span(evidence.start(), evidence.end());
    }
}
