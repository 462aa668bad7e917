package org.entente.server;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.ServletResponseWrapper;
import jakarta.servlet.http.HttpServletRequest;
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

    /**
     * What asks for the time, for chance, or for others, and now and then a longer word; few letters have to be looked at
     * twice.
     */
    private static final Pattern EACH_TIME_ANOTHER =
            Pattern.compile("[nrusb](?:ow|and|uid|truuid|node|ervice)\\b", Pattern.CASE_INSENSITIVE);

    /** What a request says besides what changes its answer. */
    private static final Set<String> BESIDES = Set.of("query", "timeout");

    private final Supplier<State> states;
    private final Cache<Asked, Finished> answers = Caffeine.newBuilder()
            .maximumWeight(ROOM)
            .weigher((Asked asked, Finished told) -> asked.query.length() + told.body().length + OVERHEAD)
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

    /** Answers with what is kept, or else with what is worked out, and keeps that. */
    void answer(String query, HttpAction action, Runnable working) throws IOException {
        if (query.length() > LONGEST || EACH_TIME_ANOTHER.matcher(query).find()) {
            working.run();
            return;
        }
        Asked asked = Asked.by(action.getRequest(), query, states.get());
        Finished told = answers.getIfPresent(asked);
        if (told == null) {
            working.run();
            keep(asked, action);
        } else {
            told.send(asked.edition(), action.getRequest(), action.getResponse());
        }
    }

    private void keep(Asked asked, HttpAction action) {
        WholeResponse made = whole(action.getResponse());
        if (made.isWell() && asked.state.equals(states.get())) {
            if (made.size() <= LARGEST) {
                answers.put(asked, Finished.of(made));
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
}
