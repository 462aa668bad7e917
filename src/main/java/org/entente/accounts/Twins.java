package org.entente.accounts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.facts.ArticleFacts;
import org.entente.facts.EventFact;
import org.entente.facts.Finding;
import org.entente.facts.Id;
import org.entente.facts.Place;

/** Points out events of two articles that are likely one under two ids: one kind, shared participants, dates that meet. */
public final class Twins {
    /** Shared participants that make two events alike; one alone meets too many people. */
    private static final int ENOUGH_SHARED = 2;

    private Twins() {}

    private record Told(EventFact event, Id article, Place place) {}

    /** One note for each pair. */
    public static List<Finding> in(List<ArticleFacts> articles) {
        Map<String, List<Told>> alike = new HashMap<>();
        Set<Finding> notes = new TreeSet<>();
        for (ArticleFacts article : articles) {
            for (Told told : told(article)) {
                for (Id participant : told.event.everyone()) {
                    List<Told> before =
                            alike.computeIfAbsent(told.event.kind() + " " + participant, none -> new ArrayList<>());
                    before.stream().filter(other -> twins(told, other)).forEach(other -> notes.add(note(told, other)));
                    before.add(told);
                }
            }
        }
        return List.copyOf(notes);
    }

    private static List<Told> told(ArticleFacts article) {
        return article.facts().stream()
                .filter(EventFact.class::isInstance)
                .map(EventFact.class::cast)
                .map(event ->
                        new Told(event, article.article().id(), article.places().get(event.id())))
                .toList();
    }

    private static boolean twins(Told one, Told other) {
        long shared = one.event.everyone().stream()
                .filter(other.event.everyone()::contains)
                .count();
        return !one.article.equals(other.article)
                && !one.event.id().equals(other.event.id())
                && shared >= Math.min(ENOUGH_SHARED, fewest(one.event, other.event))
                && overlap(one.event, other.event);
    }

    private static int fewest(EventFact one, EventFact other) {
        return Math.min(one.everyone().size(), other.everyone().size());
    }

    private static boolean overlap(EventFact one, EventFact other) {
        return one.when().isPresent()
                && other.when().isPresent()
                && !after(
                        one.when().get().edtf().earliest(),
                        other.when().get().edtf().latest())
                && !after(
                        other.when().get().edtf().earliest(),
                        one.when().get().edtf().latest());
    }

    private static boolean after(Optional<LocalDate> start, Optional<LocalDate> end) {
        return start.isPresent() && end.isPresent() && start.get().isAfter(end.get());
    }

    private static Finding note(Told told, Told other) {
        return Finding.note(
                told.place,
                "“" + told.event.id().slug() + "” and “" + other.event.id().slug() + "” (" + other.place
                        + ") may be one event: same kind, shared participants, dates that meet",
                "if they are one, give both the same id");
    }
}
