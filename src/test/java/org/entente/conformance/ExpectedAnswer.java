package org.entente.conformance;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.resultset.RDFInput;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.sparql.vocabulary.ResultSetGraphVocab;

/** The published answer to a query, and whether one that came over HTTP says the same. */
record ExpectedAnswer(Documents documents, String address, Query query, boolean lax) {
    private static final Node BOOLEAN = ResultSetGraphVocab.p_boolean.asNode();
    private static final Node TRUE = NodeValue.TRUE.asNode();

    private Lang lang() {
        return switch (address.replaceAll(".*\\.", "")) {
            case "srx" -> ResultSetLang.RS_XML;
            case "srj" -> ResultSetLang.RS_JSON;
            case "csv" -> ResultSetLang.RS_CSV;
            case "tsv" -> ResultSetLang.RS_TSV;
            default -> RDFLanguages.filenameToLang(address);
        };
    }

    private boolean isTable() {
        return query.isSelectType() || query.isAskType();
    }

    private boolean isWrittenAsGraph() {
        return RDFLanguages.isTriples(lang()) && !ResultSetLang.isRegistered(lang());
    }

    /** The format to ask for: that of the published answer, where it is one for answers. */
    String accept() {
        if (!isTable()) {
            return "application/n-triples";
        }
        return isWrittenAsGraph()
                ? "application/sparql-results+json"
                : lang().getContentType().getContentTypeStr();
    }

    Optional<String> problem(HttpResponse<byte[]> response) {
        if (!isTable()) {
            return problem(graph(response.body()));
        }
        if (lang().equals(ResultSetLang.RS_CSV)) {
            return sameLines(new String(response.body(), StandardCharsets.UTF_8));
        }
        Lang sent = isWrittenAsGraph() ? ResultSetLang.RS_JSON : lang();
        QueryExecResult found = read(sent, response.body());
        return query.isAskType()
                ? found.booleanResult() == asked() ? Optional.empty() : Trial.wrong("answers " + found.booleanResult())
                : lax
                        ? sameRowsAtLeastOnce(
                                expected().rewindable(), found.rowSet().rewindable())
                        : sameRows(expected().rewindable(), found.rowSet().rewindable());
    }

    private Optional<String> problem(Graph found) {
        return IsoMatcher.isomorphic(documents.graph(address), found)
                ? Optional.empty()
                : Trial.wrong("another graph: " + found);
    }

    private static Graph graph(byte[] body) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(new ByteArrayInputStream(body)).lang(Lang.NTRIPLES).parse(graph);
        return graph;
    }

    private static QueryExecResult read(Lang lang, byte[] body) {
        return RowSetReader.createReader(lang).readAny(new ByteArrayInputStream(body), new Context());
    }

    private boolean asked() {
        return isWrittenAsGraph()
                ? documents.graph(address).contains(Node.ANY, BOOLEAN, TRUE)
                : read(lang(), documents.bytes(address)).booleanResult();
    }

    private RowSet expected() {
        return isWrittenAsGraph()
                ? RowSet.adapt(RDFInput.fromRDF(ModelFactory.createModelForGraph(documents.graph(address))))
                : read(lang(), documents.bytes(address)).rowSet();
    }

    /** Where it is left open how often a row is told, one that may be told is told at least once. */
    private static Optional<String> sameRowsAtLeastOnce(RowSetRewindable wanted, RowSetRewindable found) {
        List<String> possible = rows(wanted);
        List<String> told = rows(found);
        boolean same = Set.copyOf(possible).equals(Set.copyOf(told)) && told.size() <= possible.size();
        return same ? Optional.empty() : Trial.wrong(told + " instead of some of " + possible);
    }

    /** The same values in the same order where the query asks for one: 1.0 and 1.00 are the same value. */
    private Optional<String> sameRows(RowSetRewindable wanted, RowSetRewindable found) {
        boolean same = query.isOrdered()
                ? ResultsCompare.equalsByValueAndOrder(wanted, found)
                : ResultsCompare.equalsByValue(wanted, found);
        wanted.reset();
        found.reset();
        return same ? Optional.empty() : Trial.wrong(rows(found) + " instead of " + rows(wanted));
    }

    private static List<String> rows(RowSet rows) {
        return rows.stream().map(Object::toString).toList();
    }

    /** CSV does not tell what kind a value is of, so it is the text that is the same; blank nodes may bear any name. */
    private Optional<String> sameLines(String found) {
        return lines(found).equals(lines(documents.text(address)))
                ? Optional.empty()
                : Trial.wrong(lines(found) + " instead of " + lines(documents.text(address)));
    }

    private static List<String> lines(String csv) {
        return csv.lines().map(line -> line.replaceAll("_:\\w+", "_:")).sorted().toList();
    }
}
