package org.entente.accounts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.facts.AgreementFact;
import org.entente.facts.ArticleFacts;
import org.entente.facts.Code;
import org.entente.facts.EventFact;
import org.entente.facts.EventKind;
import org.entente.facts.Fact;
import org.entente.facts.Finding;
import org.entente.facts.Finding.Severity;
import org.entente.facts.Id;
import org.entente.facts.Place;
import org.entente.facts.ProjectFact;

/**
 * What articles that share an id must agree on, and ids that nobody states. Each article writes rows about the ids that it
 * uses; sorted, those about one id come one after the other, and are held against each other.
 */
public final class SharedIds {
    private static final String STATED = "1";
    private static final String REFERRED = "2";
    private static final String FULFILLED = "3";

    private final Consumer<Finding> findings;
    private String id = "";
    private Optional<Stated> first = Optional.empty();

    /** @param findings takes an error for an id of two kinds, a warning for one of two titles, a note for a reference to none */
    public SharedIds(Consumer<Finding> findings) {
        this.findings = findings;
    }

    private record Stated(String kind, String title, Place place) {}

    /** The same for articles that are all at hand. */
    public static List<Finding> check(List<ArticleFacts> articles) {
        List<Finding> findings = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        for (ArticleFacts article : articles) {
            findings.addAll(alone(article));
            rows.addAll(rows(article, rows.size()));
        }
        SharedIds ids = new SharedIds(findings::add);
        rows.stream().sorted().forEach(ids::take);
        return findings;
    }

    /** What an article gets wrong whatever others say: nothing refers to itself. */
    public static List<Finding> alone(ArticleFacts article) {
        return article.facts().stream()
                .filter(fact ->
                        !fact.references().isEmpty() && fact.references().contains(fact.id()))
                .map(fact -> Finding.error(
                        article.places().get(fact.id()),
                        "“" + fact.id().slug() + "” refers to itself",
                        "name the other thing, or leave it out"))
                .toList();
    }

    /** @param turn higher than that of the articles before it */
    public static List<String> rows(ArticleFacts article, long turn) {
        List<String> rows = new ArrayList<>();
        for (Fact fact : article.facts()) {
            String place = Row.last(article.places().get(fact.id()));
            if (fact instanceof EventFact event) {
                rows.add(stated(fact, turn, event.kind().code(), event.title(), place));
            } else if (fact instanceof AgreementFact agreement) {
                rows.add(stated(fact, turn, agreement.kind().code(), agreement.title(), place));
            } else if (fact instanceof ProjectFact project) {
                rows.add(stated(fact, turn, "project", project.title(), place));
            }
            new HashSet<>(fact.references())
                    .stream().filter(SharedIds::factual).forEach(other -> rows.add(Row.of(other, REFERRED, place)));
            fact.fulfilled().forEach(pledge -> rows.add(Row.of(pledge, FULFILLED, place)));
        }
        return rows;
    }

    private static String stated(Fact fact, long turn, String kind, String title, String place) {
        return Row.of(fact.id(), STATED, Row.turn(turn), kind, title, place);
    }

    private static boolean factual(Id id) {
        return switch (id.kind()) {
            case EVENT, AGREEMENT, PROJECT -> true;
            default -> false;
        };
    }

    /** Takes the rows of all articles, in order. */
    public void take(String row) {
        List<String> fields = Row.fields(row, 3);
        if (!fields.get(0).equals(id)) {
            id = fields.get(0);
            first = Optional.empty();
        }
        switch (fields.get(1)) {
            case STATED -> stated(Row.fields(fields.get(2), 4));
            case REFERRED -> referred(Row.place(fields.get(2)));
            default -> fulfilled(Row.place(fields.get(2)));
        }
    }

    private void stated(List<String> fields) {
        Stated stated = new Stated(fields.get(1), fields.get(2), Row.place(fields.get(3)));
        if (first.isEmpty()) {
            first = Optional.of(stated);
            return;
        }
        Stated other = first.get();
        if (!other.kind.equals(stated.kind)) {
            findings.accept(Finding.error(
                    stated.place,
                    "“" + slug() + "” is a " + stated.kind + " here and a " + other.kind + " at " + other.place,
                    "if they are one thing, give both the same kind; else give them two ids"));
        } else if (!other.title.equals(stated.title)) {
            findings.accept(new Finding(
                    stated.place,
                    Severity.WARNING,
                    "“" + slug() + "” has another title at " + other.place + ": “" + other.title + "”",
                    "give one thing one title in all files"));
        }
    }

    private void referred(Place place) {
        if (first.isEmpty()) {
            findings.accept(Finding.note(
                    place,
                    "this refers to “" + id + "”, which none of these files states",
                    "mind its spelling, or add the file that states it"));
        }
    }

    /** Only a pledge can be made good. */
    private void fulfilled(Place place) {
        first.filter(told -> Code.of(EventKind.class, told.kind)
                        .filter(EventKind::commits)
                        .isEmpty())
                .ifPresent(told -> findings.accept(Finding.error(
                        place,
                        "“" + slug() + "” cannot be made good: it is a " + told.kind + " (" + told.place + ")",
                        "name a pledge or an invitation")));
    }

    private String slug() {
        return id.substring(id.indexOf('/') + 1);
    }
}
