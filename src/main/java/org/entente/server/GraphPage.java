package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.networks.Family;
import org.entente.networks.Network;
import org.entente.networks.Perspective;
import org.entente.networks.Selection;
import org.entente.networks.TooLarge;
import org.entente.questions.UnfitArgument;

/**
 * The graph, or the part of it that the address selects, as a picture and as tables; scripts make the picture one to walk
 * about in. What cannot be shown has a page too, which says why and offers what can.
 */
final class GraphPage extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int TOO_LARGE = 413;
    private static final int PIXELS = 1200;
    private static final int SUGGESTED = 6;

    /** More nodes than these are no picture to begin with. */
    private static final int FIRST = 150;

    private static final String VIEW = "view";
    private static final String FOCUS = "focus";

    private final transient Drawn drawn;

    GraphPage(Drawn drawn) {
        this.drawn = drawn;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> asked = new TreeMap<>();
        try {
            asked.putAll(Requested.of(request));
            Perspective perspective = perspective(asked);
            Map<String, String> selection = new TreeMap<>(asked);
            selection.remove(VIEW);
            Pages.send(response, page(asked, perspective, drawn.network(perspective, selection), selection));
        } catch (UnfitArgument e) {
            Pages.send(response, 400, excuse(asked, e.getMessage()));
        } catch (TooLarge e) {
            Pages.send(response, TOO_LARGE, excuse(asked, e.getMessage()));
        }
    }

    /** Around a thing its facts are shown, and else the actors, who are few. */
    private static Perspective perspective(Map<String, String> asked) throws UnfitArgument {
        String view = asked.get(VIEW);
        if (view == null) {
            return asked.containsKey(FOCUS) ? Perspective.FACTS : Perspective.ACTORS;
        }
        return Perspective.named(view)
                .orElseThrow(() -> new UnfitArgument("view: “" + view + "” is no way to draw the graph; there are "
                        + String.join(", ", Perspective.words())));
    }

    private String page(
            Map<String, String> asked, Perspective perspective, Network whole, Map<String, String> selection)
            throws UnfitArgument {
        Optional<String> focus = Selection.of(selection, drawn.library().dataset())
                .focus()
                .map(node -> node.getURI().replaceFirst(".*/id/", ""));
        Network shown = whole.heaviest(FIRST, focus);
        String query =
                selection.isEmpty() ? "" : "?" + Requested.query(selection).replaceFirst("&$", "");
        Map<String, Object> values = values(asked, perspective);
        values.put("whole", whole);
        values.put("shown", shown);
        values.put("families", families(whole));
        values.put("focus", focus.orElse(""));
        values.put("picture", Picture.of(shown, focus, PIXELS));
        values.put("listed", new Listed(shown, drawn.library()));
        values.put("files", ExportPage.files(perspective, query));
        values.put("source", "/export/" + perspective.word() + ".cyjs" + query);
        return Templates.fill("graph.ftlh", values);
    }

    private static List<Family> families(Network network) {
        return network.vertices().stream()
                .map(node -> node.kind().family())
                .distinct()
                .sorted()
                .toList();
    }

    /** The page of what cannot be shown. */
    private String excuse(Map<String, String> asked, String reason) {
        Map<String, Object> values = values(asked, Perspective.ACTORS);
        values.put("reason", reason);
        values.put("suggested", suggested(asked.getOrDefault(FOCUS, "")));
        return Templates.fill("graph.ftlh", values);
    }

    /** Things that may have been meant; what is no node of one picture may be one of the other. */
    private List<ExportPage.File> suggested(String focus) {
        Stream<String> itself = Stream.of(focus).filter(drawn.library()::knows);
        Stream<String> near = drawn.library().finder().find(focus, SUGGESTED).stream()
                .map(hit -> hit.thing().getURI().replaceFirst(".*/id/", ""));
        return Stream.concat(itself, near)
                .distinct()
                .map(id -> new ExportPage.File(
                        "/graph?" + Requested.query(Map.of(FOCUS, id)).replaceFirst("&$", ""),
                        drawn.library().name(drawn.library().iri(id).getURI()),
                        ""))
                .toList();
    }

    private static Map<String, Object> values(Map<String, String> asked, Perspective perspective) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("asked", asked);
        values.put("perspective", perspective.word());
        values.put("views", List.of(Perspective.values()));
        values.put("kinds", Selection.kindsToChoose());
        return values;
    }
}
