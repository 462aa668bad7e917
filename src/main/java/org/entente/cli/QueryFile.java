package org.entente.cli;

import java.io.PrintStream;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.entente.export.RdfFormat;
import org.entente.export.RdfWriter;
import org.entente.questions.Answer;
import org.entente.questions.AnswerFormat;

/** A query of the user's own, of any form. */
final class QueryFile {
    private final Query query;
    private final DatasetGraph dataset;

    QueryFile(String text, DatasetGraph dataset) {
        this.query = QueryFactory.create(text);
        this.dataset = dataset;
    }

    /** Writes rows in the format asked for, a truth value as a word, and triples as Turtle. */
    void run(AnswerFormat format, PrintStream out) {
        try (QueryExec execution = QueryExec.dataset(dataset)
                .query(query)
                .set(ARQ.httpServiceAllowed, false)
                .build()) {
            if (query.isSelectType()) {
                format.write(Answer.of(execution.select()), out);
            } else if (query.isAskType()) {
                out.println(execution.ask());
            } else {
                RdfWriter.write(
                        (query.isConstructType() ? execution.construct() : execution.describe())
                                .stream().map(triple -> new Quad(Quad.defaultGraphIRI, triple)),
                        RdfFormat.TTL,
                        out);
            }
        }
    }
}
