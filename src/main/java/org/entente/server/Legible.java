package org.entente.server;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.questions.XmlText;

/** Answers as a form can tell them: no XML has control characters or names of any kind, and some forms no triple terms. */
final class Legible {
    private static final Set<String> WITH_TRIPLE_TERMS =
            Set.of(Negotiation.HTML, "text/turtle", "application/n-triples", "ttl", "turtle", "nt", "ntriples");

    private final QueryExecResult result;
    private final boolean tripleTerms;

    /** A predicate of which XML can make no name. */
    private final Optional<String> unnamed;

    private Legible(QueryExecResult result, boolean tripleTerms, Optional<String> unnamed) {
        this.result = result;
        this.tripleTerms = tripleTerms;
        this.unnamed = unnamed;
    }

    /** An answer, which is gone through once for what some form cannot tell. */
    static Legible of(QueryExecResult result) {
        if (!result.isGraph()) {
            return new Legible(result, false, Optional.empty());
        }
        return new Legible(
                result,
                result.graph().stream().anyMatch(triple -> triple.getObject().isTripleTerm()),
                result.graph().stream()
                        .map(triple -> triple.getPredicate().getURI())
                        .distinct()
                        .filter(predicate -> Util.splitNamespaceXML(predicate) == predicate.length())
                        .findFirst());
    }

    /** What a form cannot tell of the answer at all, as a sentence has it. */
    Optional<String> beyond(String form) {
        if (tripleTerms && !WITH_TRIPLE_TERMS.contains(form)) {
            return Optional.of("triple terms");
        }
        return unnamed.filter(predicate -> form.contains("xml"))
                .map(predicate -> "the predicate <" + predicate + ">, of which XML can make no name");
    }

    /** The same answer; in XML, a replacement character stands for each that it cannot have. */
    QueryExecResult in(String form) {
        if (!form.contains("xml") || result.isBoolean()) {
            return result;
        }
        return result.isRowSet()
                ? new QueryExecResult(rows(result.rowSet()))
                : new QueryExecResult(graph(result.graph()));
    }

    private static RowSet rows(RowSet rows) {
        return RowSetStream.create(
                rows.getResultVars(), rows.stream().map(XmlText::of).iterator());
    }

    private static Graph graph(Graph graph) {
        Graph cleaned = GraphFactory.createDefaultGraph();
        cleaned.getPrefixMapping().setNsPrefixes(graph.getPrefixMapping());
        graph.stream()
                .map(triple ->
                        Triple.create(triple.getSubject(), triple.getPredicate(), XmlText.of(triple.getObject())))
                .forEach(cleaned::add);
        return cleaned;
    }
}
