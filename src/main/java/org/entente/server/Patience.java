package org.entente.server;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.EagerContentHandler.RetainedContentLoaderFactory;

/**
 * How long the server waits for clients, and for how many. Requests are read whole before a thread is given to them, so who
 * sends slowly keeps nobody else waiting, and is waited for only so long.
 *
 * @param withClients that do nothing
 * @param bytesASecond that a client must read at least; slower than any line over which people read pages
 */
record Patience(Duration withClients, int bytesASecond) {
    static final Patience USUAL = new Patience(Duration.ofSeconds(20), 16 * 1024);

    /** A query at its longest, with every character escaped in the address, and something to spare. */
    private static final int HEADERS = 512 * 1024;

    private static final int CONNECTIONS = 8192;
    private static final int CHUNK = 4096;

    /** A query at its longest, with every character escaped in a form. */
    private static final int BODY = 1024 * 1024;

    void teach(Server server) {
        for (Connector connector : server.getConnectors()) {
            connector
                    .getConnectionFactory(HttpConnectionFactory.class)
                    .getHttpConfiguration()
                    .setRequestHeaderSize(HEADERS);
            ((ServerConnector) connector).setIdleTimeout(withClients.toMillis());
            connector.addEventListener(new Openings(connector, withClients));
        }
        server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
        EagerContentHandler reading = new EagerContentHandler(
                new Arrivals.Arrived(server.getHandler()), new RetainedContentLoaderFactory(BODY, CHUNK, true));
        // What only an operator may send is not read before it is known who sends it.
        reading.excludePath(ArticlesServlet.PATH + "/*", RegisterServlet.PATH + "/*");
        server.setHandler(new Departures(new Lingering(new Arrivals(reading, withClients), withClients), this));
    }

    /** Cuts connections on which nothing is ever asked, however busily their clients send. */
    private record Openings(Connector connector, Duration patience) implements Connection.Listener {
        @Override
        public void onOpened(Connection connection) {
            connector
                    .getScheduler()
                    .schedule(
                            () -> {
                                if (connection.getMessagesIn() == 0) {
                                    connection.getEndPoint().close();
                                }
                            },
                            patience.toMillis(),
                            TimeUnit.MILLISECONDS);
        }
    }
}
