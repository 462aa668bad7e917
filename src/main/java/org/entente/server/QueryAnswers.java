package org.entente.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.entente.guarding.GuardedQuery;
import org.entente.guarding.Lanes;
import org.entente.guarding.Limits;
import org.entente.guarding.Refusal;

/**
 * Answers of the endpoint. The engine sends XML to whoever accepts nothing that it has; here a browser gets a page, and
 * others are told what there is.
 */
final class QueryAnswers extends SPARQL_QueryDataset {
    private static final List<String> PARAMETERS = List.of("format", "output", "results", "force-accept");

    private static final String GUARDED = GuardedQuery.class.getName();
    private static final String DECIDED = Decided.class.getName();

    private final ResultPage page;
    private final Limits limits;
    private final Lanes lanes;

    QueryAnswers(Library library, Limits limits, Lanes lanes) {
        this.page = new ResultPage(library);
        this.limits = limits;
        this.lanes = lanes;
    }

    /**
     * Answers whole or not at all. Refuses what is no query itself: the engine can only send sentences whose letters are
     * Latin.
     */
    @Override
    protected void execute(String text, HttpAction action) {
        try {
            GuardedQuery query = GuardedQuery.read(text, limits(action));
            action.getRequest().setAttribute(GUARDED, query);
            super.execute(text, action);
        } catch (QueryException e) {
            refuse(action, 400, text.isBlank() ? "There is no query; send one as “query”." : SyntaxProblem.of(e));
        } catch (Refusal e) {
            if (e.passing()) {
                action.getResponse().setHeader("Retry-After", "10");
            }
            refuse(action, e.status(), e.getMessage());
        }
    }

    /** Who asks may have less patience than the server, but not more. */
    private Limits limits(HttpAction action) {
        String seconds = action.getRequestParameter("timeout");
        if (seconds == null) {
            return limits;
        }
        if (!seconds.matches("\\d{1,6}(\\.\\d{1,3})?")) {
            throw Refusal.forbidden("timeout: “" + seconds + "” is no number of seconds; write one such as 2.5.");
        }
        return limits.within(Duration.ofMillis(Math.max(1, Math.round(Double.parseDouble(seconds) * 1000))));
    }

    /** The dataset that a query's FROM clauses ask for, and the query that is left to be asked of it. */
    private record Decided(DatasetGraph dataset, Query query) {}

    /** The engine makes an execution before any is begun; which one is begun, and how often, the lanes decide. */
    @Override
    protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
        action.getRequest().setAttribute(DECIDED, new Decided(dataset, query));
        return GuardedQuery.execution(dataset, query, limits);
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec execution, Query query, String logged) {
        Decided decided = (Decided) action.getRequest().getAttribute(DECIDED);
        return guarded(action).answer(decided.dataset, decided.query, lanes);
    }

    private static GuardedQuery guarded(HttpAction action) {
        return (GuardedQuery) action.getRequest().getAttribute(GUARDED);
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
