package org.entente.reading;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.entente.facts.Decision;
import org.entente.facts.Reason;
import org.entente.facts.Verdict;

/** Reads the items of “review”: what was decided on the drafted facts, and when. */
final class DecisionReader {
    private final Values values;

    DecisionReader(Values values) {
        this.values = values;
    }

    Optional<Decision> read(Fields fields) {
        Optional<String> of = fields.required("of", values::text);
        Optional<String> as = fields.optional("as", values::text);
        Optional<Verdict> verdict = fields.required("verdict", values.word(Verdict.class));
        Optional<Reason> reason = fields.optional("reason", values.word(Reason.class));
        Optional<String> rule = fields.required("rule", values::text);
        Optional<Instant> at = fields.required("at", this::instant);
        return fields.sound(() -> new Decision(
                of.orElseThrow(), as, verdict.orElseThrow(), reason, rule.orElseThrow(), at.orElseThrow()));
    }

    private Optional<Instant> instant(Node node) {
        return values.text(node).flatMap(text -> {
            try {
                return Optional.of(Instant.parse(text));
            } catch (DateTimeParseException e) {
                return values.refuse(node, node.form() + " is not a time", "write it as 2026-03-12T10:15:00Z");
            }
        });
    }
}
