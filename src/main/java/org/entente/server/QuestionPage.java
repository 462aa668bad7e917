package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.questions.Answer;
import org.entente.questions.AnswerFormat;
import org.entente.questions.Askable;
import org.entente.questions.Question;
import org.entente.questions.UnfitArgument;
import org.entente.views.Views;

/** The answer to a question as a page, or in the form that {@code ?format=} asks for. */
final class QuestionPage extends HttpServlet {
    private static final long serialVersionUID = 1;
    private final transient Drawn drawn;
    private final transient Library library;
    private final transient Registers registers;

    QuestionPage(Drawn drawn) {
        this.drawn = drawn;
        this.library = drawn.library();
        this.registers = new Registers(library);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = String.valueOf(request.getPathInfo()).replaceFirst("^/", "");
        Optional<Askable> asked = Views.named(name);
        if (asked.isEmpty()) {
            Replies.text(response, 404, "There is no such question; the first page at / lists them.");
            return;
        }
        try {
            answer(asked.get(), request, response);
        } catch (UnfitArgument e) {
            Replies.text(response, 400, e.getMessage());
        }
    }

    private void answer(Askable asked, HttpServletRequest request, HttpServletResponse response)
            throws IOException, UnfitArgument {
        Map<String, String> arguments = Requested.of(request);
        String format = Requested.format(request);
        Optional<AnswerFormat> written = AnswerFormat.named(format);
        if (written.isEmpty() && !format.equals("html")) {
            Replies.noFormat(response);
            return;
        }
        Answer answer = Views.ask(asked, library.dataset(), arguments);
        if (written.isPresent()) {
            Replies.answer(response, answer, written.get());
        } else {
            Pages.send(response, page(asked, arguments, answer));
        }
    }

    private String page(Askable asked, Map<String, String> arguments, Answer answer) {
        return Templates.fill(
                "section.ftlh",
                Map.of(
                        "main",
                        asked,
                        "tables",
                        List.of(Map.of("asked", asked, "register", registers.of(asked.name(), answer))),
                        "arguments",
                        arguments,
                        "query",
                        Requested.query(arguments),
                        "graph",
                        drawn.address(asked, arguments, answer),
                        "text",
                        asked instanceof Question question ? question.text() : ""));
    }
}
