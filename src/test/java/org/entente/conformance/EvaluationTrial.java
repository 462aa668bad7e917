package org.entente.conformance;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;

/** A query over some data has the answer that is published with it. */
record EvaluationTrial(Documents documents, Endpoint endpoint) implements Trial {
    @Override
    public Optional<String> problem(Case test) {
        String address = Case.one(test.action(), Case.QT + "query");
        String text = documents.text(address);
        Query query = QueryFactory.create(text, address, Syntax.syntaxARQ);
        Datasets datasets = new Datasets(documents);
        DatasetGraph dataset = datasets.of(test.action(), Case.QT);
        datasets.addNamed(dataset, query);
        endpoint.show(dataset);
        ExpectedAnswer expected = new ExpectedAnswer(documents, test.result().getURI(), query, test.isLax());
        // Where a query was found is known to who sends it, so it says so.
        HttpResponse<byte[]> response = endpoint.query("BASE <" + address + "> " + text, expected.accept());
        return response.statusCode() == 200
                ? expected.problem(response)
                : Trial.wrong(response.statusCode() + " " + new String(response.body(), StandardCharsets.UTF_8));
    }
}
