package org.entente.accounts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.facts.ArticleFacts;
import org.entente.facts.Edtf;
import org.entente.facts.EventFact;
import org.entente.facts.Fact;
import org.entente.facts.Finding;
import org.entente.facts.Id;
import org.entente.facts.Place;

/** Points out events of two articles that are likely one under two ids: one kind, shared participants, dates that meet. */
public final class Twins {
    /** Shared participants that make two events alike; one alone meets too many people. */
    private static final int ENOUGH_SHARED = 2;

    private Twins() {}

    /**
     * An event as an article tells of it.
     *
     * @param turn counts from the first that is told
     */
    private record Told(
            int turn, EventFact event, Set<Id> everyone, LocalDate start, LocalDate end, Id article, Place place) {
        static Told of(int turn, EventFact event, ArticleFacts article) {
            Edtf when = event.when().orElseThrow().edtf();
            return new Told(
                    turn,
                    event,
                    Set.copyOf(event.everyone()),
                    when.earliest().orElse(LocalDate.MIN),
                    when.latest().orElse(LocalDate.MAX),
                    article.article().id(),
                    article.places().get(event.id()));
        }

        boolean isTwinOf(Told other) {
            long shared = everyone.stream().filter(other.everyone::contains).count();
            return !article.equals(other.article)
                    && !event.id().equals(other.event.id())
                    && shared >= Math.min(ENOUGH_SHARED, Math.min(everyone.size(), other.everyone.size()));
        }
    }

    /** One note for each pair. */
    public static List<Finding> in(List<ArticleFacts> articles) {
        Map<String, List<Told>> alike = new HashMap<>();
        int turn = 0;
        for (ArticleFacts article : articles) {
            for (Fact fact : article.facts()) {
                if (fact instanceof EventFact event && event.when().isPresent()) {
                    Told told = Told.of(turn++, event, article);
                    told.everyone.forEach(participant -> alike.computeIfAbsent(
                                    event.kind() + " " + participant, none -> new ArrayList<>())
                            .add(told));
                }
            }
        }
        Set<Finding> notes = new TreeSet<>();
        alike.values().forEach(told -> compare(told, notes));
        return List.copyOf(notes);
    }

    /** Goes through events by their dates, so that each is compared with those alone that its dates meet. */
    private static void compare(List<Told> alike, Set<Finding> notes) {
        List<Told> open = new ArrayList<>();
        alike.stream()
                .sorted(Comparator.comparing(Told::start).thenComparing(Told::turn))
                .forEach(told -> {
                    open.removeIf(other -> other.end.isBefore(told.start));
                    open.stream()
                            .filter(told::isTwinOf)
                            .map(other -> told.turn > other.turn ? note(told, other) : note(other, told))
                            .forEach(notes::add);
                    open.add(told);
                });
    }

    private static Finding note(Told told, Told other) {
        return Finding.note(
                told.place,
                "“" + told.event.id().slug() + "” and “" + other.event.id().slug() + "” (" + other.place
                        + ") may be one event: same kind, shared participants, dates that meet",
                "if they are one, give both the same id");
    }
}
