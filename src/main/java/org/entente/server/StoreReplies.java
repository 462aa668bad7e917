package org.entente.server;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.atlas.json.JsonObject;
import org.entente.facts.Finding;
import org.entente.store.NoRoom;
import org.entente.store.Outcome;
import org.entente.store.Outcome.Kind;
import org.entente.store.Version;

/** Tells, as JSON, what became of something that was to be changed. */
final class StoreReplies {
    private static final String PROBLEM = "application/problem+json";
    private static final String JSON = "application/json";
    private static final int NO_ROOM = 507;
    private static final String WHEN_THERE_MAY_BE_ROOM = "600";

    private StoreReplies() {}

    static void send(Outcome outcome, HttpServletResponse response) throws IOException {
        response.setHeader(Answered.OUTCOME, outcome.kind().name().toLowerCase(Locale.ROOT));
        switch (outcome.kind()) {
            case ADDED -> done(201, outcome, response);
            case REPLACED, UNCHANGED, SOUND -> done(200, outcome, response);
            case WITHDRAWN -> response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            case REFUSED ->
                problem(
                        422,
                        "The article has findings that keep it out; nothing has been changed.",
                        outcome.findings(),
                        response);
            case MISNAMED ->
                problem(
                        409,
                        "The file says that it is the article “" + outcome.article() + "”; send it to /articles/"
                                + outcome.article() + ", or mend its id.",
                        List.of(),
                        response);
            case MISSING -> problem(404, missing(outcome.article()), List.of(), response);
            case OVERTAKEN ->
                problem(
                        412,
                        "The article is not in the version that you expect; look at it again, and send your change anew.",
                        List.of(),
                        response);
        }
    }

    static String missing(String article) {
        return "There is no article “" + article + "”; /articles lists those that there are.";
    }

    private static void done(int status, Outcome outcome, HttpServletResponse response) throws IOException {
        JsonBuilder json = new JsonBuilder();
        json.startObject();
        json.key("outcome").value(outcome.kind().name().toLowerCase(Locale.ROOT));
        json.key("article").value(outcome.article());
        if (outcome.change() > 0) {
            json.key("change").value(outcome.change());
        }
        if (outcome.kind() != Kind.UNCHANGED) {
            json.key("added").value(outcome.added()).key("dropped").value(outcome.dropped());
        }
        findings(json, outcome.findings());
        json.finishObject();
        send(status, JSON, json, response);
    }

    /** A problem as RFC 9457 has it, with the findings that led to it. */
    static void problem(int status, String sentence, List<Finding> findings, HttpServletResponse response)
            throws IOException {
        JsonBuilder json = new JsonBuilder();
        json.startObject();
        json.key("title").value(sentence);
        json.key("status").value(status);
        if (!findings.isEmpty()) {
            findings(json, findings);
        }
        json.finishObject();
        send(status, PROBLEM, json, response);
    }

    /** The disk is full: somebody has to make room, which takes minutes rather than seconds. */
    static void noRoom(NoRoom trouble, HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", WHEN_THERE_MAY_BE_ROOM);
        problem(NO_ROOM, trouble.getMessage(), List.of(), response);
    }

    /** An article with its versions, the latest first. */
    static void article(String id, List<Version> versions, Outcome checked, HttpServletResponse response)
            throws IOException {
        JsonBuilder json = new JsonBuilder();
        json.startObject();
        json.key("article").value(id);
        json.key("versions").startArray();
        for (int i = versions.size() - 1; i >= 0; i--) {
            Version version = versions.get(i);
            json.startObject();
            json.key("version").value(version.tag());
            json.key("time").value(version.time().toString());
            json.key("change").value(version.change());
            json.key("withdrawn").value(version.withdrawn());
            json.finishObject();
        }
        json.finishArray();
        findings(json, checked.findings());
        json.finishObject();
        send(200, JSON, json, response);
    }

    /** Names of things that can be asked for one by one. */
    static void list(String name, List<String> things, HttpServletResponse response) throws IOException {
        JsonBuilder json = new JsonBuilder();
        json.startObject().key(name).startArray();
        things.forEach(json::value);
        json.finishArray().finishObject();
        send(200, JSON, json, response);
    }

    private static void findings(JsonBuilder json, List<Finding> findings) {
        json.key("findings").startArray();
        for (Finding finding : findings) {
            json.startObject();
            json.key("severity").value(finding.severity().name().toLowerCase(Locale.ROOT));
            json.key("file").value(finding.place().file());
            if (finding.place().line() > 0) {
                json.key("line").value(finding.place().line());
                json.key("column").value(finding.place().column());
            }
            json.key("what").value(finding.what());
            json.key("mend").value(finding.mend());
            json.finishObject();
        }
        json.finishArray();
    }

    private static void send(int status, String type, JsonBuilder json, HttpServletResponse response)
            throws IOException {
        JsonObject document = json.build().getAsObject();
        Replies.bytes(response, status, type, (document + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
