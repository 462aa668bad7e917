package org.entente.conformance;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** A query that is well written is answered, and one that is not is the asker's mistake. */
record SyntaxTrial(Documents documents, Endpoint endpoint, boolean accepted) implements Trial {
    @Override
    public Optional<String> problem(Case test) {
        endpoint.show(DatasetGraphFactory.create());
        HttpResponse<byte[]> response = endpoint.post(
                "/sparql",
                "application/sparql-query",
                documents.bytes(test.action().getURI()),
                "*/*");
        int expected = accepted ? 200 : 400;
        return response.statusCode() == expected
                ? Optional.empty()
                : Trial.wrong(response.statusCode() + " " + new String(response.body(), StandardCharsets.UTF_8));
    }
}
