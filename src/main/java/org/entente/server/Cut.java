package org.entente.server;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Scheduler;

/** Closes the connection of a request after a while, unless that is called off before. */
final class Cut {
    private Cut() {}

    /** @return what calls it off */
    static Scheduler.Task after(Duration patience, Request request) {
        EndPoint connection = request.getConnectionMetaData().getConnection().getEndPoint();
        return request.getComponents()
                .getScheduler()
                .schedule(connection::close, patience.toMillis(), TimeUnit.MILLISECONDS);
    }
}
