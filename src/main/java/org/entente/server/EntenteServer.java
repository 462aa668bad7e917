package org.entente.server;

import java.io.IOException;
import java.net.BindException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.entente.guarding.Limits;
import org.entente.server.MetricsServlet.Counts;
import org.entente.store.ArticleStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running server: SPARQL at {@code /sparql}, the graph store at {@code /data}, pages at all else. */
public final class EntenteServer implements AutoCloseable {
    /** Fuseki asks for 5 MB of unpooled buffer per response, which under concurrency is most of its work. */
    private static final int OUTPUT_BUFFER = 64 * 1024;

    /** Milliseconds to the first row of an answer, and to its end. */
    private static final String QUERY_TIMEOUT = "10000,30000";

    private static final Logger LOG = LoggerFactory.getLogger(EntenteServer.class);
    private static final Duration GRACE = Duration.ofSeconds(10);

    private static final int FEWEST_THREADS = 8;

    /** Who waits holds a thread, and there must be more than may wait, so that who watches is always answered. */
    private static final int MOST_THREADS = Order.MOST_THREADS + 64;

    private final FusekiServer fuseki;
    private final GracefulHandler underWay;
    private final String host;

    private EntenteServer(FusekiServer fuseki, GracefulHandler underWay, String host) {
        this.fuseki = fuseki;
        this.underWay = underWay;
        this.host = host;
    }

    /**
     * What is served.
     *
     * @param sentences the words that each link to a passage leads to, where the operator holds the articles' texts
     * @param limits what one query of a stranger may cost
     * @param writing how articles are taken in and out; absent where none are kept
     */
    public record Content(
            DatasetGraph dataset,
            Function<String, Optional<String>> sentences,
            String version,
            Limits limits,
            Optional<Writing> writing) {}

    /**
     * How articles are taken in and out.
     *
     * @param token without one, nobody does
     */
    public record Writing(ArticleStore store, Optional<Token> token) {}

    /**
     * Starts serving.
     *
     * @param port 0 takes any free one
     * @throws IOException saying why the address cannot be had
     */
    public static EntenteServer start(Content content, String host, int port) throws IOException {
        return start(content, Operating.USUAL, new Address(host, port));
    }

    /** Where a server listens. */
    public record Address(String host, int port) {}

    /**
     * Starts serving as an operator wants it.
     *
     * @throws IOException saying why the address cannot be had
     */
    public static EntenteServer start(Content content, Operating operating, Address address) throws IOException {
        String host = address.host;
        int port = address.port;
        DatasetGraph dataset = content.dataset();
        dataset.getContext().set(ARQ.httpServiceAllowed, false);
        dataset.getContext().set(ARQ.queryTimeout, QUERY_TIMEOUT);
        Library library = Library.of(dataset, content.sentences());
        Vitals vitals = new Vitals(library);
        Traffic traffic = new Traffic();
        Guard guard = Guard.of(operating);
        FusekiServer.Builder routes = Routes.of(library, content, guard);
        Routes.operator(routes, guard, operating);
        MetricsServlet metrics = new MetricsServlet(
                content, vitals, new Counts(traffic, guard.admission().tally()));
        Routes.watched(routes, new HealthServlet(vitals, content.version()), metrics);
        FusekiServer fuseki =
                routes.port(port).numServerThreads(FEWEST_THREADS, MOST_THREADS).build();
        answerErrorsPlainly(fuseki);
        Compression.addTo(fuseki.getJettyServer());
        operating.patience().teach(fuseki.getJettyServer());
        fuseki.getJettyServer().setRequestLog(traffic);
        GracefulHandler underWay = new GracefulHandler(fuseki.getJettyServer().getHandler());
        fuseki.getJettyServer().setHandler(underWay);
        for (Connector connector : fuseki.getJettyServer().getConnectors()) {
            configure((ServerConnector) connector, host);
        }
        try {
            fuseki.start();
        } catch (RuntimeException e) {
            fuseki.stop();
            throw unavailable(e, host, port);
        }
        return new EntenteServer(fuseki, underWay, host);
    }

    private static void answerErrorsPlainly(FusekiServer fuseki) {
        ErrorHandler errors = new PlainErrors();
        fuseki.getJettyServer().setErrorHandler(errors);
        ServletContextHandler pages = ServletContextHandler.getServletContextHandler(fuseki.getServletContext());
        pages.setErrorHandler(errors);
        pages.setMaxFormKeys(DraftForm.MOST_CONTROLS);
    }

    private static void configure(ServerConnector connector, String host) {
        HttpConfiguration http =
                connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
        http.setOutputBufferSize(OUTPUT_BUFFER);
        http.setSendServerVersion(false);
        http.addCustomizer(new ForwardedRequestCustomizer());
        connector.setHost(host);
    }

    private static IOException unavailable(RuntimeException problem, String host, int port) {
        Throwable cause = problem;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        boolean taken = cause instanceof BindException
                && String.valueOf(cause.getMessage()).contains("in use");
        return taken
                ? new IOException("port " + port + " is taken; stop what listens there, or choose another with --port")
                : new IOException(host + ":" + port + " cannot be listened on (" + reason(cause)
                        + "); choose another address with --host, or another port with --port");
    }

    private static String reason(Throwable cause) {
        return cause.getMessage() == null ? "no such address" : cause.getMessage();
    }

    public int port() {
        return fuseki.getPort();
    }

    ServerConnector connector() {
        return (ServerConnector) fuseki.getJettyServer().getConnectors()[0];
    }

    /** The address of the first page. */
    public String address() {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port() + "/";
    }

    /** Waits until the server has stopped. */
    public void join() {
        fuseki.join();
    }

    /** Stops taking requests, waits ten seconds at most for those under way, and ends. */
    @Override
    public void close() {
        connector().close();
        try {
            underWay.shutdown().get(GRACE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("stopped with {} requests under way", underWay.getCurrentRequestCount());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        fuseki.stop();
    }
}
