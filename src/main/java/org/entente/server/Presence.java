package org.entente.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.thread.Scheduler;
import org.entente.guarding.Visit;
import org.jspecify.annotations.Nullable;

/**
 * Ends a query whose client has closed the connection. That shows only to who tries to read from it, which the server itself
 * does not do before it has answered.
 */
final class Presence {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final EndPoint connection;
    private final Scheduler scheduler;
    private final Visit visit;
    private Scheduler.@Nullable Task next;

    Presence(HttpServletRequest request, Visit visit) {
        ServletContextRequest asked = ServletContextRequest.getServletContextRequest(request);
        this.connection = asked.getConnectionMetaData().getConnection().getEndPoint();
        this.scheduler = asked.getComponents().getScheduler();
        this.visit = visit;
    }

    /** Looks now and then while something is done. */
    <T> T during(Supplier<T> work) {
        begin();
        try {
            return work.get();
        } finally {
            end();
        }
    }

    private synchronized void begin() {
        next = soon();
    }

    private Scheduler.Task soon() {
        return scheduler.schedule(this::look, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    }

    private synchronized void look() {
        if (next == null) {
            return;
        }
        try {
            ByteBuffer letter = BufferUtil.allocate(1);
            int read = connection.fill(letter);
            if (read < 0) {
                visit.abandon();
            } else if (read == 0) {
                next = soon();
            } else {
                keep(letter);
            }
        } catch (IOException e) {
            visit.abandon();
        }
    }

    /** The first letter of another request, which is read when this one is answered: who sends that is still there. */
    private void keep(ByteBuffer letter) {
        if (connection.getConnection() instanceof Connection.UpgradeTo reading) {
            reading.onUpgradeTo(letter);
        }
        if (letter.hasRemaining()) {
            connection.close();
            visit.abandon();
        }
    }

    private synchronized void end() {
        if (next != null) {
            next.cancel();
            next = null;
        }
    }
}
