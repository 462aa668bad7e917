package org.entente.server;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Asks one thing after another on one connection; it costs so little that sixty of them leave the machine to the server. */
final class Caller implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;

    private final String forwarded;

    /** @param address for which it asks, as a proxy would; empty for none */
    Caller(int port, String address) throws IOException {
        forwarded = address.isEmpty() ? "" : "X-Forwarded-For: " + address + "\r\n";
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** The status of an answer, which is read to its end. */
    int ask(String path) throws IOException {
        send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/csv\r\n" + forwarded + "\r\n");
        int status = Integer.parseInt(line().split(" ")[1]);
        long length = 0;
        boolean inChunks = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String[] parts = header.toLowerCase().split(":\\s*", 2);
            length = parts[0].equals("content-length") ? Long.parseLong(parts[1]) : length;
            inChunks |= parts[0].equals("transfer-encoding");
        }
        if (inChunks) {
            skipChunks();
        }
        in.skipNBytes(length);
        return status;
    }

    /** Sends what may be no request. */
    void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void skipChunks() throws IOException {
        for (int length = chunk(); length > 0; length = chunk()) {
            in.skipNBytes(length + 2L);
        }
        line();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int letter = in.read(); letter != '\n'; letter = in.read()) {
            if (letter < 0) {
                throw new EOFException("the answer ends after “" + line + "”");
            }
            line.append((char) letter);
        }
        return line.toString().strip();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
