package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets crawlers read the pages, and keeps them off what is made anew for each question. */
final class RobotsFile extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Replies.text(
                response,
                200,
                String.join(
                        "\n",
                        "User-agent: *",
                        "Disallow: /sparql",
                        "Disallow: /export",
                        "Disallow: /*?",
                        "Allow: /sitemap.xml",
                        "Allow: /",
                        "",
                        "Sitemap: " + Asked.address(request) + "sitemap.xml"));
    }
}
