package org.entente.server;

import java.util.Locale;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.entente.store.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts every request that is answered, also those that no page sees, and writes a line of each to the log. */
final class Traffic implements RequestLog {
    /** What the lines are logged as; by default they are not. */
    static final String LOG = "requests";

    private static final int FAILED = 500;

    private final Logger log = LoggerFactory.getLogger(LOG);
    private final Tally requests = new Tally("2xx", "3xx", "4xx", "5xx");
    private final Histogram requestSeconds = new Histogram();
    private final Tally changes = new Tally("forbidden", "malformed", "no-room", "failed");

    Traffic() {
        for (Outcome.Kind kind : Outcome.Kind.values()) {
            if (kind != Outcome.Kind.SOUND) {
                changes.declare(kind.name().toLowerCase(Locale.ROOT));
            }
        }
    }

    @Override
    public void log(Request request, Response response) {
        Answered answered = Answered.of(request, response);
        count(answered);
        if (log.isInfoEnabled()) {
            log.info("{}", answered.line());
        }
    }

    void count(Answered answered) {
        requests.add(answered.status() / 100 + "xx");
        requestSeconds.observe(answered.seconds());
        if (answered.changes()) {
            changes.add(answered.outcome().orElseGet(() -> undecided(answered.status())));
        }
    }

    /** What became of a change that was never held against what is there. */
    private static String undecided(int status) {
        return switch (status) {
            case 401, 403 -> "forbidden";
            case 507 -> "no-room";
            default -> status < FAILED ? "malformed" : "failed";
        };
    }

    void tell(Exposition metrics) {
        metrics.counter("entente_requests_total", "Requests answered, by class of status.", "status", requests)
                .histogram("entente_request_duration_seconds", "How long requests took.", requestSeconds.seen())
                .counter("entente_changes_total", "Changes sent, by what became of them.", "outcome", changes);
    }
}
