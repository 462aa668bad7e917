package org.entente.bench.systems;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.rdf4j.common.exception.RDF4JException;
import org.eclipse.rdf4j.query.BooleanQuery;
import org.eclipse.rdf4j.query.GraphQuery;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLBooleanJSONWriter;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLResultsJSONWriter;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.ntriples.NTriplesWriter;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.entente.bench.asking.Endpoint;

/**
 * The process that RDF4J runs in: its store in memory behind the thinnest protocol there can be, on the web server that
 * Fuseki has too. Its own server is for a servlet container, and does more for each request.
 */
final class Rdf4jProcess extends Handler.Abstract {
    private static final int SERVER_ERROR = 500;
    private static final int BUFFER = 1 << 15;

    private final SailRepository repository;

    private Rdf4jProcess(SailRepository repository) {
        this.repository = repository;
    }

    /** @param arguments the port, and the file to load */
    public static void main(String[] arguments) throws Exception {
        SailRepository repository = new SailRepository(new MemoryStore());
        try (RepositoryConnection connection = repository.getConnection();
                InputStream quads = Files.newInputStream(Path.of(arguments[1]))) {
            connection.add(quads, RDFFormat.NQUADS);
        }
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("localhost");
        connector.setPort(Integer.parseInt(arguments[0]));
        server.addConnector(connector);
        server.setHandler(new Rdf4jProcess(repository));
        server.start();
        server.join();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String query = Request.extractQueryParameters(request).getValue("query");
        try (RepositoryConnection connection = repository.getConnection();
                OutputStream body = new BufferedOutputStream(Content.Sink.asOutputStream(response), BUFFER)) {
            answer(connection.prepareQuery(query), body);
        } catch (RDF4JException e) {
            Response.writeError(request, response, callback, SERVER_ERROR, e.getMessage());
            return true;
        }
        callback.succeeded();
        return true;
    }

    private static void answer(Query query, OutputStream body) throws IOException {
        query.setMaxExecutionTime((int) Endpoint.PATIENCE.toSeconds());
        if (query instanceof TupleQuery rows) {
            rows.evaluate(new SPARQLResultsJSONWriter(body));
        } else if (query instanceof GraphQuery graph) {
            graph.evaluate(new NTriplesWriter(body));
        } else if (query instanceof BooleanQuery bool) {
            new SPARQLBooleanJSONWriter(body).handleBoolean(bool.evaluate());
        } else {
            body.write("no query".getBytes(StandardCharsets.UTF_8));
        }
    }
}
