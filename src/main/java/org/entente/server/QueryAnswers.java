package org.entente.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.exec.QueryExecResult;

/**
 * Answers of the endpoint. The engine sends XML to whoever accepts nothing that it has; here a browser gets a page, and
 * others are told what there is.
 */
final class QueryAnswers extends SPARQL_QueryDataset {
    private static final List<String> PARAMETERS = List.of("format", "output", "results", "force-accept");

    private final ResultPage page;

    QueryAnswers(Library library) {
        this.page = new ResultPage(library);
    }

    /** Refuses what is no query itself: the engine can only send sentences whose letters are Latin. */
    @Override
    protected void execute(String query, HttpAction action) {
        Optional<String> problem = query.isBlank() ? Optional.empty() : SyntaxProblem.in(query);
        if (problem.isPresent()) {
            refuse(action, 400, problem.get());
        } else {
            super.execute(query, action);
        }
    }

    private static void refuse(HttpAction action, int status, String sentence) {
        try {
            Replies.text(action.getResponse(), status, sentence);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
        if (result.isJson() || PARAMETERS.stream().anyMatch(name -> action.getRequestParameter(name) != null)) {
            super.sendResults(action, result, prologue);
            return;
        }
        List<String> offered = offered(result);
        Optional<String> type = Negotiation.best(action.getRequest(), offered.stream());
        if (type.isEmpty()) {
            refuse(action, 406, "There is nothing of that type here; there are " + String.join(", ", offered) + ".");
        } else if (type.get().equals(Negotiation.HTML)) {
            page.send(result, action);
        } else {
            super.sendResults(action, result, prologue);
        }
    }

    private static List<String> offered(QueryExecResult result) {
        AcceptList engine =
                result.isRowSet() ? DEF.rsOfferTable : result.isBoolean() ? DEF.rsOfferBoolean : DEF.constructOffer;
        return Stream.concat(engine.entries().stream().map(MediaRange::getContentTypeStr), Stream.of(Negotiation.HTML))
                .toList();
    }
}
