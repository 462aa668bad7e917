package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.views.Section;

/**
 * Lists the pages; where they are more than one file may list, an index of files does. When a page last changed is not
 * known, so it is not told.
 */
final class Sitemap extends HttpServlet {
    private static final long serialVersionUID = 1;
    static final int MOST = 50_000;

    private final transient Holdings holdings;
    private final int most;

    /** @param most how many pages one file lists */
    Sitemap(Holdings holdings, int most) {
        this.holdings = holdings;
        this.most = most;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> pages = pages();
        int files = (pages.size() + most - 1) / most;
        Optional<String> asked = Optional.ofNullable(request.getParameter("part"));
        int part = asked.filter(number -> number.matches("[1-9]\\d{0,5}"))
                .map(Integer::parseInt)
                .orElse(0);
        if (asked.isPresent() && (part == 0 || part > files)) {
            Replies.text(response, 404, "There is no such part; /sitemap.xml lists those that there are.");
        } else if (asked.isEmpty() && files > 1) {
            send(
                    response,
                    "index",
                    IntStream.rangeClosed(1, files)
                            .mapToObj(number -> Asked.address(request) + "sitemap.xml?part=" + number));
        } else {
            send(
                    response,
                    "pages",
                    pages.stream()
                            .skip((long) Math.max(0, part - 1) * most)
                            .limit(most)
                            .map(page -> Asked.address(request) + page));
        }
    }

    private static void send(HttpServletResponse response, String kind, Stream<String> addresses) throws IOException {
        String body = Templates.fill("sitemap.ftlx", Map.of("kind", kind, "addresses", addresses.toList()));
        Replies.bytes(response, 200, "application/xml; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
    }

    /** Paths without the slash at their start: the pages of the site, then those of all things by name. */
    private List<String> pages() {
        List<String> pages = new ArrayList<>(List.of("", "ontology", "shapes", "use"));
        Stream.of(Section.values()).map(Section::word).forEach(pages::add);
        holdings.things().forEach(id -> pages.add("page/" + id));
        return pages;
    }
}
