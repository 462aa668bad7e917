package org.entente.drafting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.entente.facts.Edtf;
import org.entente.facts.EventFact;
import org.entente.facts.Fact;
import org.entente.facts.Id;
import org.entente.facts.Slug;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What drafts of single sentences give, held against what the sentences tell. */
final class SentenceScore {
    private static final String REST =
            "\nNothing else was told of it, and whatever is still to be known stays for others.";
    private final Map<String, int[]> tallies = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    static SentenceScore of(Path sentences) throws IOException {
        SentenceScore score = new SentenceScore();
        new YAMLMapper().readTree(sentences.toFile()).forEach(score::add);
        return score;
    }

    private void add(JsonNode entry) {
        String text = entry.get("text").stringValue();
        String dated = entry.get("dateline").stringValue() + ", "
                + entry.get("published").stringValue() + " - ";
        Drafted drafted = Drafted.of(entry.get("published").stringValue(), dated + text + REST);
        events(text, words(entry, "events"), drafted);
        Told told = new Told(drafted.facts());
        compare("names", text, slugs(words(entry, "names")), told.things());
        compare("offices", text, offices(words(entry, "offices")), told.offices());
        List<String> speaker =
                entry.has("speaker") ? List.of(entry.get("speaker").stringValue()) : List.of();
        compare("speakers", text, slugs(speaker), speakers(drafted));
    }

    private static List<String> words(JsonNode entry, String key) {
        return entry.has(key)
                ? StreamSupport.stream(entry.get(key).spliterator(), false)
                        .map(JsonNode::stringValue)
                        .toList()
                : List.of();
    }

    private static Set<String> slugs(List<String> names) {
        return names.stream().map(Slug::of).collect(Collectors.toCollection(TreeSet::new));
    }

    /** “Ana Rojas: president of Chile” as a draft is told to have it. */
    private static Set<String> offices(List<String> offices) {
        return offices.stream()
                .map(office -> office.split(": ", 2))
                .map(office -> Slug.of(office[0]) + " is "
                        + Stream.of(Slug.of(office[1]).split("-"))
                                .filter(word -> !word.matches("of|the|for|and|to|in|at|affairs"))
                                .sorted()
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> speakers(Drafted drafted) {
        Set<String> speakers = new TreeSet<>();
        for (Fact fact : drafted.facts().facts()) {
            fact.claim().claimant().map(Id::slug).ifPresent(speakers::add);
        }
        speakers.remove("fjord-post");
        return speakers;
    }

    private void events(String text, List<String> gold, Drafted drafted) {
        List<EventFact> left = new ArrayList<>(drafted.all(EventFact.class));
        tally("events", gold.size(), left.size(), 0);
        for (String event : gold) {
            String[] told = event.split(" ");
            List<EventFact> same = left.stream()
                    .filter(other -> other.kind().code().equals(told[0]))
                    .sorted((a, b) -> Boolean.compare(day(b, told[2]), day(a, told[2])))
                    .toList();
            if (same.isEmpty()) {
                faults.add("events: missed " + event + " | " + text);
            } else {
                left.remove(same.get(0));
                tally("events", 0, 0, 1);
                held(text, told, same.get(0));
            }
        }
        left.forEach(event -> faults.add("events: false " + shown(event) + " | " + text));
    }

    /** What is told of an event that both have. */
    private void held(String text, String[] told, EventFact event) {
        boolean code = event.occurrence().code().equals(told[1])
                || told[1].equals("confirmed") && event.occurrence().code().equals("planned");
        tally("planned or held", 1, 1, code ? 1 : 0);
        boolean day = day(event, told[2]);
        tally("dates", 1, 1, day ? 1 : 0);
        if (!code || !day) {
            faults.add("dates: " + String.join(" ", told) + " drafted as " + shown(event) + " | " + text);
        }
    }

    private static String shown(EventFact event) {
        return event.kind().code() + " " + event.occurrence().code() + " "
                + event.when().map(date -> date.edtf().text()).orElse("?");
    }

    /** Whether an event is of that day; where the sentence tells none, it may be carried from the article. */
    private static boolean day(EventFact event, String told) {
        if (told.equals("?")) {
            return event.when().map(date -> date.edtf().text().endsWith("~")).orElse(true);
        }
        Edtf gold = Edtf.parse(told);
        return event.when()
                .map(date -> date.edtf())
                .filter(date ->
                        date.earliest().equals(gold.earliest()) && date.latest().equals(gold.latest()))
                .isPresent();
    }

    private void compare(String kind, String text, Set<String> gold, Set<String> drafted) {
        tally(kind, gold.size(), drafted.size(), (int)
                gold.stream().filter(drafted::contains).count());
        gold.stream()
                .filter(one -> !drafted.contains(one))
                .forEach(one -> faults.add(kind + ": missed " + one + " | " + text));
        drafted.stream()
                .filter(one -> !gold.contains(one))
                .forEach(one -> faults.add(kind + ": false " + one + " | " + text));
    }

    private void tally(String kind, int gold, int drafted, int right) {
        int[] sums = tallies.computeIfAbsent(kind, key -> new int[3]);
        sums[0] += gold;
        sums[1] += drafted;
        sums[2] += right;
    }

    /** Each kind as what the sentences tell, what is drafted of it, and how much of that is right: {@code events 232/180/150}. */
    List<String> sums() {
        return tallies.entrySet().stream()
                .map(sum -> sum.getKey() + " "
                        + Stream.of(sum.getValue()[0], sum.getValue()[1], sum.getValue()[2])
                                .map(String::valueOf)
                                .collect(Collectors.joining("/")))
                .toList();
    }

    List<String> faults() {
        return faults;
    }
}
