package org.entente.server;

import java.time.Duration;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/** Cuts the connection of a request that has not arrived whole in time. */
final class Arrivals extends Handler.Wrapper {
    private static final String CUT = Arrivals.class.getName();

    private final Duration patience;

    Arrivals(Handler reading, Duration patience) {
        super(reading);
        this.patience = patience;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (request.getLength() != 0) {
            request.setAttribute(CUT, Cut.after(patience, request));
        }
        return super.handle(request, response, callback);
    }

    /** Is reached when a request has arrived. */
    static final class Arrived extends Handler.Wrapper {
        Arrived(Handler handler) {
            super(handler);
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            if (request.getAttribute(CUT) instanceof Scheduler.Task cut) {
                cut.cancel();
            }
            return super.handle(request, response, callback);
        }
    }
}
