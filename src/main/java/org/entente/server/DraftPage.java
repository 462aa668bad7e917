package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.drafting.Draft;
import org.entente.drafting.DraftItem;
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
import org.entente.reading.Source;
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

    /**
     * A drafted fact beside the sentences it rests on.
     *
     * @param shown its lines as they are corrected
     */
    public record Row(int index, DraftItem item, List<String> sentences, String shown) {
        static Row of(int index, DraftItem item, Shown sentences) {
            return new Row(index, item, sentences.sentences(item), item.shown());
        }
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

    /** Takes in all decisions of the form, the last first, since each may move the lines after it. */
    private void decide(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Review review = Review.of(field(request, "file").orElse("").replace("\r\n", "\n"));
        List<DraftItem> open = review.open();
        for (int i = open.size() - 1; i >= 0; i--) {
            decide(request, i, open.get(i), review);
        }
        String text = field(request, "text").orElse("");
        List<Finding> findings =
                review.open().isEmpty() ? store.check(source(review.file())).findings() : List.of();
        open(response, text, review, findings);
    }

    private static void decide(HttpServletRequest request, int index, DraftItem item, Review review) {
        String verdict = field(request, "verdict-" + index).orElse("later");
        Optional<Reason> reason = Code.of(Reason.class, verdict);
        String lines = field(request, "lines-" + index)
                .orElse("")
                .replace("\r\n", "\n")
                .stripTrailing();
        if (reason.isPresent()) {
            review.drop(item, reason.get());
        } else if (verdict.equals("accept")
                && (lines.isEmpty() || lines.strip().equals(item.shown().strip()))) {
            review.accept(item);
        } else if (verdict.equals("accept")) {
            review.rewrite(item, lines.lines().toList());
        }
    }

    private void commit(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String file = field(request, "file").orElse("").replace("\r\n", "\n");
        Outcome outcome = store.put(source(file), Optional.empty(), Optional.empty());
        if (outcome.accepted()) {
            send(response, 200, Map.of("taken", outcome.article()));
        } else {
            open(response, field(request, "text").orElse(""), Review.of(file), outcome.findings());
        }
    }

    private static Source source(String file) {
        return new Source("draft.yaml", file.getBytes(StandardCharsets.UTF_8));
    }

    private void open(HttpServletResponse response, String text, Review review, List<Finding> findings)
            throws IOException {
        Shown shown = new Shown(review.file(), CanonicalText.of(text));
        List<Row> rows = new ArrayList<>();
        List<DraftItem> open = review.open();
        for (int i = 0; i < open.size(); i++) {
            rows.add(Row.of(i, open.get(i), shown));
        }
        Map<String, Object> values = new HashMap<>();
        values.put("text", text);
        values.put("file", review.file());
        values.put("rows", rows);
        values.put("findings", findings.stream().map(Finding::toString).toList());
        values.put("sound", findings.stream().noneMatch(finding -> finding.severity() != Finding.Severity.NOTE));
        send(response, findings.isEmpty() ? 200 : 422, values);
    }

    private static void send(HttpServletResponse response, int status, Map<String, Object> given) throws IOException {
        Map<String, Object> values = new HashMap<>(given);
        values.put("reasons", Code.words(Reason.class));
        values.put("kinds", KINDS);
        Pages.sendAlone(response, status, Templates.fill("draft.ftlh", values));
    }
}
