package org.entente.server;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A response whose body is kept until it is whole. */
final class WholeResponse extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final ServletOutputStream out = new Kept();
    private final int most;
    private @Nullable PrintWriter writer;
    private boolean tooMuch;

    /** @param most bytes that are kept */
    WholeResponse(HttpServletResponse response, int most) {
        super(response);
        this.most = most;
    }

    /** Ends the writing of what is too large. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooMuch() {
            super("more than may be kept", null, false, false);
        }
    }

    boolean isTooMuch() {
        return tooMuch;
    }

    /** Whether there is an answer, and all of it. */
    boolean isWell() {
        return getStatus() == SC_OK && size() > 0 && !tooMuch && !isCommitted();
    }

    byte[] bytes() {
        flushBuffer();
        return body.toByteArray();
    }

    int size() {
        flushBuffer();
        return body.size();
    }

    void send() throws IOException {
        if (size() > 0 && !isCommitted()) {
            setContentLength(size());
            body.writeTo(getResponse().getOutputStream());
        }
    }

    private final class Kept extends ServletOutputStream {
        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] some, int from, int length) {
            tooMuch |= length > most - body.size();
            if (tooMuch) {
                throw new TooMuch();
            }
            body.write(some, from, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("what is kept is written at once");
        }
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return out;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
        }
        return writer;
    }

    @Override
    public void flushBuffer() {
        if (writer != null && !tooMuch) {
            writer.flush();
        }
    }

    @Override
    public void resetBuffer() {
        flushBuffer();
        body.reset();
    }

    @Override
    public void reset() {
        super.reset();
        resetBuffer();
    }
}
