package org.entente.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** Lets anybody read, and who holds the token write; without a token nobody writes. */
final class WithToken extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final transient Optional<Token> token;
    private final String allowed;

    /** @param allowed what can be done where this stands, besides reading */
    WithToken(Optional<Token> token, String allowed) {
        this.token = token;
        this.allowed = "GET, HEAD, OPTIONS, " + allowed;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String method = request.getMethod();
        if (READING.contains(method)) {
            chain.doFilter(request, response);
        } else if (method.equals("OPTIONS")) {
            response.setHeader("Allow", allowed);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else if (!Set.of(allowed.split(", ")).contains(method)) {
            response.setHeader("Allow", allowed);
            Replies.text(response, 405, "Here you can only use " + allowed + ".");
        } else if (token.isEmpty()) {
            refuse(
                    response,
                    403,
                    "This server takes no changes. Its operator turns them on with a token in the environment variable "
                            + Token.VARIABLE + " or with --token-file.");
        } else if (!token.get().admits(request)) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"entente\"");
            refuse(response, 401, "Changes need the token of this server: send “Authorization: Bearer …”.");
        } else {
            chain.doFilter(request, response);
        }
    }

    /** What was sent is not read, so the connection cannot be used again. */
    private static void refuse(HttpServletResponse response, int status, String sentence) throws IOException {
        response.setHeader("Connection", "close");
        Replies.text(response, status, sentence);
    }
}
