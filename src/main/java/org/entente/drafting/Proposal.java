package org.entente.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One fact that a rule proposes: its fields as a fact file has them, and where it stands. */
final class Proposal {
    private final String section;
    private final String rule;
    private final double confidence;
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final Set<Sentence> evidence = new LinkedHashSet<>();
    private Said said = Said.byOutlet();
    private String modality = "";

    Proposal(String section, String rule, double confidence, Sentence sentence) {
        this.section = section;
        this.rule = rule;
        this.confidence = confidence;
        this.evidence.add(sentence);
    }

    /** Sets a field, unless there is nothing to set it to. Values are text, things, dates, lists or maps of them. */
    Proposal with(String key, Object value) {
        boolean nothing = value instanceof String text && text.isEmpty()
                || value instanceof List<?> list && list.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty()
                || value instanceof Optional<?> optional && optional.isEmpty();
        if (!nothing) {
            fields.put(key, value instanceof Optional<?> optional ? optional.orElseThrow() : value);
        }
        return this;
    }

    Proposal said(Said whom) {
        said = whom;
        return this;
    }

    Proposal modality(String word) {
        modality = word;
        return this;
    }

    String section() {
        return section;
    }

    String rule() {
        return rule;
    }

    double confidence() {
        return confidence;
    }

    Map<String, Object> fields() {
        return fields;
    }

    Set<Sentence> evidence() {
        return evidence;
    }

    Said said() {
        return said;
    }

    String modality() {
        return modality;
    }

    String text(String key) {
        return fields.getOrDefault(key, "").toString();
    }

    Optional<Dated> date(String key) {
        return Optional.ofNullable((Dated) fields.get(key));
    }

    @SuppressWarnings("unchecked")
    List<Thing> things(String key) {
        return fields.get(key) instanceof List<?> list ? (List<Thing>) list : List.of();
    }

    @SuppressWarnings("unchecked")
    Map<String, List<Thing>> participants() {
        return (Map<String, List<Thing>>) fields.getOrDefault("participants", Map.of());
    }

    /** Whether it is of the same kind, as a story tells what its headline has told. */
    boolean sameKind(Proposal other) {
        return section.equals(other.section) && text("kind").equals(other.text("kind"));
    }

    /** Everybody who takes part, whatever the role. */
    Set<Thing> everyone() {
        Set<Thing> all = new LinkedHashSet<>();
        participants().values().forEach(all::addAll);
        return all;
    }

    /** All things that the fields name. */
    List<Thing> named() {
        List<Thing> named = new ArrayList<>(everyone());
        fields.values().forEach(value -> {
            if (value instanceof List<?> list) {
                list.stream()
                        .filter(Thing.class::isInstance)
                        .map(Thing.class::cast)
                        .forEach(named::add);
            } else if (value instanceof Thing thing) {
                named.add(thing);
            }
        });
        said.speaker().ifPresent(named::add);
        return named;
    }
}
