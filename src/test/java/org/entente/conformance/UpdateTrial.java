package org.entente.conformance;

import java.net.http.HttpResponse;
import java.util.Optional;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.update.UpdateFactory;

/**
 * The public side cannot write: an update is sent to the endpoint, which must refuse it and leave the data as it is. What
 * the engine beneath makes of it is then tried in this process.
 */
record UpdateTrial(Documents documents, Endpoint endpoint) implements Trial {
    private static final int FORBIDDEN = 403;

    @Override
    public Optional<String> problem(Case test) {
        Datasets datasets = new Datasets(documents);
        String address = Case.one(test.action(), Case.UT + "request");
        DatasetGraph dataset = datasets.of(test.action(), Case.UT);
        endpoint.show(dataset);
        return notRefused(endpoint, documents.bytes(address))
                .or(() -> IsoMatcher.isomorphic(datasets.of(test.action(), Case.UT), dataset)
                        ? Optional.empty()
                        : Trial.wrong("the endpoint has changed the data"))
                .or(() -> changed(dataset, address, datasets.of(test.result(), Case.UT)));
    }

    /** What is wrong if the endpoint does not refuse an update. */
    static Optional<String> notRefused(Endpoint endpoint, byte[] update) {
        HttpResponse<byte[]> response = endpoint.post("/sparql", "application/sparql-update", update, "*/*");
        return response.statusCode() == FORBIDDEN
                ? Optional.empty()
                : Trial.wrong("the endpoint answers " + response.statusCode());
    }

    private Optional<String> changed(DatasetGraph dataset, String address, DatasetGraph expected) {
        UpdateExec.dataset(dataset)
                .update(UpdateFactory.create(documents.text(address), address, Syntax.syntaxSPARQL_12))
                .execute();
        return IsoMatcher.isomorphic(expected, dataset) ? Optional.empty() : Trial.wrong("another dataset");
    }
}
