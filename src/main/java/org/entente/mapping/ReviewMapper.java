package org.entente.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.entente.facts.ArticleFacts;
import org.entente.facts.Decision;
import org.entente.facts.Fact;
import org.entente.facts.FigureFact;
import org.entente.facts.Id;
import org.entente.facts.Slug;
import org.entente.facts.StanceFact;
import org.entente.facts.TenureFact;
import org.entente.facts.Verdict;
import org.entente.ontology.ENT;
import org.entente.ontology.PROV;

/**
 * The review of an article's draft: each decision, when it was made, and the claim that it let stand. Decisions are parts
 * of the article. Of the reviewer nothing is known but that there was one, so nobody's name is published.
 */
final class ReviewMapper {
    private final Id article;
    private final List<Decision> decisions;
    private final Map<String, List<Id>> claims = new HashMap<>();

    ReviewMapper(ArticleFacts facts, ClaimMapper mapper) {
        this.article = facts.article().id();
        this.decisions = facts.review();
        for (Fact fact : decisions.isEmpty() ? List.<Fact>of() : facts.facts()) {
            claims.computeIfAbsent(called(fact), name -> new ArrayList<>()).add(mapper.id(fact));
        }
    }

    void map(GraphWriter graph) {
        for (int i = 0; i < decisions.size(); i++) {
            map(decisions.get(i), part(graph, "decision-" + (i + 1)), graph);
        }
    }

    private void map(Decision decision, Node node, GraphWriter graph) {
        Node reviewer = part(graph, "reviewer");
        graph.describe(article).iri(ENT.decision, node.getURI());
        graph.describe(node)
                .a(ENT.Decision)
                .code(ENT.verdict, "verdict", decision.verdict())
                .code(ENT.reason, "reason", decision.reason())
                .text(ENT.draftedAs, decision.of())
                .text(ENT.draftedBy, decision.rule())
                .typed(PROV.endedAtTime, decision.at().toString(), XSDDatatype.XSDdateTime)
                .iri(PROV.wasAssociatedWith, reviewer.getURI())
                .link(PROV.used, article)
                .links(PROV.generated, kept(decision));
        graph.describe(reviewer).a(PROV.Person, PROV.Agent).text(RDFS.label, "reviewer", "en");
    }

    /** The claims of the facts that stand under that name: one, or those of two alike. */
    private List<Id> kept(Decision decision) {
        String whole = decision.as().orElse(decision.of());
        String called = whole.substring(whole.indexOf('/') + 1);
        String name = whole.startsWith("tenures/") ? office(called.split(", ", 2)) : called;
        return decision.verdict() == Verdict.DROPPED ? List.of() : claims.getOrDefault(name, List.of());
    }

    /** A holder and an office, each by the name in its id. */
    private static String office(String... names) {
        return Stream.of(names).map(Slug::of).collect(Collectors.joining(" "));
    }

    /** What a draft calls a fact, but for the section. */
    private static String called(Fact fact) {
        if (fact instanceof TenureFact tenure) {
            return tenure.holder().slug() + " " + tenure.office().slug();
        }
        Optional<String> title = fact instanceof FigureFact figure
                ? Optional.of(figure.title())
                : fact instanceof StanceFact stance ? Optional.of(stance.gist()) : fact.asWritten();
        return title.orElseGet(() -> fact.id().slug());
    }

    private Node part(GraphWriter graph, String name) {
        return NodeFactory.createURI(graph.iri(article) + "#" + name);
    }
}
