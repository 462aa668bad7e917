package org.entente.export;

import java.io.IOException;
import java.io.OutputStream;
import org.entente.networks.Network;

/** Writes a network in one format; the stream stays open. */
@FunctionalInterface
interface NetworkWriter {
    void write(Network network, OutputStream out) throws IOException;
}
