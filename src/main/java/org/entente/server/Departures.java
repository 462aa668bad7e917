package org.entente.server;

import java.nio.ByteBuffer;
import java.time.Duration;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/** Cuts the connection of a client that reads so slowly that it might as well have gone. */
final class Departures extends Handler.Wrapper {
    private final Patience patience;

    /** @param patience with each piece, besides the time that its length takes */
    Departures(Handler handler, Patience patience) {
        super(handler);
        this.patience = patience;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(request, new Watched(request, response), callback);
    }

    private final class Watched extends Response.Wrapper {
        Watched(Request request, Response response) {
            super(request, response);
        }

        @Override
        public void write(boolean last, ByteBuffer piece, Callback callback) {
            int length = piece == null ? 0 : piece.remaining();
            if (length == 0) {
                super.write(last, piece, callback);
                return;
            }
            Duration enough = patience.withClients().plusSeconds(length / patience.bytesASecond());
            Scheduler.Task cut = Cut.after(enough, getRequest());
            super.write(last, piece, Callback.from(cut::cancel, callback));
        }
    }
}
