package org.entente.accounts;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.facts.ArticleFacts;
import org.entente.facts.Fact;
import org.entente.facts.Id;
import org.entente.facts.MentionFact;

/**
 * What taking an article out would do.
 *
 * @param falls the things that no other article states
 * @param survives the things that others state too, each with those articles
 * @param loose the facts of other articles that refer to what falls, each with what they refer to
 */
public record Retraction(List<Id> falls, Map<Id, List<Id>> survives, Map<Id, List<Id>> loose) {

    /** @param articles all articles, the one to be retracted among them */
    public static Retraction of(Id article, List<ArticleFacts> articles) {
        Map<Id, List<Id>> tellers = new TreeMap<>();
        articles.forEach(facts -> stated(facts)
                .forEach(id -> tellers.merge(id, List.of(facts.article().id()), Retraction::joined)));
        Map<Id, List<Id>> survives = new TreeMap<>();
        Set<Id> falls = new HashSet<>();
        tellers.forEach((thing, told) -> {
            List<Id> others = told.stream().filter(id -> !id.equals(article)).toList();
            if (others.isEmpty()) {
                falls.add(thing);
            } else if (others.size() < told.size()) {
                survives.put(thing, others);
            }
        });
        return new Retraction(falls.stream().sorted().toList(), survives, loose(article, articles, falls));
    }

    private static List<Id> joined(List<Id> some, List<Id> more) {
        return Stream.of(some, more).flatMap(List::stream).toList();
    }

    private static Map<Id, List<Id>> loose(Id article, List<ArticleFacts> articles, Collection<Id> falls) {
        return articles.stream()
                .filter(facts -> !facts.article().id().equals(article))
                .flatMap(facts -> facts.facts().stream())
                .filter(fact -> fact.references().stream().anyMatch(falls::contains))
                .collect(Collectors.toMap(
                        Fact::id,
                        fact -> fact.references().stream()
                                .filter(falls::contains)
                                .toList(),
                        Retraction::joined,
                        TreeMap::new));
    }

    private static List<Id> stated(ArticleFacts facts) {
        return facts.facts().stream()
                .filter(fact -> !(fact instanceof MentionFact))
                .map(Fact::id)
                .distinct()
                .toList();
    }
}
