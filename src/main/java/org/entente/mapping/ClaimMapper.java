package org.entente.mapping;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OA;
import org.entente.facts.Article;
import org.entente.facts.Claim;
import org.entente.facts.Digest;
import org.entente.facts.Evidence;
import org.entente.facts.Fact;
import org.entente.facts.Id;
import org.entente.facts.Kind;
import org.entente.ontology.ENT;

/** A claim: who says a fact, in which article, how, and on what evidence. */
final class ClaimMapper {
    private final Article article;

    /** The names of passages that have been described: many claims rest on the same. */
    private final Map<Evidence, Id> described = new IdentityHashMap<>();

    ClaimMapper(Article article) {
        this.article = article;
    }

    void map(Fact fact, GraphWriter graph) {
        Claim claim = fact.claim();
        claim.evidence().forEach(pointer -> describe(pointer, graph));
        List<Id> evidence = claim.evidence().stream().map(described::get).toList();
        Id thing = fact.id();
        graph.describe(id(fact, thing, evidence))
                .a(ENT.Claim)
                .link(ENT.asserts, thing)
                .link(ENT.reportedIn, article.id())
                .link(ENT.claimant, claim.claimant())
                .link(ENT.capacity, claim.capacity())
                .link(ENT.addressee, claim.addressee())
                .code(ENT.voice, "voice", claim.voice())
                .code(ENT.modality, "modality", claim.modality())
                .code(ENT.claimedOccurrence, "occurrence", fact.claimedOccurrence())
                .code(ENT.claimedStatus, "status", fact.claimedStatus())
                .link(ENT.mainEvidence, evidence.get(0))
                .links(ENT.evidence, evidence)
                .texts(ENT.asWritten, fact.asWritten().stream().toList())
                .texts(
                        ENT.asWritten,
                        fact.dates().stream()
                                .flatMap(date -> date.written().stream())
                                .toList())
                .english(
                        ENT.resolution,
                        fact.dates().stream()
                                .flatMap(date -> date.because().stream())
                                .toList());
    }

    private void describe(Evidence pointer, GraphWriter graph) {
        if (!described.containsKey(pointer)) {
            Id id = pointer.id();
            described.put(pointer, id);
            map(pointer, id, graph);
        }
    }

    /** Named by what is claimed and on what evidence: the same input always gives the same claim. */
    Id id(Fact fact) {
        return id(
                fact,
                fact.id(),
                fact.claim().evidence().stream().map(Evidence::id).toList());
    }

    private Id id(Fact fact, Id thing, List<Id> evidence) {
        return new Id(
                Kind.CLAIM,
                Digest.name(
                        16,
                        article.id(),
                        thing,
                        fact.asWritten().orElse(""),
                        evidence.stream().sorted().toList()));
    }

    private static void map(Evidence evidence, Id id, GraphWriter graph) {
        Node selector = NodeFactory.createURI(graph.iri(id) + "#position");
        graph.describe(id)
                .a(ENT.Evidence)
                .link(OA.hasSource, evidence.article().id())
                .iri(OA.hasSelector, selector.getURI())
                .text(ENT.digest, evidence.digest())
                .count(ENT.paragraph, evidence.paragraph(), XSDDatatype.XSDpositiveInteger)
                .iri(ENT.link, evidence.link());
        graph.describe(selector)
                .a(OA.TextPositionSelector)
                .count(OA.start, evidence.start(), XSDDatatype.XSDnonNegativeInteger)
                .count(OA.end, evidence.end(), XSDDatatype.XSDnonNegativeInteger);
    }
}
