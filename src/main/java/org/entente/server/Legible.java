package org.entente.server;

import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;

/** Answers as a form can tell them: no XML has control characters, and some forms no triple terms. */
final class Legible {
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private static final Set<String> WITH_TRIPLE_TERMS =
            Set.of(Negotiation.HTML, "text/turtle", "application/n-triples", "ttl", "turtle", "nt", "ntriples");

    private Legible() {}

    /** Whether a form cannot tell an answer at all. */
    static boolean isBeyond(String form, QueryExecResult result) {
        return result.isGraph()
                && !WITH_TRIPLE_TERMS.contains(form)
                && result.graph().stream().anyMatch(triple -> triple.getObject().isTripleTerm());
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
                rows.getResultVars(), rows.stream().map(Legible::row).iterator());
    }

    private static Binding row(Binding row) {
        BindingBuilder cleaned = BindingFactory.builder();
        row.forEach((variable, value) -> cleaned.add(variable, term(value)));
        return cleaned.build();
    }

    private static Graph graph(Graph graph) {
        Graph cleaned = GraphFactory.createDefaultGraph();
        cleaned.getPrefixMapping().setNsPrefixes(graph.getPrefixMapping());
        graph.stream()
                .map(triple -> Triple.create(triple.getSubject(), triple.getPredicate(), term(triple.getObject())))
                .forEach(cleaned::add);
        return cleaned;
    }

    private static Node term(Node term) {
        if (!term.isLiteral()
                || !NOT_IN_XML.matcher(term.getLiteralLexicalForm()).find()) {
            return term;
        }
        String text = NOT_IN_XML.matcher(term.getLiteralLexicalForm()).replaceAll("\uFFFD");
        return NodeFactory.createLiteral(
                text, term.getLiteralLanguage(), term.getLiteralBaseDirection(), term.getLiteralDatatype());
    }
}
