package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.entente.export.NetworkFormat;
import org.entente.networks.Network;
import org.entente.networks.Networks;
import org.entente.networks.Perspective;
import org.entente.questions.UnfitArgument;

/**
 * What a node of the picture is connected with beyond what is shown, some at a time: a POST with the {@code focus}, the
 * perspective as {@code view}, what narrows the graph, and in {@code shown} the ids of what the asker has.
 */
final class GraphNear extends HttpServlet {
    private static final long serialVersionUID = 1;
    static final String PATH = "/graph/near";
    static final int MOST_AT_ONCE = 60;
    private static final String SHOWN = "shown";
    private static final int TOO_LARGE = 413;

    /** Room for the ids of more nodes than any picture shows, in bytes. */
    private static final int LONGEST = 1_000_000;

    private final transient Drawn drawn;

    GraphNear(Drawn drawn) {
        this.drawn = drawn;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getContentLengthLong() > LONGEST) {
            Replies.text(response, TOO_LARGE, "More is shown than can be added to; begin from a smaller picture.");
            return;
        }
        try {
            send(response, near(new TreeMap<>(Requested.of(request))));
        } catch (UnfitArgument e) {
            Replies.text(response, 400, e.getMessage() + ".");
        }
    }

    private Network near(Map<String, String> asked) throws UnfitArgument {
        String shown = asked.getOrDefault(SHOWN, "");
        asked.remove(SHOWN);
        if (!asked.containsKey("focus")) {
            throw new UnfitArgument("focus: name the thing whose neighbours are wanted");
        }
        Perspective perspective = GraphPage.view(asked).orElse(Perspective.FACTS);
        Set<Node> nodes = Arrays.stream(shown.split("[\\s,]+"))
                .limit(2L * Networks.USUAL_LIMIT)
                .filter(id -> !id.isEmpty())
                .map(drawn.library()::iri)
                .collect(Collectors.toSet());
        return drawn.beyond(perspective, asked, nodes);
    }

    private static void send(HttpServletResponse response, Network network) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NetworkFormat.CYTOSCAPE.write(network, out);
        Replies.bytes(response, 200, NetworkFormat.CYTOSCAPE.mediaType() + "; charset=utf-8", out.toByteArray());
    }
}
