package org.entente.server;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/**
 * Who asks, by address.
 *
 * @param trustsProxy whether all requests come by way of a proxy that says truly for whom it asks
 */
record Clients(boolean trustsProxy) {
    private static final int BYTES_OF_A_NETWORK = 8;

    /**
     * The address that a request comes from, of which a client cannot have many; empty for this machine itself, behind
     * which a proxy may stand that asks for everybody.
     */
    String of(HttpServletRequest request) {
        if (trustsProxy && request.getHeader("X-Forwarded-For") != null) {
            return request.getRemoteAddr();
        }
        SocketAddress address = ServletContextRequest.getServletContextRequest(request)
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .getRemoteSocketAddress();
        return address instanceof InetSocketAddress internet ? of(internet.getAddress()) : "";
    }

    private static String of(InetAddress address) {
        if (address.isLoopbackAddress()) {
            return "";
        }
        byte[] bytes = address.getAddress();
        if (bytes.length <= BYTES_OF_A_NETWORK) {
            return address.getHostAddress();
        }
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < BYTES_OF_A_NETWORK; i += 2) {
            network.append(Integer.toHexString((bytes[i] & 0xff) << 8 | bytes[i + 1] & 0xff))
                    .append(':');
        }
        return network.append(":/64").toString();
    }
}
