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

    private Legible() {}

    /** What a form cannot tell of an answer at all, as a sentence has it. */
    static Optional<String> beyond(String form, QueryExecResult result) {
        if (!result.isGraph() || WITH_TRIPLE_TERMS.contains(form)) {
            return Optional.empty();
        }
        if (result.graph().stream().anyMatch(triple -> triple.getObject().isTripleTerm())) {
            return Optional.of("triple terms");
        }
        return form.contains("xml")
                ? result.graph().stream()
                        .map(triple -> triple.getPredicate().getURI())
                        .filter(predicate -> Util.splitNamespaceXML(predicate) == predicate.length())
                        .findFirst()
                        .map(predicate -> "the predicate <" + predicate + ">, of which XML can make no name")
                : Optional.empty();
    }

    /** The same answer; in XML, a replacement character stands for each that it cannot have. */
    static QueryExecResult in(String form, QueryExecResult result) {
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
