package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.questions.Answer;
import org.entente.questions.AnswerFormat;
import org.entente.questions.Asker;
import org.entente.questions.Question;
import org.entente.questions.Questions;
import org.entente.questions.UnfitArgument;

/** The answer to a stored question as a page, or in the form that {@code ?format=} asks for. */
final class QuestionPage extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final String FORMAT = "format";

    private final transient DatasetGraph dataset;

    QuestionPage(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = String.valueOf(request.getPathInfo()).replaceFirst("^/", "");
        Optional<Question> question = Questions.named(name);
        if (question.isEmpty()) {
            Replies.text(response, 404, "There is no such question; the first page at / lists them.");
            return;
        }
        try {
            answer(question.get(), request, response);
        } catch (UnfitArgument e) {
            Replies.text(response, 400, e.getMessage());
        }
    }

    private void answer(Question question, HttpServletRequest request, HttpServletResponse response)
            throws IOException, UnfitArgument {
        Map<String, String> arguments = arguments(request);
        String format = Optional.ofNullable(request.getParameter(FORMAT)).orElse("html");
        Optional<AnswerFormat> written = AnswerFormat.named(format);
        if (written.isEmpty() && !format.equals("html")) {
            Replies.text(
                    response,
                    400,
                    "There is no such format; there are html, " + String.join(", ", AnswerFormat.words()) + ".");
            return;
        }
        Answer answer = new Asker(dataset).ask(question, arguments);
        if (written.isPresent()) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            written.get().write(answer, body);
            Replies.bytes(response, 200, written.get().contentType(), body.toByteArray());
        } else {
            Pages.send(response, page(question, arguments, answer));
        }
    }

    /** What the form left empty is not asked for. */
    private static Map<String, String> arguments(HttpServletRequest request) {
        Map<String, String> arguments = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals(FORMAT) && !values[0].isBlank()) {
                arguments.put(name, values[0]);
            }
        });
        return arguments;
    }

    /** The arguments as the start of an address's query, for links to the same answer in other formats. */
    private static String query(Map<String, String> arguments) {
        StringBuilder query = new StringBuilder();
        arguments.forEach((name, value) -> query.append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .append('&'));
        return query.toString();
    }

    private static String page(Question question, Map<String, String> arguments, Answer answer) {
        return Templates.fill(
                "question.ftlh",
                Map.of(
                        "question", question,
                        "arguments", arguments,
                        "query", query(arguments),
                        "columns", answer.columns(),
                        "rows", Rows.of(answer),
                        "formats", List.of("csv", "tsv", "json", "xml")));
    }
}
