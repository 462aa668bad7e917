package org.entente.accounts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.facts.ArticleFacts;
import org.entente.facts.Edtf;
import org.entente.facts.EventFact;
import org.entente.facts.Fact;
import org.entente.facts.Finding;
import org.entente.facts.Place;

/**
 * Points out events of two articles that are likely one under two ids: one kind, shared participants, dates that meet. Each
 * article writes a row for each participant of each event; sorted, those of one kind and participant come one after the
 * other by their dates, so that each is compared with those alone that its dates meet.
 */
public final class Twins {
    /** Shared participants that make two events alike; one alone meets too many people. */
    private static final int ENOUGH_SHARED = 2;

    private static final String NOBODY_ELSE = "";

    private final Consumer<Finding> notes;
    private String key = "";
    private final PriorityQueue<Told> open = new PriorityQueue<>(Comparator.comparing(Told::end));

    /** The open events by those who take part besides the participant whose rows they are. */
    private final Map<String, Set<Told>> openWith = new HashMap<>();

    /** @param notes takes one note for each pair */
    public Twins(Consumer<Finding> notes) {
        this.notes = notes;
    }

    /**
     * An event as an article tells of it.
     *
     * @param turn sorts after that of what is told before
     */
    private record Told(String turn, LocalDate end, String article, String event, List<String> everyone, Place place) {
        boolean isTwinOf(Told other) {
            return !article.equals(other.article) && !event.equals(other.event);
        }
    }

    /** The notes on articles that are all at hand. */
    public static List<Finding> in(List<ArticleFacts> articles) {
        Set<Finding> notes = new TreeSet<>();
        List<String> rows = new ArrayList<>();
        articles.forEach(article -> rows.addAll(rows(article, rows.size())));
        Twins twins = new Twins(notes::add);
        rows.stream().sorted().forEach(twins::take);
        return List.copyOf(notes);
    }

    /** @param turn higher than that of the articles before it */
    public static List<String> rows(ArticleFacts article, long turn) {
        List<String> rows = new ArrayList<>();
        for (Fact fact : article.facts()) {
            if (fact instanceof EventFact event && event.when().isPresent()) {
                Edtf when = event.when().orElseThrow().edtf();
                List<String> everyone =
                        event.everyone().stream().map(Object::toString).toList();
                String rest = Row.of(
                        when.earliest().orElse(LocalDate.MIN),
                        Row.turn(turn) + "." + Row.turn(rows.size()),
                        when.latest().orElse(LocalDate.MAX),
                        article.article().id(),
                        event.id().slug(),
                        String.join(" ", everyone),
                        Row.last(article.places().get(event.id())));
                everyone.forEach(participant -> rows.add(Row.of(event.kind() + " " + participant, rest)));
            }
        }
        return rows;
    }

    /** Takes the rows of all articles, in order. */
    public void take(String row) {
        List<String> fields = Row.fields(row, 8);
        if (!fields.get(0).equals(key)) {
            key = fields.get(0);
            open.clear();
            openWith.clear();
        }
        LocalDate start = LocalDate.parse(fields.get(1));
        while (!open.isEmpty() && open.peek().end.isBefore(start)) {
            Told over = open.remove();
            circles(over).forEach(circle -> openWith.get(circle).remove(over));
        }
        compare(new Told(
                fields.get(2),
                LocalDate.parse(fields.get(3)),
                fields.get(4),
                fields.get(5),
                List.of(fields.get(6).split(" ")),
                Row.place(fields.get(7))));
    }

    private void compare(Told told) {
        candidates(told)
                .filter(told::isTwinOf)
                .map(other -> told.turn.compareTo(other.turn) > 0 ? note(told, other) : note(other, told))
                .forEach(notes);
        open.add(told);
        circles(told)
                .forEach(circle -> openWith.computeIfAbsent(circle, none -> new LinkedHashSet<>())
                        .add(told));
    }

    /**
     * The open events that share enough participants: two, or the only one that one of both has. Of events that share more,
     * the rows of the first one that they share tell.
     */
    private Stream<Told> candidates(Told told) {
        if (told.everyone.size() < ENOUGH_SHARED) {
            return open.stream();
        }
        Set<Told> alike = new LinkedHashSet<>(openWith.getOrDefault(NOBODY_ELSE, Set.of()));
        others(told).forEach(other -> alike.addAll(openWith.getOrDefault(other, Set.of())));
        return alike.stream().filter(other -> firstShared(told, other));
    }

    private boolean firstShared(Told told, Told other) {
        return told.everyone.stream()
                .filter(other.everyone::contains)
                .findFirst()
                .filter(this::isTheirs)
                .isPresent();
    }

    /** Where an open event is looked for: with those who take part besides, or alone. */
    private Collection<String> circles(Told told) {
        return told.everyone.size() < ENOUGH_SHARED ? List.of(NOBODY_ELSE) : others(told);
    }

    private List<String> others(Told told) {
        return told.everyone.stream().filter(one -> !isTheirs(one)).toList();
    }

    private boolean isTheirs(String participant) {
        return key.endsWith(" " + participant);
    }

    private static Finding note(Told told, Told other) {
        return Finding.note(
                told.place,
                "“" + told.event + "” and “" + other.event + "” (" + other.place
                        + ") may be one event: same kind, shared participants, dates that meet",
                "if they are one, give both the same id");
    }
}
