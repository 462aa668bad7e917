package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entente.export.NetworkFormat;
import org.entente.export.RdfFormat;
import org.entente.networks.Network;
import org.entente.networks.Perspective;
import org.entente.networks.Selection;
import org.entente.networks.TooLarge;
import org.entente.questions.UnfitArgument;

/** Where every file of the graph is linked, whole or of the part that its form asks for. */
final class ExportPage extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient Drawn drawn;

    ExportPage(Drawn drawn) {
        this.drawn = drawn;
    }

    /** A link to a file, and what it is. */
    public record File(String address, String name, String title) {}

    /**
     * The files of one perspective.
     *
     * @param told how much they show, or why there are none
     */
    public record Files(String perspective, String told, List<File> files) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Map<String, String> asked = Requested.of(request);
            drawn.selection(asked);
            Pages.send(response, page(asked));
        } catch (UnfitArgument e) {
            Replies.text(response, 400, e.getMessage() + ".");
        }
    }

    private String page(Map<String, String> asked) {
        String query = Chosen.address("", asked);
        return Templates.fill(
                "export.ftlh",
                Map.of(
                        "asked", asked,
                        "kinds", Selection.kindsToChoose(),
                        "networks",
                                Arrays.stream(Perspective.values())
                                        .map(perspective -> network(perspective, asked, query))
                                        .toList(),
                        "described", rdf("/export/facts", query),
                        "whole", rdf("/export/all", "")));
    }

    private Files network(Perspective perspective, Map<String, String> asked, String query) {
        try {
            Network network = drawn.network(perspective, asked);
            return new Files(
                    perspective.word(),
                    network.vertices().size() + " nodes, " + network.edges().size() + " edges",
                    files(perspective, query));
        } catch (UnfitArgument | TooLarge e) {
            return new Files(perspective.word(), e.getMessage() + ".", List.of());
        }
    }

    /** All files of one perspective, of the part of the graph that the query of an address names. */
    static List<File> files(Perspective perspective, String query) {
        return Arrays.stream(NetworkFormat.values())
                .filter(format -> format.shows(perspective))
                .map(format -> new File(
                        "/export/" + perspective.word() + "." + format.extension() + query,
                        perspective.word() + "." + format.extension(),
                        format.title()))
                .toList();
    }

    private static List<File> rdf(String path, String query) {
        return Arrays.stream(RdfFormat.values())
                .map(format -> new File(path + "." + format.word() + query, format.word(), format.title()))
                .toList();
    }
}
