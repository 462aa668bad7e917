package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.entente.guarding.Admission;
import org.entente.guarding.Visit;

/** For the operator: the queries under way, and what became of those that were; {@code DELETE} of one stops it. */
final class AdminQueries extends HttpServlet {
    private static final long serialVersionUID = 1;
    static final String PATH = "/admin/queries";
    private static final String JSON = "application/json";

    private final transient Admission admission;

    AdminQueries(Admission admission) {
        this.admission = admission;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getPathInfo() != null) {
            Replies.text(response, 404, "There is nothing of a single query to be seen; " + PATH + " has them all.");
            return;
        }
        response.addHeader("Vary", "Accept");
        Optional<String> type = Negotiation.best(request, Stream.of(JSON, Negotiation.HTML));
        if (type.isEmpty()) {
            Replies.text(response, 406, "There is nothing of that type here; there are " + JSON + ", text/html.");
        } else if (type.get().equals(JSON)) {
            Replies.bytes(response, 200, JSON, json().getBytes(StandardCharsets.UTF_8));
        } else {
            Pages.send(response, page());
        }
    }

    private String page() {
        List<Map<String, Object>> queries =
                admission.underWay().stream().map(AdminQueries::told).toList();
        return Templates.fill("admin.ftlh", Map.of("queries", queries, "ended", ended()));
    }

    private static Map<String, Object> told(Visit visit) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("number", visit.number());
        told.put("seconds", visit.age().toMillis() / 1000.0);
        told.put("client", visit.client());
        told.put("lane", visit.lane());
        told.put("steps", visit.work());
        told.put("shape", visit.shape());
        told.put("query", visit.text());
        return told;
    }

    private Map<String, Object> ended() {
        Map<String, Object> ended = new LinkedHashMap<>();
        admission.tally().counts().forEach((outcome, count) -> ended.put(outcome.word(), count));
        return ended;
    }

    private String json() {
        JsonArray queries = new JsonArray();
        admission.underWay().forEach(visit -> queries.add(object(told(visit))));
        JsonObject all = new JsonObject();
        all.put("queries", queries);
        all.put("ended", object(ended()));
        return all + "\n";
    }

    private static JsonObject object(Map<String, Object> members) {
        JsonObject object = new JsonObject();
        members.forEach((name, value) -> object.put(
                name,
                value instanceof Number number
                        ? JsonNumber.value(new BigDecimal(number.toString()))
                        : new JsonString(value.toString())));
        return object;
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean stopped = stop(request);
        Replies.text(
                response,
                stopped ? 200 : 404,
                stopped ? "The query is stopped." : "No query of that number is under way; " + PATH + " has them all.");
    }

    /** What a form can send. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (stop(request)) {
            Replies.seeOther(response, PATH);
        } else {
            Replies.text(response, 404, "No query of that number is under way; " + PATH + " has them all.");
        }
    }

    private boolean stop(HttpServletRequest request) {
        String number = Optional.ofNullable(request.getPathInfo()).orElse("");
        return number.matches("/\\d{1,18}") && admission.stop(Long.parseLong(number.substring(1)));
    }
}
