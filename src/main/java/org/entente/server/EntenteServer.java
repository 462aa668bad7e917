package org.entente.server;

import java.io.IOException;
import java.net.BindException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;

/** The running server: SPARQL at {@code /sparql}, the graph store at {@code /data}, pages at all else. */
public final class EntenteServer implements AutoCloseable {
    /** Fuseki asks for 5 MB of unpooled buffer per response, which under concurrency is most of its work. */
    private static final int OUTPUT_BUFFER = 64 * 1024;

    private final FusekiServer fuseki;
    private final String host;

    private EntenteServer(FusekiServer fuseki, String host) {
        this.fuseki = fuseki;
        this.host = host;
    }

    /**
     * Starts serving.
     *
     * @param port 0 takes any free one
     * @throws IOException saying why the address cannot be had
     */
    public static EntenteServer start(DatasetGraph dataset, String version, String host, int port) throws IOException {
        dataset.getContext().set(ARQ.httpServiceAllowed, false);
        FusekiServer fuseki = FusekiServer.create()
                .port(port)
                .fusekiModules(FusekiModules.empty())
                .add("/sparql", only(dataset, Operation.Query))
                .add("/data", only(dataset, Operation.GSP_R))
                .addFilter("/sparql", new ServiceDescriptionFilter(dataset))
                .addFilter("/data", new GraphStoreFilter())
                .addServlet("/questions/*", new QuestionPage(dataset))
                .addServlet("", new HomePage(dataset, version))
                .build();
        for (Connector connector : fuseki.getJettyServer().getConnectors()) {
            configure((ServerConnector) connector, host);
        }
        try {
            fuseki.start();
        } catch (RuntimeException e) {
            fuseki.stop();
            throw unavailable(e, host, port);
        }
        return new EntenteServer(fuseki, host);
    }

    private static DataService only(DatasetGraph dataset, Operation operation) {
        return DataService.newBuilder(dataset).addEndpoint(operation).build();
    }

    private static void configure(ServerConnector connector, String host) {
        HttpConfiguration http =
                connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
        http.setOutputBufferSize(OUTPUT_BUFFER);
        http.setSendServerVersion(false);
        connector.setHost(host);
    }

    private static IOException unavailable(RuntimeException problem, String host, int port) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return new IOException("port " + port + " of " + host
                        + " is taken; stop what listens there, or choose another with --port");
            }
        }
        return new IOException(host + ":" + port + " cannot be listened on: " + problem.getMessage(), problem);
    }

    public int port() {
        return fuseki.getPort();
    }

    /** The address of the first page. */
    public String address() {
        return "http://" + host + ":" + port() + "/";
    }

    /** Waits until the server has stopped. */
    public void join() {
        fuseki.join();
    }

    @Override
    public void close() {
        fuseki.stop();
    }
}
