package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonBuilder;
import org.entente.store.ArticleStore;
import org.entente.store.Change;

/** All changes since one, the first one first: what was done, or what it did to the graph, as RDF Patch. */
final class ChangesServlet extends HttpServlet {
    static final String PATH = "/changes";
    private static final long serialVersionUID = 1;
    private static final int MOST = 1000;
    private static final String PATCH = "application/rdf-patch";
    private static final String JSON = "application/json";

    private final transient ArticleStore store;

    ChangesServlet(ArticleStore store) {
        this.store = store;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String since = Optional.ofNullable(request.getParameter("since")).orElse("0");
        if (!since.matches("\\d{1,18}")) {
            Replies.text(response, 400, "since: “" + since + "” is no number of a change; the first change is 1.");
            return;
        }
        response.addHeader("Vary", "Accept");
        Optional<String> type = Negotiation.best(request, Stream.of(PATCH, JSON));
        if (type.isEmpty()) {
            Replies.text(response, 406, "Changes are there as " + PATCH + " and as " + JSON + ".");
            return;
        }
        List<Change> changes = store.changes();
        int from = (int) Math.min(Long.parseLong(since), changes.size());
        int to = Math.min(from + MOST, changes.size());
        response.setHeader("Entente-Last-Change", String.valueOf(to));
        if (to < changes.size()) {
            response.setHeader("Link", "<" + PATH + "?since=" + to + ">; rel=\"next\"");
        }
        if (type.get().equals(PATCH)) {
            patches(changes.subList(from, to), response);
        } else {
            list(changes.subList(from, to), response);
        }
    }

    private void patches(List<Change> changes, HttpServletResponse response) throws IOException {
        response.setContentType(PATCH);
        response.setHeader("X-Content-Type-Options", "nosniff");
        for (Change change : changes) {
            try (InputStream patch = store.patch(change.number())) {
                patch.transferTo(response.getOutputStream());
            }
        }
    }

    private static void list(List<Change> changes, HttpServletResponse response) throws IOException {
        JsonBuilder json = new JsonBuilder();
        json.startObject().key("changes").startArray();
        for (Change change : changes) {
            json.startObject();
            json.key("change").value(change.number());
            json.key("time").value(change.time().toString());
            json.key("steps").startArray();
            for (Change.Step step : change.steps()) {
                json.startObject();
                json.key(step.action().name().toLowerCase(Locale.ROOT)).value(step.subject());
                json.key("digest").value(step.digest());
                json.finishObject();
            }
            json.finishArray().finishObject();
        }
        json.finishArray().finishObject();
        Replies.bytes(response, 200, JSON, (json.build() + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
