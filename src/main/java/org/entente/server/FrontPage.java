package org.entente.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.entente.portraits.DateWords;
import org.entente.questions.Answer;
import org.entente.questions.Askable;
import org.entente.questions.Question;
import org.entente.questions.Questions;
import org.entente.questions.UnfitArgument;
import org.entente.views.Section;
import org.entente.views.Views;

/** What stands on the first page beneath its search field: the news, what is open, who has to do with whom, what can be asked. */
final class FrontPage {
    private static final int LINES = 8;

    /** These stand under what is open, once they are. */
    private static final Set<String> PROMISES = Set.of("pledge", "invitation");

    private final Library library;

    FrontPage(Library library) {
        this.library = library;
    }

    /**
     * A line of the page.
     *
     * @param link where its title leads
     * @param note what stands beside it, in a word
     */
    public record Line(String date, String title, String link, String note, String details) {}

    /** All that it shows, by the names that its template has for them. */
    Map<String, Object> values() {
        return Map.of(
                "events", events(),
                "open", open(),
                "openCount", ask("pledges", Map.of("state", "open")).rows().size(),
                "pairs",
                        ask("country-pairs", Map.of()).rows().stream()
                                .limit(LINES)
                                .map(FrontPage::pair)
                                .toList(),
                "contents", library.rows(ask("what-the-graph-holds", Map.of())),
                "articles", articles(),
                "sections", sections(),
                "questions", questions());
    }

    private List<Line> events() {
        List<Binding> rows = new ArrayList<>(ask("events-in-a-period", Map.of()).rows());
        Collections.reverse(rows);
        return rows.stream()
                .filter(row -> !text(row, "dates").isEmpty() && !PROMISES.contains(text(row, "kind")))
                .limit(LINES)
                .map(row -> new Line(
                        dates(text(row, "dates")),
                        text(row, "title"),
                        link(row, "event"),
                        text(row, "occurrence").replace("occurred", ""),
                        text(row, "place")))
                .toList();
    }

    private List<Line> articles() {
        List<Binding> rows = new ArrayList<>(ask("articles", Map.of()).rows());
        Collections.reverse(rows);
        return rows.stream()
                .map(row -> new Line(
                        dates(text(row, "published")),
                        text(row, "headline"),
                        link(row, "address"),
                        "",
                        text(row, "outlet") + ", " + text(row, "claims") + " claims"))
                .toList();
    }

    private List<Line> open() {
        List<Binding> rows =
                new ArrayList<>(ask("pledges", Map.of("state", "open")).rows());
        Collections.reverse(rows);
        return rows.stream()
                .limit(LINES)
                .map(row -> new Line(
                        dates(text(row, "made")),
                        text(row, "title"),
                        link(row, "pledge"),
                        text(row, "due"),
                        parties(row)))
                .toList();
    }

    /** Accounts that differ stand beside each other. */
    private static String dates(String several) {
        return several.isEmpty()
                ? ""
                : Stream.of(several.split("; ")).map(DateWords::of).distinct().collect(Collectors.joining(" or "));
    }

    private static String parties(Binding row) {
        String to = text(row, "to");
        return text(row, "by") + (to.isEmpty() ? "" : " to " + to);
    }

    private static Line pair(Binding row) {
        String other = text(row, "other_country");
        return new Line(
                "",
                text(row, "country_name") + " and " + other,
                "/questions/topics-by-country-pair?country=" + URLEncoder.encode(other, StandardCharsets.UTF_8),
                text(row, "facts"),
                "");
    }

    private static List<Askable> sections() {
        return Arrays.stream(Section.values())
                .map(section -> Views.named(section.word()).orElseThrow())
                .toList();
    }

    /** The questions that have no section of their own. */
    private static List<Question> questions() {
        return Questions.all().stream()
                .filter(question -> Section.named(question.name()).isEmpty())
                .toList();
    }

    private Answer ask(String question, Map<String, String> arguments) {
        try {
            return Views.ask(Views.named(question).orElseThrow(), library.dataset(), arguments);
        } catch (UnfitArgument e) {
            throw new IllegalStateException("what a page asks itself fits", e);
        }
    }

    private String link(Binding row, String column) {
        return library.link(row.get(Var.alloc(column)).getURI());
    }

    private static String text(Binding row, String column) {
        Node cell = row.get(Var.alloc(column));
        return cell == null ? "" : cell.isLiteral() ? cell.getLiteralLexicalForm() : cell.toString();
    }
}
