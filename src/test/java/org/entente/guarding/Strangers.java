package org.entente.guarding;

import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.entente.guarding.Admission.Watch;

/** A dataset of which strangers ask. */
record Strangers(DatasetGraph dataset) implements Source {
    <T> T answer(String text, Limits limits, Function<QueryExecResult, T> telling) {
        try (Visit visit = new Admission(new Lanes(new Room(10, 10), 1, 1), Watch.USUAL).enter("", text, limits)) {
            return visit.answer(this, telling);
        }
    }

    @Override
    public Asked begin(Query query) {
        dataset.begin(TxnType.READ);
        return new Asked(dataset, query);
    }

    @Override
    public void end() {
        dataset.end();
    }
}
