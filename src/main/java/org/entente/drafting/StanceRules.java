package org.entente.drafting;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Proposes views that somebody states. What the view is, the reviewer says in words of their own. */
final class StanceRules {
    private static final Map<String, Pattern> ATTITUDES = attitudes();
    private static final Pattern SUBJECT = Pattern.compile(
            "(‹[POBCAG]\\d+›)(?:, [^,]{3,60},)?(?: (?:has|have|had|also|both|for (?:his|her|its) part))*,? $");
    private final Story story;

    StanceRules(Story story) {
        this.story = story;
    }

    private static Map<String, Pattern> attitudes() {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        for (List<String> row : Table.shipped("rules/speech.tsv")) {
            String words = Table.list(row, 1).stream()
                    .sorted(Comparator.comparingInt(word -> -word.length()))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));
            patterns.put(row.get(0), Pattern.compile("\\b(?:" + words + ")\\b"));
        }
        return patterns;
    }

    /** @param told whether another rule has read a fact out of the sentence */
    List<Proposal> propose(Scene scene, boolean told) {
        if (scene.sentence().headline()) {
            return List.of();
        }
        Optional<Thing> speaker = scene.said().speaker();
        Optional<Map.Entry<String, Matcher>> found = ATTITUDES.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("says"))
                .map(entry -> Map.entry(entry.getKey(), entry.getValue().matcher(scene.text())))
                .filter(entry -> entry.getValue().find())
                .findFirst();
        boolean quote = scene.said().voice().equals("direct-quote");
        if (speaker.isEmpty()
                && found.flatMap(entry -> subject(scene, entry.getValue())).isEmpty()) {
            return List.of();
        }
        if (found.isEmpty() && (told || !quote && factual(scene))) {
            return List.of();
        }
        if (told && !quote && found.isPresent() && !found.get().getKey().matches("supports|opposes|values|hopes")) {
            return List.of();
        }
        return holders(scene, found).stream()
                .map(holder -> proposal(scene, found.map(Map.Entry::getKey).orElse("assesses"), holder))
                .toList();
    }

    /** Whether a sentence that somebody says tells of days, numbers, or what is being done, rather than of a view. */
    private static boolean factual(Scene scene) {
        return scene.tagged().pieces().stream().anyMatch(piece -> "DN".indexOf(piece.sign()) >= 0)
                || !scene.said().speaker().map(Thing::person).orElse(false);
    }

    private static Optional<List<Thing>> subject(Scene scene, Matcher attitude) {
        Matcher before = SUBJECT.matcher(scene.text().substring(0, attitude.start()));
        return before.find() ? Optional.of(scene.tagged().named(before.group(1)).things()) : Optional.empty();
    }

    /** Whose view it is: that of both where two state it together, and then each says it. */
    private static List<Thing> holders(Scene scene, Optional<Map.Entry<String, Matcher>> found) {
        List<Thing> acting =
                found.flatMap(entry -> subject(scene, entry.getValue())).orElse(List.of());
        return acting.isEmpty()
                ? scene.said().speaker().stream().toList()
                : acting.subList(0, Math.min(2, acting.size()));
    }

    private Proposal proposal(Scene scene, String attitude, Thing holder) {
        boolean both = scene.tagged().pieces().stream()
                .anyMatch(piece -> piece.sign() == 'G' && piece.things().contains(holder));
        Said said = scene.said().speaker().isPresent() && !both ? scene.said() : Said.by(holder, "paraphrase");
        List<String> topics = Story.topics(scene.text());
        List<Thing> towards = scene.lands().stream()
                .filter(land -> !land.equals(holder) && !land.name().equals(holder.country()))
                .limit(2)
                .toList();
        return new Proposal("stances", "stance-" + attitude, attitude.equals("assesses") ? 0.4 : 0.6, scene.sentence())
                .with("holder", holder)
                .with("attitude", attitude)
                .with("gist", gist(holder, attitude, topics, towards, story))
                .with("towards", towards)
                .with("topics", topics)
                .said(said)
                .modality(attitude.equals("hopes") ? "expectation" : "");
    }

    private static String gist(Thing holder, String attitude, List<String> topics, List<Thing> towards, Story story) {
        return holder.name() + " " + attitude + " something on " + Kinds.topics(topics)
                + (towards.isEmpty() ? "" : " with " + Kinds.names(towards)) + "; to be said in words of our own.";
    }
}
