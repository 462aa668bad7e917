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
    private final boolean anybodyReads;

    /** @param allowed what can be done where this stands, besides reading */
    WithToken(Optional<Token> token, String allowed) {
        this(token, "GET, HEAD, OPTIONS, " + allowed, true);
    }

    private WithToken(Optional<Token> token, String allowed, boolean anybodyReads) {
        this.token = token;
        this.allowed = allowed;
        this.anybodyReads = anybodyReads;
    }

    /** For what nobody may even read without the token. */
    static WithToken alsoToRead(Optional<Token> token) {
        return new WithToken(token, "GET, HEAD, OPTIONS", false);
    }

    /** For what is only done, and nothing is to be read of. */
    static WithToken only(Optional<Token> token, String allowed) {
        return new WithToken(token, "OPTIONS, " + allowed, false);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String method = request.getMethod();
        if (READING.contains(method) && anybodyReads) {
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
                    "This server takes no changes" + (anybodyReads ? "" : ", and hands out no backups")
                            + ". Its operator turns them on with a token in the environment variable "
                            + Token.VARIABLE + " or with --token-file.");
        } else if (!token.get().admits(request)) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"entente\"");
            refuse(
                    response,
                    401,
                    (anybodyReads ? "Changes need" : "This needs")
                            + " the token of this server: send “Authorization: Bearer …”.");
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
