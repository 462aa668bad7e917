package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.entente.describing.Describer;
import org.entente.export.NetworkFormat;
import org.entente.export.RdfFormat;
import org.entente.export.RdfWriter;
import org.entente.networks.Network;
import org.entente.networks.Perspective;
import org.entente.networks.TooLarge;
import org.entente.questions.UnfitArgument;

/**
 * The graph, or a part of it, as a file: {@code /export/all.ttl} and its like hold every statement, {@code /export/facts.gexf}
 * and {@code /export/actors.gexf} are pictures of it, and {@code /export/facts.ttl} describes what the picture shows.
 */
final class ExportDocument extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Pattern PATH = Pattern.compile("/([a-z]{1,20})\\.([a-z0-9.]{1,20})");
    private static final String ALL = "all";
    private static final int TOO_LARGE = 413;

    private final transient Library library;
    private final transient Drawn drawn;

    ExportDocument(Drawn drawn) {
        this.library = drawn.library();
        this.drawn = drawn;
    }

    /** Writes the body of an answer. */
    @FunctionalInterface
    private interface Body {
        void write(ByteArrayOutputStream out) throws IOException;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            noFile(response);
            return;
        }
        try {
            answer(request, response, path.group(1), path.group(2));
        } catch (UnfitArgument e) {
            Replies.text(response, 400, e.getMessage() + ".");
        } catch (TooLarge e) {
            Replies.text(response, TOO_LARGE, e.getMessage() + ", or use “entente export”, which has no such limit.");
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, String name, String extension)
            throws IOException, UnfitArgument, TooLarge {
        Optional<RdfFormat> rdf = RdfFormat.named(extension);
        Optional<NetworkFormat> format = NetworkFormat.ofExtension(extension);
        Optional<Perspective> perspective = Perspective.named(name);
        Map<String, String> asked = Requested.of(request);
        if (name.equals(ALL) && rdf.isPresent()) {
            whole(asked);
            send(request, response, rdf.get().mediaType(), out -> write(quads(), rdf.get(), out));
        } else if (perspective.isPresent() && rdf.isPresent()) {
            Network network = drawn.network(perspective.get(), asked);
            send(request, response, rdf.get().mediaType(), out -> write(described(network), rdf.get(), out));
        } else if (perspective.isPresent()
                && format.filter(one -> one.shows(perspective.get())).isPresent()) {
            Network network = drawn.network(perspective.get(), asked);
            send(
                    request,
                    response,
                    format.get().mediaType(),
                    out -> format.get().write(network, out));
        } else {
            noFile(response);
        }
    }

    private static void whole(Map<String, String> asked) throws UnfitArgument {
        if (!asked.isEmpty()) {
            throw new UnfitArgument("“" + ALL + "” is every statement and has no parameter “"
                    + asked.keySet().iterator().next() + "”; a part of the graph is at /export/facts");
        }
    }

    private Stream<Quad> quads() {
        return library.dataset().stream().filter(quad -> !quad.isDefaultGraph());
    }

    private Stream<Quad> described(Network network) {
        return new Describer(library.dataset())
                .describe(network.vertices().stream()
                        .map(node -> NodeFactory.createURI(node.iri()))
                        .toList());
    }

    private static void write(Stream<Quad> quads, RdfFormat format, ByteArrayOutputStream out) {
        RdfWriter.write(quads, format, out);
    }

    private void send(HttpServletRequest request, HttpServletResponse response, String type, Body body)
            throws IOException {
        String file = request.getPathInfo().substring(1);
        // What answers a question may depend on the day it is asked on.
        String state = request.getParameter(Chosen.QUESTION) == null ? file : file + LocalDate.now();
        if (new Edition(library.tag(state), library.state().since()).isHeld(request, response)) {
            return;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        body.write(out);
        boolean text = !type.endsWith("/zip");
        response.setHeader("Content-Disposition", (text ? "inline" : "attachment") + "; filename=\"" + file + "\"");
        Replies.bytes(response, 200, text ? type + "; charset=utf-8" : type, out.toByteArray());
    }

    private static void noFile(HttpServletResponse response) throws IOException {
        Replies.text(
                response,
                404,
                "There is no such file. The whole graph is at /export/all with "
                        + RdfFormat.words().stream().map(word -> "." + word).collect(Collectors.joining(", "))
                        + "; pictures of it are at /export/actors and /export/facts with "
                        + Stream.of(NetworkFormat.values())
                                .map(format -> "." + format.extension())
                                .collect(Collectors.joining(", "))
                        + " (.geojson and .ics of facts alone).");
    }
}
