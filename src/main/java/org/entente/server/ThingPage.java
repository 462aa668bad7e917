package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.export.RdfFormat;
import org.entente.questions.Answer;
import org.entente.views.About;

/** The page of one thing: what is stated of it, who claims it and where, and what it has part in. */
final class ThingPage extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient Library library;

    ThingPage(Library library) {
        this.library = library;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ThingAddress> address = ThingAddress.of(request.getPathInfo())
                .filter(known -> known.format().isEmpty() && library.knows(known.id()));
        if (address.isEmpty()) {
            Replies.noThing(response);
        } else if (!Replies.unchanged(request, response, library.tag("html"))) {
            Pages.send(response, page(address.get().id()));
        }
    }

    private String page(String id) {
        About about = new About(library.dataset(), library.iri(id));
        List<Map<String, Object>> tables = new ArrayList<>();
        table("What is stated of it", about.statements(), tables);
        table("Who claims it, and where", about.claims(), tables);
        about.answers().forEach((asked, answer) -> table(asked.title(), answer, tables));
        return Templates.fill(
                "thing.ftlh",
                Map.of(
                        "label", about.label(),
                        "kind", about.kind(),
                        "iri", library.iri(id).getURI(),
                        "data", "/data/" + id,
                        "formats",
                                Arrays.stream(ThingAddress.offered())
                                        .map(RdfFormat::word)
                                        .toList(),
                        "tables", tables));
    }

    private void table(String title, Answer answer, List<Map<String, Object>> tables) {
        if (!answer.rows().isEmpty()) {
            tables.add(Map.of("title", title, "shown", library.shown(answer)));
        }
    }
}
