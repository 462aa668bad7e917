package org.entente.conformance;

import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;

/** What is read from the graph store; what a test writes first is written here, as the public side cannot write. */
record GraphStoreTrial(Endpoint endpoint) implements Trial {
    private static final String AUTHORITY = "http://www.example";

    @Override
    public Optional<String> problem(Case test) {
        endpoint.show(DatasetGraphFactory.create());
        return Exchange.of(test).stream()
                .flatMap(exchange -> problem(exchange).stream())
                .findFirst();
    }

    private Optional<String> problem(Exchange exchange) {
        return switch (exchange.method()) {
            case "GET", "HEAD" -> read(exchange);
            default -> write(exchange);
        };
    }

    private Optional<String> write(Exchange exchange) {
        String path = "/data?" + exchange.query();
        int status = endpoint.send(exchange.on(endpoint.request(path))).statusCode();
        if (status != 405) {
            return Trial.wrong(exchange.method() + " is answered with " + status);
        }
        DatasetGraph dataset = endpoint.shown();
        Node name = name(exchange);
        if (!exchange.method().equals("POST")) {
            dataset.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
        }
        exchange.body()
                .map(GraphStoreTrial::parts)
                .map(GraphStoreTrial::graph)
                .ifPresent(graph -> graph.find().forEachRemaining(triple -> dataset.add(new Quad(name, triple))));
        return Optional.empty();
    }

    private static Node name(Exchange exchange) {
        return exchange.query().startsWith("graph=")
                ? NodeFactory.createURI(
                        URLDecoder.decode(exchange.query().replaceFirst("graph=", ""), StandardCharsets.UTF_8))
                : exchange.query().equals("default")
                        ? Quad.defaultGraphIRI
                        : NodeFactory.createURI(AUTHORITY + exchange.path());
    }

    private Optional<String> read(Exchange exchange) {
        String path = exchange.query().isEmpty() ? exchange.path() : "/data?" + exchange.query();
        HttpResponse<byte[]> response = endpoint.send(exchange.on(endpoint.request(path)));
        if (!exchange.expects(response.statusCode())) {
            return Trial.wrong(response.statusCode() + " " + new String(response.body(), StandardCharsets.UTF_8));
        }
        return exchange.expectedBody()
                .filter(body -> !IsoMatcher.isomorphic(graph(body), graph(response.body())))
                .flatMap(body -> Trial.wrong("another graph"));
    }

    /** What is left of a form when its frame is taken away. */
    private static byte[] parts(byte[] body) {
        return new String(body, StandardCharsets.UTF_8)
                .replaceAll("(?m)^(--[0-9a-f]{32}|Content-).*$", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Graph graph(byte[] turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(new ByteArrayInputStream(turtle))
                .base(AUTHORITY + "/gsp")
                .lang(Lang.TURTLE)
                .parse(graph);
        return graph;
    }
}
