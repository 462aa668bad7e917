package org.entente.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Reads, for a while, what a client still sends after its request is answered. A connection that is closed upon unread bytes is
 * reset, and the answer, say of why all this is not taken, is lost to whom it was for.
 */
final class Lingering extends Handler.Wrapper {
    private static final int MOST_BYTES = 32 << 20;

    private final Duration patience;

    Lingering(Handler handler, Duration patience) {
        super(handler);
        this.patience = patience;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(
                request, response, request.getLength() == 0 ? callback : new Answered(request, callback, patience));
    }

    /** What is done when the answer is written. */
    private static final class Answered extends Callback.Nested {
        private static final int AT_ONCE = 64 * 1024;

        private final Request request;
        private final EndPoint connection;
        private final Duration patience;
        private Scheduler.Task cut;
        private long passed;

        Answered(Request request, Callback closing, Duration patience) {
            super(closing);
            this.request = request;
            this.connection = request.getConnectionMetaData().getConnection().getEndPoint();
            this.patience = patience;
        }

        @Override
        public void succeeded() {
            if (isWhole()) {
                super.succeeded();
            } else {
                cut = Cut.after(patience, request);
                passOver();
            }
        }

        private boolean isWhole() {
            Content.Chunk piece = request.read();
            boolean last = piece != null && piece.isLast() && !Content.Chunk.isFailure(piece);
            if (piece != null) {
                piece.release();
            }
            return last;
        }

        /** Reads from the connection itself: the request counts as failed once its rest is given up. */
        private void passOver() {
            ByteBuffer piece = BufferUtil.allocate(AT_ONCE);
            try {
                for (int read = 1; read > 0 && passed < MOST_BYTES; passed += read) {
                    BufferUtil.clear(piece);
                    read = connection.fill(piece);
                    if (read == 0 && connection.tryFillInterested(Callback.from(this::passOver, e -> close()))) {
                        return;
                    }
                }
            } catch (IOException e) {
                // The client has gone, and the answer with it or before it.
            }
            close();
        }

        private void close() {
            cut.cancel();
            super.succeeded();
        }
    }
}
