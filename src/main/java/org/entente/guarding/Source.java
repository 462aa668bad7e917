package org.entente.guarding;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;

/** Where a query is answered from, in one state of the data from begin to end. */
public interface Source {
    /**
     * A query, and what it is asked of.
     *
     * @param query without FROM clauses where the dataset already is what they ask for
     */
    record Asked(DatasetGraph dataset, Query query) {}

    /** Is called when there is room, perhaps more than once; each time is ended before the next. */
    Asked begin(Query query);

    /** Comes after each beginning, whatever has happened. */
    void end();
}
