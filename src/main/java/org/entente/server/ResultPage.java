package org.entente.server;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.ontology.Prefixes;
import org.entente.questions.Answer;

/** The answer to a query as a page: its first rows, or its first triples. */
record ResultPage(Library library) {
    private static final int MOST = 1000;

    void send(QueryExecResult result, HttpAction action) {
        Map<String, Object> values = new HashMap<>();
        values.put(
                "query",
                Optional.ofNullable(action.getRequestParameter("query")).orElse(""));
        values.put("rows", result.isRowSet());
        values.put("most", MOST);
        if (result.isBoolean()) {
            values.put("text", result.booleanResult() ? "Yes." : "No.");
        } else if (result.isRowSet()) {
            rows(result.rowSet(), values);
        } else {
            triples(result, values);
        }
        try {
            action.setResponseHeader("Vary", "Accept, Accept-Encoding");
            Pages.send(action.getResponse(), Templates.fill("result.ftlh", values));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rows(RowSet result, Map<String, Object> values) {
        List<String> columns =
                result.getResultVars().stream().map(Var::getVarName).toList();
        List<Binding> rows = new ArrayList<>();
        while (rows.size() < MOST && result.hasNext()) {
            rows.add(result.next());
        }
        values.put("shown", new Library.Shown(columns, library.rows(new Answer(columns, rows))));
        values.put("more", result.hasNext());
    }

    private static void triples(QueryExecResult result, Map<String, Object> values) {
        Graph graph = GraphFactory.createDefaultGraph();
        Stream<Triple> all = result.isGraph()
                ? result.graph().stream()
                : result.dataset().stream().map(Quad::asTriple);
        List<Triple> triples = all.limit(MOST + 1L).toList();
        triples.stream().limit(MOST).forEach(graph::add);
        values.put("text", turtle(graph));
        values.put("more", triples.size() > MOST);
    }

    /** Turtle with the prefixes that it needs, and no others. */
    static String turtle(Graph graph) {
        graph.getPrefixMapping().setNsPrefixes(Prefixes.mapping());
        StringWriter text = new StringWriter();
        RDFWriter.source(graph).format(RDFFormat.TURTLE_PRETTY).build().output(text);
        String body = text.toString().replaceAll("(?m)^PREFIX .*\\R", "").strip();
        String prefixes = text.toString()
                .lines()
                .filter(line -> line.startsWith("PREFIX ") && body.contains(line.split("\\s+")[1]))
                .collect(Collectors.joining("\n"));
        return prefixes + "\n\n" + body;
    }
}
