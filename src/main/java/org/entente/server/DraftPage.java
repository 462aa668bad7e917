package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.drafting.Draft;
import org.entente.drafting.Drafting;
import org.entente.drafting.Gazetteer;
import org.entente.drafting.Heading;
import org.entente.drafting.RawText;
import org.entente.drafting.Review;
import org.entente.drafting.Shown;
import org.entente.drafting.Unfit;
import org.entente.facts.Code;
import org.entente.facts.Finding;
import org.entente.facts.Reason;
import org.entente.reading.RegisterReader;
import org.entente.store.ArticleStore;
import org.entente.store.Outcome;
import org.entente.texts.CanonicalText;

/** Drafts from pasted text, and lets the operator decide on each fact; all of it works without scripts. */
final class DraftPage extends HttpServlet {
    static final String PATH = "/draft";
    private static final long serialVersionUID = 1;
    private static final int MOST_CHARACTERS = 60_000;

    /** What one fact of a section is called. */
    private static final Map<String, String> KINDS = Map.of(
            "mentions",
            "Name",
            "tenures",
            "Office",
            "events",
            "Event",
            "pledges",
            "Pledge",
            "agreements",
            "Agreement",
            "projects",
            "Project",
            "figures",
            "Figure",
            "stances",
            "View");

    private final transient ArticleStore store;

    DraftPage(ArticleStore store) {
        this.store = store;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(response, 200, Map.of());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            switch (field(request, "step").orElse("")) {
                case "decide" -> decide(request, response);
                case "commit" -> commit(request, response);
                default -> draft(request, response);
            }
        } catch (Unfit e) {
            Map<String, Object> values = given(request);
            values.put("problem", "Nothing drafted: " + e.getMessage() + ".");
            send(response, 422, values);
        }
    }

    /** What was filled in, so that nobody has to write it again. */
    private static Map<String, Object> given(HttpServletRequest request) {
        Map<String, Object> values = new HashMap<>();
        for (String name : List.of("text", "headline", "outlet", "published", "url")) {
            field(request, name).ifPresent(value -> values.put(name, value));
        }
        return values;
    }

    private void draft(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = field(request, "text").orElse("");
        if (text.length() > MOST_CHARACTERS) {
            send(
                    response,
                    413,
                    Map.of(
                            "problem",
                            "The text has more than " + MOST_CHARACTERS + " characters; cut it to one article."));
            return;
        }
        Gazetteer lists = Gazetteer.of(new RegisterReader(store.register().sources()).names(), Optional.empty());
        Heading about = new Heading(
                Optional.empty(),
                field(request, "headline"),
                field(request, "outlet"),
                field(request, "url"),
                field(request, "published"),
                Optional.empty());
        Draft draft = new Drafting(lists).draft(RawText.of(text.getBytes(StandardCharsets.UTF_8)), about);
        open(response, draft.text().text(), Review.of(draft.yaml()), List.of());
    }

    private static Optional<String> field(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isBlank());
    }

    private void decide(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DraftDecisions decisions =
                new DraftDecisions(field(request, "file").orElse("").replace("\r\n", "\n"), request);
        decisions.check(store);
        Review review = decisions.taken();
        List<Finding> findings = decisions.open().isEmpty()
                ? store.check(DraftDecisions.source(review.file())).findings()
                : List.of();
        Map<String, Object> values = opened(field(request, "text").orElse(""), review, decisions.open(), findings);
        values.put("added", decisions.added());
        values.put("unknown", decisions.problem());
        boolean taken = findings.isEmpty()
                && decisions.problem().isEmpty()
                && decisions.open().stream().noneMatch(DraftEntry::unfit);
        send(response, taken ? 200 : 422, values);
    }

    private void commit(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String file = field(request, "file").orElse("").replace("\r\n", "\n");
        Outcome outcome = store.put(DraftDecisions.source(file), Optional.empty(), Optional.empty());
        if (outcome.accepted()) {
            send(response, 200, Map.of("taken", outcome.article()));
        } else {
            open(response, field(request, "text").orElse(""), Review.of(file), outcome.findings());
        }
    }

    private void open(HttpServletResponse response, String text, Review review, List<Finding> findings)
            throws IOException {
        List<DraftEntry> untouched =
                review.open().stream().map(DraftEntry::untouched).toList();
        send(response, findings.isEmpty() ? 200 : 422, opened(text, review, untouched, findings));
    }

    /** What the page shows of a draft. */
    private Map<String, Object> opened(String text, Review review, List<DraftEntry> open, List<Finding> findings)
            throws IOException {
        Map<String, String> sentences = new Shown(review.file(), CanonicalText.of(text)).byKey();
        Map<String, Object> values = new HashMap<>();
        values.put("text", text);
        values.put("file", review.file());
        values.put(
                "rows",
                IntStream.range(0, open.size())
                        .mapToObj(i -> open.get(i).row(i, sentences))
                        .toList());
        values.put("unfit", open.stream().filter(DraftEntry::unfit).count());
        values.put("lists", new DraftNames(review.file(), store).lists());
        values.put("sentences", sentences);
        values.put("findings", findings.stream().map(Finding::toString).toList());
        values.put("added", DraftNewName.none());
        values.put("unknown", "");
        values.put("sorts", DraftNewName.sorts());
        return values;
    }

    private static void send(HttpServletResponse response, int status, Map<String, Object> given) throws IOException {
        Map<String, Object> values = new HashMap<>(given);
        values.put("reasons", Code.words(Reason.class));
        values.put("kinds", KINDS);
        Pages.sendAlone(response, status, Templates.fill("draft.ftlh", values));
    }
}
