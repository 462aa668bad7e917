package org.entente.server;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.entente.dataset.State;
import org.entente.facts.Digest;

/**
 * Pages and files that are the same for all who ask for them on one day while the data is in one state: made once, and, as far
 * as there is room, those kept that are asked for most.
 */
final class Kept {
    private static final int OVERHEAD = 500;
    private static final int TAG_DIGITS = 16;

    /** What may say who asks. */
    private static final List<String> PERSONAL = List.of("Authorization", "Cookie");

    private final Supplier<State> states;
    private final Cache<Wanted, Page> pages;

    /**
     * Keeps nothing as yet.
     *
     * @param states the one that the data is in now
     * @param room bytes that may be kept; what finds none is made each time
     */
    Kept(Supplier<State> states, long room) {
        this.states = states;
        this.pages = Caffeine.newBuilder()
                .maximumWeight(room)
                .weigher((Wanted wanted, Page page) -> page.finished.body().length + OVERHEAD)
                .build();
    }

    /** Makes a page. */
    @FunctionalInterface
    interface Making {
        void run() throws IOException, ServletException;
    }

    private record Wanted(State state, LocalDate day, String address, List<String> accepted) {}

    /** A page as it was made. */
    record Page(Finished finished, Edition edition) {
        void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
            finished.send(edition, request, response);
        }
    }

    private Optional<Wanted> wanted(HttpServletRequest request, Set<String> methods) {
        boolean personal = PERSONAL.stream().anyMatch(name -> request.getHeader(name) != null);
        return personal || !methods.contains(request.getMethod())
                ? Optional.empty()
                : Optional.of(new Wanted(
                        states.get(),
                        LocalDate.now(),
                        request.getRequestURL() + "?" + request.getQueryString(),
                        Collections.list(request.getHeaders("Accept"))));
    }

    /** What is asked for, if it is kept. */
    Optional<Page> page(HttpServletRequest request) {
        return wanted(request, Set.of("GET", "HEAD")).map(pages::getIfPresent);
    }

    /** Keeps what is made, if all of it is of one state, and well, and tells by what caches know it. */
    void keeping(HttpServletRequest request, WholeResponse made, Making making) throws IOException, ServletException {
        Optional<Wanted> before = wanted(request, Set.of("GET"));
        making.run();
        if (before.isPresent() && made.isWell() && before.equals(wanted(request, Set.of("GET")))) {
            Finished finished = Finished.of(made);
            Edition edition = Edition.told(made).orElseGet(() -> edition(finished));
            edition.tell(made);
            pages.put(before.get(), new Page(finished, edition));
        }
    }

    private static Edition edition(Finished finished) {
        String content = new String(finished.body(), StandardCharsets.ISO_8859_1);
        return new Edition("\"" + Digest.name(TAG_DIGITS, finished.type(), content) + "\"", Instant.now());
    }
}
