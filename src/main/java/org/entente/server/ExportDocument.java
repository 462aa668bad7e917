package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
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

    /** Statements that are held at once: each takes some kilobytes until the file is written. */
    private static final long MOST = Math.min(500_000, Runtime.getRuntime().maxMemory() >> 13);

    private final transient Library library;
    private final transient Drawn drawn;
    private final long most;

    ExportDocument(Drawn drawn) {
        this(drawn, MOST);
    }

    /** @param most statements of which a file is written that cannot be written piece by piece */
    ExportDocument(Drawn drawn, long most) {
        this.most = most;
        this.library = drawn.library();
        this.drawn = drawn;
    }

    /** Writes the body of an answer. */
    @FunctionalInterface
    private interface Body {
        void write(OutputStream out) throws IOException;
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
            all(request, response, rdf.get());
        } else if (perspective.isPresent() && rdf.isPresent()) {
            Network network = drawn.network(perspective.get(), asked);
            send(request, response, rdf.get().mediaType(), out -> RdfWriter.write(described(network), rdf.get(), out));
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

    /** Every statement; what must be held as a whole before it is written is not begun where it is too much to hold. */
    private void all(HttpServletRequest request, HttpServletResponse response, RdfFormat format) throws IOException {
        if (!format.isStreamed()
                && library.dataset().stream().skip(most).findAny().isPresent()) {
            Replies.text(
                    response,
                    TOO_LARGE,
                    "There are more than " + most + " statements, more than are written as " + format.title()
                            + " here; take /export/all.nq or /export/all.trig, or use “entente export”.");
        } else {
            send(request, response, format.mediaType(), out -> RdfWriter.write(library.dataset(), format, out));
        }
    }

    private Stream<Quad> described(Network network) {
        return new Describer(library.dataset())
                .describe(network.vertices().stream()
                        .map(node -> NodeFactory.createURI(node.iri()))
                        .toList());
    }

    private void send(HttpServletRequest request, HttpServletResponse response, String type, Body body)
            throws IOException {
        String file = request.getPathInfo().substring(1);
        // What answers a question may depend on the day it is asked on.
        String state = request.getParameter(Chosen.QUESTION) == null ? file : file + LocalDate.now();
        if (new Edition(library.tag(state), library.state().since()).isHeld(request, response)) {
            return;
        }
        boolean text = !type.endsWith("/zip");
        response.setHeader("Content-Disposition", (text ? "inline" : "attachment") + "; filename=\"" + file + "\"");
        response.setContentType(text ? type + "; charset=utf-8" : type);
        body.write(response.getOutputStream());
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
