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
import org.entente.networks.Perspective;
import org.entente.networks.Selection;
import org.entente.questions.UnfitArgument;
import org.entente.views.Views;

/**
 * The graph, or the part of it that the address selects, as a picture and as tables; scripts make the picture one to walk
 * about in. What cannot be shown has a page too, which says why and offers what can.
 */
final class GraphPage extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int PIXELS = 1200;
    private static final int SUGGESTED = 6;

    /** More nodes than these are no picture to begin with. */
    static final int FIRST = 150;

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
            Pages.send(response, page(asked));
        } catch (UnfitArgument e) {
            Pages.send(response, 400, excuse(asked, e.getMessage()));
        }
    }

    /**
     * Takes from what is asked how it is to be drawn; absent if that is left open.
     *
     * @throws UnfitArgument if there is no such way
     */
    static Optional<Perspective> view(Map<String, String> asked) throws UnfitArgument {
        String view = asked.remove(VIEW);
        if (view != null && Perspective.named(view).isEmpty()) {
            throw new UnfitArgument("view: “" + view + "” is no way to draw the graph; there are "
                    + String.join(", ", Perspective.words()));
        }
        return Optional.ofNullable(view).flatMap(Perspective::named);
    }

    private String page(Map<String, String> asked) throws UnfitArgument {
        Map<String, String> chosen = new TreeMap<>(asked);
        Optional<Perspective> view = view(chosen);
        Selection selection = drawn.selection(chosen);
        Perspective perspective = view.orElseGet(() -> drawn.suiting(selection));
        Glimpse glimpse = drawn.glimpse(perspective, selection, FIRST);
        Optional<String> focus = selection.focus().map(node -> node.getURI().replaceFirst(".*/id/", ""));
        Map<String, Object> values = values(asked, perspective);
        start(Chosen.of(chosen), values);
        values.put("shown", glimpse.shown());
        values.put("nodes", glimpse.nodes());
        values.put("drawable", glimpse.whole().isPresent());
        values.put("families", glimpse.families());
        values.put("focus", focus.orElse(""));
        values.put("picture", Picture.of(glimpse.shown(), focus, PIXELS));
        values.put("listed", new Listed(glimpse.shown(), drawn.library()));
        sources(perspective, chosen, glimpse.whole().isPresent(), values);
        return Templates.fill("graph.ftlh", values);
    }

    /** Where scripts find what is shown, the rest of it, and what is near; and the files for people. */
    private static void sources(
            Perspective perspective, Map<String, String> chosen, boolean drawable, Map<String, Object> values)
            throws UnfitArgument {
        Map<String, String> few = new TreeMap<>(chosen);
        few.put(Drawn.MOST, String.valueOf(FIRST));
        String file = "/export/" + perspective.word() + ".cyjs";
        Map<String, String> near = new TreeMap<>(Chosen.of(chosen).selection());
        near.keySet().removeAll(List.of(FOCUS, "depth"));
        near.put(VIEW, perspective.word());
        values.put("source", Chosen.address(file, few));
        values.put("rest", Chosen.address(file, chosen));
        values.put("near", Chosen.address(GraphNear.PATH, near));
        values.put("files", ExportPage.files(perspective, Chosen.address("", drawable ? chosen : few)));
    }

    /** The question that the picture starts from, if it does. */
    private static void start(Chosen chosen, Map<String, Object> values) {
        chosen.question().ifPresent(question -> values.put("question", question));
        values.put("table", chosen.table());
        values.put("selection", chosen.selection());
    }

    /** The page of what cannot be shown. */
    private String excuse(Map<String, String> asked, String reason) {
        Map<String, Object> values = values(asked, Perspective.ACTORS);
        values.put("selection", asked);
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
        values.put("questions", Views.all());
        values.put("kinds", Selection.kindsToChoose());
        return values;
    }
}
