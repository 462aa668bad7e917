package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.networks.Network;
import org.entente.networks.Perspective;
import org.entente.networks.Selection;
import org.entente.networks.TooLarge;
import org.entente.ontology.Codes;
import org.entente.portraits.Portraits;
import org.entente.questions.Answer;
import org.entente.questions.AnswerFormat;
import org.entente.questions.UnfitArgument;

/**
 * A page that pictures a part of the graph, chosen by the same parameters as the files of {@code /export};
 * {@code ?format=} gives what it shows as data. What cannot be chosen is told above the form, which keeps what was asked.
 */
abstract class SelectionPage extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int TOO_LARGE = 413;
    private static final String KIND = "kind";

    private final transient Drawn drawn;

    SelectionPage(Drawn drawn) {
        this.drawn = drawn;
    }

    /** Parameters that a page has beside those of a selection, with the values that each can take, the usual one first. */
    abstract Map<String, List<String>> own();

    /** The kinds of facts that are shown where none is asked for. */
    abstract String usualKinds();

    abstract Answer answer(Network network, Map<String, String> asked);

    /** The name of a template, and what it is filled with beside the form. */
    abstract String page(Map<String, Object> form, Network network, Map<String, String> asked);

    /** The page without anything to picture. */
    abstract String page(Map<String, Object> form);

    Library library() {
        return drawn.library();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String format = Requested.format(request);
        Optional<AnswerFormat> written = AnswerFormat.named(format);
        Map<String, String> asked = new TreeMap<>();
        if (written.isEmpty() && !format.equals("html")) {
            Replies.noFormat(response);
            return;
        }
        try {
            asked.putAll(Requested.of(request));
            Network network = network(asked);
            if (written.isPresent()) {
                Replies.answer(response, answer(network, asked), written.get());
            } else {
                Pages.send(response, page(form(asked), network, asked));
            }
        } catch (UnfitArgument e) {
            refuse(response, 400, e.getMessage(), written.isPresent() ? Optional.empty() : Optional.of(asked));
        } catch (TooLarge e) {
            refuse(response, TOO_LARGE, e.getMessage(), written.isPresent() ? Optional.empty() : Optional.of(asked));
        }
    }

    private void refuse(HttpServletResponse response, int status, String sentence, Optional<Map<String, String>> asked)
            throws IOException {
        if (asked.isEmpty()) {
            Replies.text(response, status, sentence + ".");
            return;
        }
        Map<String, Object> form = form(asked.get());
        form.put("problem", sentence + ".");
        Pages.send(response, status, page(form));
    }

    private Network network(Map<String, String> asked) throws UnfitArgument, TooLarge {
        Map<String, String> selection = new TreeMap<>(asked);
        for (Map.Entry<String, List<String>> parameter : own().entrySet()) {
            String value = selection.remove(parameter.getKey());
            if (value != null && !parameter.getValue().contains(value)) {
                throw new UnfitArgument("%s: “%s” is not to be had; write one of %s"
                        .formatted(parameter.getKey(), value, String.join(", ", parameter.getValue())));
            }
        }
        selection.putIfAbsent(KIND, usualKinds());
        return drawn.network(Perspective.FACTS, selection);
    }

    private Map<String, Object> form(Map<String, String> asked) {
        Map<String, Object> form = new HashMap<>(Leads.of(library()));
        form.put("asked", asked);
        form.put("usual", usualKinds());
        form.put("kinds", Selection.kindsToChoose());
        form.put("topics", Codes.of("topic"));
        form.put("query", Requested.query(asked));
        return form;
    }

    /** Tells of things as they stand now. */
    Portraits portraits() {
        return drawn.library().portraits();
    }
}
