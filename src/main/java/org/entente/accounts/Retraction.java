package org.entente.accounts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.facts.ArticleFacts;
import org.entente.facts.Fact;
import org.entente.facts.Id;
import org.entente.facts.MentionFact;

/**
 * What taking an article out would do.
 *
 * @param falls the things that no other article states
 * @param survives the things that others state too, each with those articles
 */
public record Retraction(List<Id> falls, Map<Id, List<Id>> survives) {

    /** @param articles all articles, the one to be retracted among them */
    public static Retraction of(Id article, List<ArticleFacts> articles) {
        Map<Id, List<Id>> others = new TreeMap<>();
        for (ArticleFacts facts : articles) {
            if (facts.article().id().equals(article)) {
                stated(facts).forEach(id -> others.put(id, tellers(id, article, articles)));
            }
        }
        List<Id> falls =
                others.keySet().stream().filter(id -> others.get(id).isEmpty()).toList();
        others.keySet().removeAll(falls);
        return new Retraction(falls, others);
    }

    private static List<Id> stated(ArticleFacts facts) {
        return facts.facts().stream()
                .filter(fact -> !(fact instanceof MentionFact))
                .map(Fact::id)
                .distinct()
                .toList();
    }

    private static List<Id> tellers(Id thing, Id article, List<ArticleFacts> articles) {
        return articles.stream()
                .filter(facts -> !facts.article().id().equals(article))
                .filter(facts -> stated(facts).contains(thing))
                .map(facts -> facts.article().id())
                .toList();
    }
}
