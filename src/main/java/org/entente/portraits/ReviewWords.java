package org.entente.portraits;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.entente.accounts.Things;
import org.entente.ontology.ENT;
import org.entente.ontology.PROV;

/** What became of the facts that were drafted from an article, in a line. */
final class ReviewWords {
    private final Things things;

    ReviewWords(Things things) {
        this.things = things;
    }

    /** {@code 7 accepted, 3 dropped (duplicate 1, wrong 2), last on 2026-03-12}; nothing of what was not drafted. */
    List<Detail> of(Node article) {
        List<Node> decisions = things.all(article, ENT.decision);
        if (decisions.isEmpty()) {
            return List.of();
        }
        String verdicts = counted(codes(decisions, ENT.verdict)).entrySet().stream()
                .map(verdict -> verdict.getValue() + " " + verdict.getKey() + reasons(verdict.getKey(), decisions))
                .collect(Collectors.joining(", "));
        return List.of(new Detail("review of the draft", List.of(Reference.to(verdicts + last(decisions)))));
    }

    private String reasons(String verdict, List<Node> decisions) {
        String told = counted(codes(decisions, ENT.reason)).entrySet().stream()
                .map(reason -> reason.getKey() + " " + reason.getValue())
                .collect(Collectors.joining(", ", " (", ")"));
        return verdict.equals("dropped") ? told : "";
    }

    private String last(List<Node> decisions) {
        return decisions.stream()
                .flatMap(decision -> things.text(decision, PROV.endedAtTime).stream())
                .max(String::compareTo)
                .map(time -> ", last on " + time.substring(0, time.indexOf('T')))
                .orElse("");
    }

    private List<String> codes(List<Node> decisions, Property property) {
        return decisions.stream()
                .flatMap(decision -> things.code(decision, property).stream())
                .toList();
    }

    private static Map<String, Long> counted(Collection<String> codes) {
        return codes.stream().collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
