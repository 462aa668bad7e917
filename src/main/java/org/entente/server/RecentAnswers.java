package org.entente.server;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.ServletResponseWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.entente.dataset.State;
import org.entente.facts.Digest;

/**
 * Answers of the endpoint, as bytes: while the data is in one state, the same question has the same answer, which need not
 * be worked out again. Those asked for most are kept, as far as there is room.
 */
final class RecentAnswers {
    private static final long ROOM = Math.min(128L << 20, Runtime.getRuntime().maxMemory() / 16);
    private static final int LARGEST = 1 << 20;
    private static final int LONGEST = 10_000;
    private static final int OVERHEAD = 500;
    private static final int TAG_DIGITS = 16;

    /** What asks for the time, for chance, or for others. */
    private static final Pattern EACH_TIME_ANOTHER =
            Pattern.compile("\\b(now|rand|uuid|struuid|bnode|service)\\b", Pattern.CASE_INSENSITIVE);

    /** What a request says besides what changes its answer. */
    private static final Set<String> BESIDES = Set.of("query", "timeout");

    private static final List<String> HEADERS =
            List.of("Content-Disposition", "Content-Security-Policy", "Link", "Referrer-Policy", "Vary");

    private static final Set<String> CONDITIONAL = Set.of("GET", "HEAD");

    private final Supplier<State> states;
    private final Cache<Asked, Told> answers = Caffeine.newBuilder()
            .maximumWeight(ROOM)
            .weigher((Asked asked, Told told) -> asked.query.length() + told.body.length + OVERHEAD)
            .build();

    /** @param states the one that the data is in now */
    RecentAnswers(Supplier<State> states) {
        this.states = states;
    }

    private record Asked(State state, String query, Map<String, List<String>> parameters, List<String> accepted) {
        static Asked by(HttpServletRequest request, String query, State state) {
            Map<String, List<String>> parameters = new TreeMap<>();
            request.getParameterMap().forEach((name, values) -> {
                if (!BESIDES.contains(name)) {
                    parameters.put(name, List.of(values));
                }
            });
            return new Asked(state, query, parameters, Collections.list(request.getHeaders("Accept")));
        }

        Edition edition() {
            return new Edition(
                    "\"" + Digest.name(TAG_DIGITS, state.name(), query, parameters.toString(), accepted) + "\"",
                    state.since());
        }
    }

    private record Told(String type, Map<String, String> headers, byte[] body) {}

    /** Answers with what is kept, or else with what is worked out, and keeps that. */
    void answer(String query, HttpAction action, Runnable working) throws IOException {
        if (query.length() > LONGEST || EACH_TIME_ANOTHER.matcher(query).find()) {
            working.run();
            return;
        }
        Asked asked = Asked.by(action.getRequest(), query, states.get());
        Told told = answers.getIfPresent(asked);
        if (told == null) {
            working.run();
            keep(asked, action);
        } else {
            send(told, asked.edition(), action);
        }
    }

    private static void send(Told told, Edition edition, HttpAction action) throws IOException {
        HttpServletResponse response = action.getResponse();
        told.headers.forEach(response::setHeader);
        edition.tell(response);
        boolean conditional = CONDITIONAL.contains(action.getRequestMethod());
        if (!conditional || !edition.isHeld(action.getRequest(), response)) {
            Replies.bytes(response, 200, told.type, told.body);
        }
    }

    private void keep(Asked asked, HttpAction action) {
        WholeResponse made = whole(action.getResponse());
        if (made.isWell() && asked.state.equals(states.get())) {
            if (made.size() <= LARGEST) {
                answers.put(asked, new Told(made.getContentType(), headers(made), made.bytes()));
            }
            asked.edition().tell(made);
        }
    }

    /** What keeps the answer until it is whole, beneath whatever else looks at it. */
    private static WholeResponse whole(ServletResponse response) {
        return response instanceof WholeResponse whole
                ? whole
                : whole(((ServletResponseWrapper) response).getResponse());
    }

    private static Map<String, String> headers(WholeResponse made) {
        Map<String, String> headers = new TreeMap<>();
        for (String name : HEADERS) {
            if (made.containsHeader(name)) {
                headers.put(name, made.getHeader(name));
            }
        }
        return headers;
    }
}
