package org.entente.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.drafting.DraftItem;
import org.entente.facts.Code;
import org.entente.facts.Reason;

/** A drafted fact that is open, with what a reviewer has made of it so far. */
final class DraftEntry {
    private static final String ACCEPT = "accept";

    /** Where a problem is noted that is of no field that the form shows. */
    static final String WHOLE = "";

    private final DraftItem item;
    private final String was;
    private final String lines;
    private final Optional<DraftValues> values;
    private final String verdict;
    private final Map<String, String> problems = new LinkedHashMap<>();

    /** @param was the lines that the form was made of; empty if it is made now */
    private DraftEntry(DraftItem item, String was, String lines, String verdict) {
        this.item = item;
        this.was = was.isEmpty() ? item.shown() : was;
        this.lines = lines.isEmpty() ? this.was : lines;
        this.values = DraftValues.of(this.lines);
        this.verdict = verdict;
        if (values.isEmpty()) {
            note(WHOLE, "these lines are not those of a fact; write “key: value” on each");
        }
    }

    /** As it was drafted. */
    static DraftEntry untouched(DraftItem item) {
        return new DraftEntry(item, "", "", item.section().equals("mentions") ? ACCEPT : "");
    }

    /** As a form came back. */
    static DraftEntry sent(DraftItem item, int index, HttpServletRequest request) {
        DraftEntry entry = new DraftEntry(
                item,
                text(request, "was-" + index),
                text(request, "lines-" + index),
                text(request, "verdict-" + index));
        entry.values.ifPresent(values -> DraftValues.of(entry.was)
                .ifPresent(before -> new DraftSent(request, index).into(values, before, item)));
        return entry;
    }

    private static String text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name))
                .orElse("")
                .replace("\r\n", "\n")
                .stripTrailing();
    }

    DraftItem item() {
        return item;
    }

    boolean accepted() {
        return verdict.equals(ACCEPT);
    }

    /** Why it is dropped, if it is. */
    Optional<Reason> dropped() {
        return Code.of(Reason.class, verdict);
    }

    /** Whether it is to stand otherwise than it was drafted. */
    boolean changed() {
        return !values.equals(DraftValues.of(item.shown()));
    }

    /** Its lines in the file once it is accepted. */
    List<String> written() {
        return values.map(DraftValues::lines).orElse(List.of());
    }

    /** Notes why it cannot be taken: at the field, if the form has that; the first reason of each is kept. */
    void note(String path, String sentence) {
        String head = path.replaceFirst("\\..*", "");
        String shown = has(path) ? path : has(head) ? head : WHOLE;
        problems.putIfAbsent(shown, shown.isEmpty() && !head.isEmpty() ? head + ": " + sentence : sentence);
    }

    private boolean has(String path) {
        return values.isPresent()
                && DraftForm.of(item.section()).stream()
                        .flatMap(field -> parts(field, values.get()))
                        .anyMatch(field -> field.path().equals(path));
    }

    boolean unfit() {
        return !problems.isEmpty();
    }

    /** Whether nothing of it is left to do. */
    boolean decided() {
        return !unfit() && (accepted() || dropped().isPresent());
    }

    /** What the form shows of it, in order. */
    List<DraftControl> controls(int index) {
        List<DraftControl> controls = new ArrayList<>();
        values.ifPresent(known -> DraftForm.of(item.section()).stream()
                .flatMap(field -> parts(field, known))
                .filter(field -> !field.rare() || shows(field.path(), known))
                .forEach(field -> controls.add(
                        DraftControl.of(field.name(index), field, known, problems.getOrDefault(field.path(), "")))));
        return controls;
    }

    private boolean shows(String path, DraftValues known) {
        return !known.at(path).isEmpty() || problems.containsKey(path);
    }

    /** A date that was worked out has two more: from which words, and why. */
    static Stream<DraftField> parts(DraftField field, DraftValues values) {
        return field.sort() == DraftField.Sort.DATE && values.workedOut(field.path())
                ? Stream.of(
                        field,
                        DraftField.text(field.path() + ".written", field.label() + ": words of the text"),
                        DraftField.text(field.path() + ".because", field.label() + ": why they mean that"))
                : Stream.of(field);
    }

    /** The row of the page. */
    DraftRow row(int index, Map<String, String> sentences) {
        String shown = values.filter(known -> changed())
                .map(known -> String.join("\n", known.lines()))
                .orElse(lines);
        List<String> keys = values.map(known -> known.at("claim.evidence"))
                .filter(some -> !some.isEmpty())
                .or(() -> values.map(known -> known.at("evidence")))
                .orElse(item.evidence());
        Map<String, String> beside = new LinkedHashMap<>();
        keys.stream().filter(sentences::containsKey).forEach(key -> beside.put(key, sentences.get(key)));
        String madeOf = values.isPresent() ? shown : was;
        return new DraftRow(
                index,
                item,
                beside,
                controls(index),
                madeOf.equals(item.shown()) ? "" : madeOf,
                shown,
                verdict,
                problems.getOrDefault(WHOLE, ""));
    }
}
