package org.entente.conformance;

import java.util.Optional;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.update.UpdateFactory;

/** An update, well written or not, is refused by the endpoint unread; the parser beneath is tried in this process. */
record UpdateSyntaxTrial(Documents documents, Endpoint endpoint, boolean accepted) implements Trial {
    @Override
    public Optional<String> problem(Case test) {
        String address = test.action().getURI();
        endpoint.show(DatasetGraphFactory.create());
        return UpdateTrial.notRefused(endpoint, documents.bytes(address))
                .or(() -> isRead(address) == accepted
                        ? Optional.empty()
                        : Trial.wrong(accepted ? "is not read" : "is read"));
    }

    private boolean isRead(String address) {
        try {
            UpdateFactory.create(documents.text(address), address, Syntax.syntaxSPARQL_12);
            return true;
        } catch (QueryException e) {
            return false;
        }
    }
}
