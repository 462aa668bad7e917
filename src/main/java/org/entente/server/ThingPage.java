package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.facts.Digest;
import org.entente.questions.Answer;
import org.entente.views.About;

/** The page of one thing: what is stated of it, who claims it and where, and what it has part in. */
final class ThingPage extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int DIGITS = 16;

    private final transient Library library;

    ThingPage(Library library) {
        this.library = library;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ThingAddress> address = ThingAddress.of(request.getPathInfo())
                .filter(known -> known.extension().isEmpty() && library.knows(known.id()));
        if (address.isEmpty()) {
            new NoThing(library).answer(request, response);
            return;
        }
        String id = address.get().id();
        new ThingLinks(id, response).ofPage(library.iri(id), library.types(id));
        String page = page(id);
        Edition edition = new Edition("\"" + Digest.name(DIGITS, page) + "\"", modified());
        if (!edition.isHeld(request, response)) {
            Pages.send(response, page);
        }
    }

    /** Pledges are told as of today, so no page is older than that. */
    private Instant modified() {
        Instant today = LocalDate.now().atStartOfDay(ZoneId.systemDefault()).toInstant();
        return library.loaded().isAfter(today) ? library.loaded() : today;
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
                        "forms", forms(id),
                        "tables", tables));
    }

    private static List<Map<String, String>> forms(String id) {
        return ThingAddress.offered().stream()
                .map(format -> Map.of(
                        "name", format.title(), "type", format.mediaType(), "address", ThingAddress.data(id, format)))
                .toList();
    }

    private void table(String title, Answer answer, List<Map<String, Object>> tables) {
        if (!answer.rows().isEmpty()) {
            tables.add(Map.of("title", title, "shown", library.shown(answer)));
        }
    }
}
