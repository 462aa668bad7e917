package org.entente.conformance;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.dataset.MemoryDataset;

/** A query over some data has the answer that is published with it. */
record EvaluationTrial(Documents documents, Endpoint endpoint) implements Trial {
    private static final Node DATA = NodeFactory.createURI("urn:data");

    @Override
    public Optional<String> problem(Case test) {
        String address = Case.one(test.action(), Case.QT + "query");
        String text = documents.text(address);
        Query query = QueryFactory.create(text, address, Syntax.syntaxARQ);
        Datasets datasets = new Datasets(documents);
        DatasetGraph dataset = datasets.of(test.action(), Case.QT);
        datasets.addNamed(dataset, query);
        ExpectedAnswer expected = new ExpectedAnswer(documents, test.result().getURI(), query, test.isLax());
        // Where a query was found is known to who sends it, so it says so.
        String asked = "BASE <" + address + "> " + text;
        return problem(dataset, asked, expected)
                .or(() -> inColumns(dataset, query)
                        .flatMap(
                                columns -> problem(columns, asked, expected).map(problem -> "in columns: " + problem)));
    }

    private Optional<String> problem(DatasetGraph dataset, String query, ExpectedAnswer expected) {
        endpoint.show(dataset);
        HttpResponse<byte[]> response = endpoint.query(query, expected.accept());
        return response.statusCode() == 200
                ? expected.problem(response)
                : Trial.wrong(response.statusCode() + " " + new String(response.body(), StandardCharsets.UTF_8));
    }

    /** The same data as the product holds it, whose default graph is the union of others: where a query asks for none of these. */
    private static Optional<DatasetGraph> inColumns(DatasetGraph dataset, Query query) {
        boolean plain = !dataset.listGraphNodes().hasNext()
                && !query.hasDatasetDescription()
                && !query.toString().toUpperCase(Locale.ROOT).contains("GRAPH");
        return plain
                ? Optional.of(
                        MemoryDataset.of(dataset.getDefaultGraph().stream().map(triple -> new Quad(DATA, triple))))
                : Optional.empty();
    }
}
