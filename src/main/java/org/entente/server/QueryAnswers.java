package org.entente.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.entente.guarding.Admission;
import org.entente.guarding.Limits;
import org.entente.guarding.Refusal;
import org.entente.guarding.Source;
import org.entente.guarding.Visit;
import org.entente.questions.Answer;
import org.entente.questions.AnswerFormat;

/**
 * Answers of the endpoint. The engine sends XML to whoever accepts nothing that it has; here a browser gets a page, and
 * others are told what there is.
 */
final class QueryAnswers extends SPARQL_QueryDataset {
    private static final List<String> PARAMETERS = List.of("format", "output", "results");

    /** Under which names rows come as CSV; the engine's own names no blank nodes as the standard has it. */
    private static final Map<String, AnswerFormat> CSV =
            Map.of("csv", AnswerFormat.CSV, "text/csv", AnswerFormat.CSV, "spreadsheet", AnswerFormat.SPREADSHEET);

    private final ResultPage page;
    private final RecentAnswers recent;
    private final Limits limits;
    private final Admission admission;
    private final Clients clients;

    QueryAnswers(ResultPage page, RecentAnswers recent, Limits limits, Guard guard) {
        this.page = page;
        this.recent = recent;
        this.limits = limits;
        this.admission = guard.admission();
        this.clients = guard.clients();
    }

    /**
     * Answers whole or not at all. Refuses what is no query itself: the engine can only send sentences whose letters are
     * Latin.
     */
    @Override
    protected void execute(String text, HttpAction action) {
        try {
            recent.answer(text, action, () -> answer(text, action));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (QueryException e) {
            refuse(action, 400, text.isBlank() ? "There is no query; send one as “query”." : SyntaxProblem.of(e));
        } catch (Refusal e) {
            if (e.passing()) {
                action.getResponse().setHeader("Retry-After", "10");
            }
            refuse(action, e.status(), e.getMessage());
        }
    }

    private void answer(String text, HttpAction action) {
        HttpServletRequest request = action.getRequest();
        try (Visit visit = admission.enter(clients.of(request), text, limits(action))) {
            new Presence(request, visit)
                    .during(() -> visit.answer(new Endpoints(text, action), result -> {
                        sendResults(action, result, visit.query().getPrologue());
                        return true;
                    }));
        }
    }

    /** What the engine takes a request to be asked of. */
    private final class Endpoints implements Source {
        private final String text;
        private final HttpAction action;

        Endpoints(String text, HttpAction action) {
            this.text = text;
            this.action = action;
        }

        @Override
        public Asked begin(Query query) {
            action.beginRead();
            Pair<DatasetGraph, Query> decided = decideDataset(action, query, text);
            return new Asked(decided.getLeft(), decided.getRight());
        }

        @Override
        public void end() {
            action.endRead();
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

    private static void refuse(HttpAction action, int status, String sentence) {
        try {
            Replies.text(action.getResponse(), status, sentence);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the form that is named, or else in the one that suits best what is accepted. */
    @Override
    protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
        Optional<String> named = PARAMETERS.stream()
                .map(action::getRequestParameter)
                .filter(Objects::nonNull)
                .findFirst();
        Legible legible = Legible.of(result);
        List<String> offered = offered(result, legible);
        Optional<String> type = named.or(() -> Negotiation.best(action.getRequest(), offered.stream()));
        Optional<String> beyond = type.flatMap(legible::beyond);
        if (type.isEmpty()) {
            refuse(action, 406, "There is nothing of that type here; there are " + String.join(", ", offered) + ".");
        } else if (beyond.isPresent()) {
            refuse(
                    action,
                    406,
                    "This answer has " + beyond.get() + ", which this form cannot tell; there is text/turtle.");
        } else if (type.get().equals(Negotiation.HTML)) {
            page.send(result, action);
        } else if (result.isRowSet() && CSV.containsKey(type.get())) {
            send(action, Answer.of(result.rowSet()), CSV.get(type.get()));
        } else if (result.isGraph() && named.isEmpty()) {
            // The engine would choose again, among those that cannot tell it, too.
            Lang lang = RDFLanguages.contentTypeToLang(type.get());
            ActionLib.graphResponse(
                    action, legible.in(type.get()).graph(), ActionLib.getNetworkFormatForLang(lang), type.get());
        } else {
            super.sendResults(action, legible.in(type.get()), prologue);
        }
    }

    private static void send(HttpAction action, Answer rows, AnswerFormat format) {
        try {
            action.setResponseHeader("Vary", "Accept, Accept-Encoding");
            Replies.answer(action.getResponse(), rows, format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> offered(QueryExecResult result, Legible legible) {
        AcceptList engine =
                result.isRowSet() ? DEF.rsOfferTable : result.isBoolean() ? DEF.rsOfferBoolean : DEF.constructOffer;
        return Stream.concat(engine.entries().stream().map(MediaRange::getContentTypeStr), Stream.of(Negotiation.HTML))
                .filter(type -> legible.beyond(type).isEmpty())
                .toList();
    }
}
