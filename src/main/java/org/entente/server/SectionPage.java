package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.entente.pictures.Panel;
import org.entente.pictures.Plots;
import org.entente.questions.Answer;
import org.entente.questions.AnswerFormat;
import org.entente.questions.Askable;
import org.entente.questions.Asker;
import org.entente.questions.UnfitArgument;
import org.entente.views.Section;
import org.entente.views.Views;

/** A page of several answers on one matter; {@code ?format=} gives the main one, {@code ?part=} another, as data. */
final class SectionPage extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient Section section;
    private final transient Drawn drawn;
    private final transient Library library;
    private final transient Registers registers;

    SectionPage(Section section, Drawn drawn) {
        this.section = section;
        this.drawn = drawn;
        this.library = drawn.library();
        this.registers = new Registers(library);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(section.word(), Requested.of(request), request, response);
        } catch (UnfitArgument e) {
            Replies.text(response, 400, e.getMessage());
        }
    }

    /** @param usual the part that is given as data where the request names none */
    void answer(String usual, Map<String, String> arguments, HttpServletRequest request, HttpServletResponse response)
            throws IOException, UnfitArgument {
        refuseUnknown(arguments);
        String part = Optional.ofNullable(request.getParameter("part")).orElse(usual);
        Optional<Askable> asked =
                Views.named(part).filter(known -> section.parts().contains(part));
        if (asked.isEmpty()) {
            Replies.text(response, 400, "There is no such part; there are " + String.join(", ", section.parts()) + ".");
            return;
        }
        String format = Requested.format(request);
        Optional<AnswerFormat> written = AnswerFormat.named(format);
        if (written.isPresent()) {
            Answer answer = Views.ask(asked.get(), library.dataset(), Views.argumentsOf(asked.get(), arguments));
            Replies.answer(response, answer, written.get());
        } else if (format.equals("html")) {
            Pages.send(response, page(arguments));
        } else {
            Replies.noFormat(response);
        }
    }

    /** The parts of a page share its form; each takes from it what it knows. */
    private String page(Map<String, String> arguments) throws UnfitArgument {
        Map<String, Object> values = new HashMap<>(Leads.of(library));
        List<Map<String, Object>> tables = new ArrayList<>();
        for (String part : section.parts()) {
            Askable asked = Views.named(part).orElseThrow();
            Answer answer = Views.ask(asked, library.dataset(), Views.argumentsOf(asked, arguments));
            if (tables.isEmpty()) {
                values.put("graph", drawn.address(asked, Views.argumentsOf(asked, arguments), answer));
            }
            if (tables.isEmpty() || !answer.rows().isEmpty()) {
                tables.add(Map.of("asked", asked, "register", registers.of(part, answer)));
            }
        }
        values.put("main", Views.named(section.word()).orElseThrow());
        values.put("tables", tables);
        values.put("panels", panels(arguments));
        values.put("arguments", arguments);
        values.put("query", Requested.query(arguments));
        return Templates.fill("section.ftlh", values);
    }

    private List<Panel> panels(Map<String, String> arguments) throws UnfitArgument {
        if (section != Section.FIGURES) {
            return List.of();
        }
        Answer shown = Views.ask(Views.named(section.word()).orElseThrow(), library.dataset(), arguments);
        Set<Node> figures = shown.rows().stream().map(row -> row.get("figure")).collect(Collectors.toSet());
        return Plots.of(library.dataset().getDefaultGraph(), figures);
    }

    /** The main part has the parameters of all, so what it does not know nobody does. */
    private void refuseUnknown(Map<String, String> arguments) throws UnfitArgument {
        new Asker(library.dataset()).values(Views.named(section.word()).orElseThrow(), arguments);
    }
}
