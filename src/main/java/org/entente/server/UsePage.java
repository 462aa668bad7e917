package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How to use the data from elsewhere: what to type in which program, with the address that the asker used. */
final class UsePage extends HttpServlet {
    private static final long serialVersionUID = 1;

    /** The address that stands in the files. */
    static final String WRITTEN = "http://localhost:3030/";

    /** People paste what the page shows into a shell, so nothing goes into it that a shell would take for a command. */
    private static final Pattern PLAIN = Pattern.compile("https?://[\\w.:\\[\\]-]+/");

    /** Files of the folder {@code use}, each a snippet that runs as it stands. */
    static final List<String> SNIPPETS = List.of(
            "curl-query.sh",
            "curl-thing.sh",
            "curl-graph.sh",
            "curl-file.sh",
            "sparqlwrapper.py",
            "rdflib-endpoint.py",
            "rdflib-thing.py",
            "networkx-file.py",
            "query.R",
            "fetch.mjs",
            "comunica.sh",
            "cytoscape.html",
            "neo4j-admin.sh",
            "neo4j.cypher");

    private final transient Instant loaded;

    UsePage(Instant loaded) {
        this.loaded = loaded;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = Asked.address(request);
        String address = PLAIN.matcher(asked).matches() ? asked : WRITTEN;
        Map<String, String> snippets = new LinkedHashMap<>();
        SNIPPETS.forEach(name -> snippets.put(name, snippet(name, address)));
        String page = Templates.fill("use.ftlh", Map.of("address", address, "snippets", snippets));
        new GraphReply(request, response, loaded).send(page, Negotiation.HTML);
    }

    /** A snippet for the server at an address. */
    static String snippet(String name, String address) {
        try (InputStream in = UsePage.class.getResourceAsStream("use/" + name)) {
            if (in == null) {
                throw new IllegalStateException("use/" + name + " is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(WRITTEN, address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
