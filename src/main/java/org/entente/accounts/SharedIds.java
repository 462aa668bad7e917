package org.entente.accounts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.facts.AgreementFact;
import org.entente.facts.ArticleFacts;
import org.entente.facts.Code;
import org.entente.facts.EventFact;
import org.entente.facts.EventKind;
import org.entente.facts.Fact;
import org.entente.facts.Finding;
import org.entente.facts.Id;
import org.entente.facts.Place;
import org.entente.facts.ProjectFact;

/** What articles that share an id must agree on, and ids that nobody states. */
public final class SharedIds {
    private SharedIds() {}

    private record Stated(String kind, String title, Place place) {}

    /** An error for an id of two kinds, a warning for one of two titles, a note for a reference to none. */
    public static List<Finding> check(List<ArticleFacts> articles) {
        Map<Id, Stated> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (ArticleFacts article : articles) {
            for (Fact fact : article.facts()) {
                Place place = article.places().get(fact.id());
                if (fact instanceof EventFact event) {
                    compare(fact.id(), new Stated(event.kind().code(), event.title(), place), first, findings);
                } else if (fact instanceof AgreementFact agreement) {
                    compare(fact.id(), new Stated(agreement.kind().code(), agreement.title(), place), first, findings);
                } else if (fact instanceof ProjectFact project) {
                    compare(fact.id(), new Stated("project", project.title(), place), first, findings);
                }
            }
        }
        articles.forEach(article -> looseEnds(article, first.keySet(), findings));
        articles.forEach(article -> senseless(article, first, findings));
        return findings;
    }

    private static void compare(Id id, Stated stated, Map<Id, Stated> first, List<Finding> findings) {
        Stated other = first.putIfAbsent(id, stated);
        if (other == null) {
            return;
        }
        if (!other.kind.equals(stated.kind)) {
            findings.add(Finding.error(
                    stated.place,
                    "“" + id.slug() + "” is a " + stated.kind + " here and a " + other.kind + " at " + other.place,
                    "if they are one thing, give both the same kind; else give them two ids"));
        } else if (!other.title.equals(stated.title)) {
            findings.add(new Finding(
                    stated.place,
                    Finding.Severity.WARNING,
                    "“" + id.slug() + "” has another title at " + other.place + ": “" + other.title + "”",
                    "give one thing one title in all files"));
        }
    }

    /** Nothing refers to itself, and only a pledge can be made good. */
    private static void senseless(ArticleFacts article, Map<Id, Stated> stated, List<Finding> findings) {
        for (Fact fact : article.facts()) {
            Place place = article.places().get(fact.id());
            if (fact.references().contains(fact.id())) {
                findings.add(Finding.error(
                        place, "“" + fact.id().slug() + "” refers to itself", "name the other thing, or leave it out"));
            }
            for (Id pledge : fact.fulfilled()) {
                Stated told = stated.get(pledge);
                if (told != null
                        && !Code.of(EventKind.class, told.kind)
                                .filter(EventKind::commits)
                                .isPresent()) {
                    findings.add(Finding.error(
                            place,
                            "“" + pledge.slug() + "” cannot be made good: it is a " + told.kind + " (" + told.place
                                    + ")",
                            "name a pledge or an invitation"));
                }
            }
        }
    }

    private static void looseEnds(ArticleFacts article, Set<Id> stated, List<Finding> findings) {
        for (Fact fact : article.facts()) {
            for (Id id : new HashSet<>(fact.references())) {
                boolean factual = switch (id.kind()) {
                    case EVENT, AGREEMENT, PROJECT -> true;
                    default -> false;
                };
                if (factual && !stated.contains(id)) {
                    findings.add(Finding.note(
                            article.places().get(fact.id()),
                            "this refers to “" + id + "”, which none of these files states",
                            "mind its spelling, or add the file that states it"));
                }
            }
        }
    }
}
