package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The first page; {@code ?q=} finds things by their names, and with {@code ?format=} gives them as data. */
final class HomePage extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient SearchPage search;
    private final transient FrontPage front;
    private final String version;
    private transient @Nullable Today today;

    HomePage(Library library, String version) {
        this.search = new SearchPage(library);
        this.front = new FrontPage(library);
        this.version = version;
    }

    /** What the page shows on a day: what is open may be overdue on the next. */
    private record Today(LocalDate day, Map<String, Object> values) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> asked = Optional.ofNullable(request.getParameter("q"))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
        if (asked.isPresent() || !Requested.format(request).equals("html")) {
            search.answer(asked.orElse(""), Requested.format(request), response);
            return;
        }
        Map<String, Object> values = new HashMap<>(values());
        values.put("version", version);
        values.put("address", Requested.host(request) + "/");
        Pages.send(response, Templates.fill("home.ftlh", values));
    }

    private synchronized Map<String, Object> values() {
        LocalDate day = LocalDate.now();
        if (today == null || !today.day().equals(day)) {
            today = new Today(day, front.values());
        }
        return today.values();
    }
}
