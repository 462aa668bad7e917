package org.entente.reading;

import java.util.List;
import java.util.Optional;
import org.entente.facts.Article;
import org.entente.facts.Evidence;

/** Reads a pointer into the article's text. */
final class EvidenceReader {
    private final Values values;

    EvidenceReader(Values values) {
        this.values = values;
    }

    /** @param article without value where it is itself unsound; the pointer is looked at all the same */
    Optional<Evidence> read(Optional<Article> article, Node node) {
        return Fields.of(node, values.findings()).flatMap(fields -> read(article, fields));
    }

    private Optional<Evidence> read(Optional<Article> article, Fields fields) {
        Optional<Integer> paragraph = fields.required("paragraph", values.count(1));
        Optional<Integer> start = fields.required("start", values.count(0));
        Optional<Integer> end = fields.required("end", values.count(1));
        Optional<String> digest = fields.required("digest", values::digest);
        List<String> anchor = fields.some("anchor", values::fewWords);
        if (start.isPresent() && end.isPresent() && end.get() <= start.get()) {
            values.findings()
                    .error(
                            fields.placeOf("end"),
                            "the span ends at " + end.get() + ", before or where it starts (" + start.get() + ")",
                            "count code points from 0; “end” is the one after the last");
        }
        if (anchor.size() > 2) {
            values.findings()
                    .error(
                            fields.placeOf("anchor"),
                            "an anchor of more than two parts",
                            "keep the first and the last words");
        }
        return fields.sound(() -> article.map(known -> new Evidence(
                        known,
                        paragraph.orElseThrow(),
                        start.orElseThrow(),
                        end.orElseThrow(),
                        digest.orElseThrow(),
                        anchor)))
                .flatMap(evidence -> evidence);
    }
}
