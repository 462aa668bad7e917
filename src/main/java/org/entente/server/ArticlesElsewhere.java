package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Where articles are not kept, but read from files once: who asks for them is led to their pages, and nothing is taken. */
final class ArticlesElsewhere extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (!READING.contains(request.getMethod())) {
            response.setHeader("Connection", "close");
            Replies.text(
                    response,
                    403,
                    "This server has read its articles from files, and takes none. Start it with --data DIR to keep articles.");
        } else {
            Replies.seeOther(response, path == null || path.equals("/") ? "/questions/articles" : "/id/article" + path);
        }
    }
}
