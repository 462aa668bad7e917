package org.entente.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Lets pass who brings the operator's token, and nobody where there is none. */
final class TokenFilter extends HttpFilter {
    private static final long serialVersionUID = 1;

    private final transient Optional<Token> token;

    TokenFilter(Optional<Token> token) {
        this.token = token;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        if (token.isEmpty()) {
            Replies.text(
                    response,
                    403,
                    "This is for the operator, and no token is configured; start the server with ENTENTE_TOKEN in its"
                            + " environment, or with --token-file.");
        } else if (!token.get().admits(request) && !token.get().admitsByPassword(request)) {
            response.addHeader("WWW-Authenticate", "Bearer realm=\"Entente\"");
            response.addHeader("WWW-Authenticate", "Basic realm=\"Entente\", charset=\"UTF-8\"");
            Replies.text(response, 401, "This is for the operator: send “Authorization: Bearer” with the token.");
        } else if (comesFromElsewhere(request)) {
            Replies.text(response, 403, "A page of another site has sent this request; it is not done.");
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A browser that knows the password sends it with whatever any page makes it send. */
    private static boolean comesFromElsewhere(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Sec-Fetch-Site"))
                .filter(site -> !site.equals("same-origin") && !site.equals("none"))
                .isPresent();
    }
}
