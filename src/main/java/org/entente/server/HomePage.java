package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entente.questions.Askable;
import org.entente.questions.Question;
import org.entente.questions.Questions;
import org.entente.questions.UnfitArgument;
import org.entente.views.Section;
import org.entente.views.Views;

/** The first page: what the graph holds, the questions it answers, and how to ask others. */
final class HomePage extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient Library library;
    private final String version;

    HomePage(Library library, String version) {
        this.library = library;
        this.version = version;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Askable> sections = Arrays.stream(Section.values())
                .map(section -> Views.named(section.word()).orElseThrow())
                .toList();
        String page = Templates.fill(
                "home.ftlh",
                Map.of(
                        "version", version,
                        "address", request.getRequestURL().toString(),
                        "contents", rows("what-the-graph-holds"),
                        "articles", rows("articles"),
                        "sections", sections,
                        "questions", questions()));
        Pages.send(response, page);
    }

    /** The questions that have no section of their own. */
    private static List<Question> questions() {
        return Questions.all().stream()
                .filter(question -> Section.named(question.name()).isEmpty())
                .toList();
    }

    private List<List<Library.Cell>> rows(String question) {
        try {
            return library.rows(Views.ask(Views.named(question).orElseThrow(), library.dataset(), Map.of()));
        } catch (UnfitArgument e) {
            throw new IllegalStateException("a question without arguments cannot have unfit ones", e);
        }
    }
}
