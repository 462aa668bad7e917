package org.entente.server;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.entente.dataset.State;

/** Pages and files that are the same for all who ask on one day while the data is in one state: made once, and kept. */
final class Kept {
    /** What asks for no part of the graph that somebody has thought of; the second is how the page of the graph asks. */
    private static final Set<String> FOR_ALL = Set.of("", Drawn.MOST + "=" + GraphPage.FIRST);

    private static final List<String> HEADERS =
            List.of("Content-Disposition", "Content-Security-Policy", "Referrer-Policy");
    private static final String WEAK = "W/";

    private final Supplier<State> states;
    private final long room;
    private final Map<String, Page> pages = new HashMap<>();

    /**
     * Keeps nothing as yet.
     *
     * @param states the one that the data is in now
     * @param room bytes that may be kept; what finds none is made each time
     */
    Kept(Supplier<State> states, long room) {
        this.states = states;
        this.room = room;
    }

    /** Makes a page. */
    @FunctionalInterface
    interface Making {
        void run() throws IOException, ServletException;
    }

    private record Moment(State state, LocalDate day) {}

    private Moment now() {
        return new Moment(states.get(), LocalDate.now());
    }

    /** A page, and the headers that are its own. */
    record Page(Moment moment, String type, Map<String, String> headers, byte[] body) {
        void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String tag = headers.getOrDefault("ETag", "");
            HEADERS.stream().filter(headers::containsKey).forEach(name -> response.setHeader(name, headers.get(name)));
            boolean held = !tag.isEmpty()
                    && new Edition(tag.replaceFirst("^" + WEAK, ""), moment.state.since()).isHeld(request, response);
            if (!held) {
                Replies.bytes(response, 200, type, body);
            }
        }
    }

    private static boolean isForAll(HttpServletRequest request) {
        String query = request.getQueryString();
        return Set.of("GET", "HEAD").contains(request.getMethod()) && FOR_ALL.contains(query == null ? "" : query);
    }

    private static String address(HttpServletRequest request) {
        return request.getRequestURI() + "?" + request.getQueryString();
    }

    /** What is asked for, if it is kept. */
    Optional<Page> page(HttpServletRequest request) {
        return isForAll(request) ? kept(address(request)) : Optional.empty();
    }

    private Optional<Page> kept(String address) {
        Moment now = now();
        synchronized (pages) {
            return Optional.ofNullable(pages.get(address)).filter(page -> page.moment.equals(now));
        }
    }

    /** Keeps what is made, if all of it is of one state, and well, and others will ask for it. */
    void keeping(HttpServletRequest request, WholeResponse made, Making making) throws IOException, ServletException {
        boolean wanted = isForAll(request) && request.getMethod().equals("GET");
        if (!wanted) {
            making.run();
            return;
        }
        Moment before = now();
        making.run();
        if (made.isWell() && before.equals(now())) {
            keep(address(request), new Page(before, made.getContentType(), headers(made), made.bytes()));
        }
    }

    private static Map<String, String> headers(WholeResponse made) {
        Map<String, String> headers = new TreeMap<>();
        for (String name : made.getHeaderNames()) {
            headers.put(name, made.getHeader(name));
        }
        return headers;
    }

    private void keep(String address, Page page) {
        synchronized (pages) {
            pages.values().removeIf(old -> !old.moment.equals(page.moment));
            long held =
                    pages.values().stream().mapToLong(old -> old.body.length).sum();
            if (held + page.body.length <= room) {
                pages.put(address, page);
            }
        }
    }
}
