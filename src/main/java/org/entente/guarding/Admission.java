package org.entente.guarding;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.query.QueryException;
import org.entente.guarding.Visit.Entrance;

/** Lets queries in and knows those under way: how many a client may have, what became of them, which took long. */
public final class Admission {
    private final Lanes lanes;
    private final Watch watch;
    private final QueryTally tally = new QueryTally();
    private final Map<Long, Visit> underWay = new ConcurrentSkipListMap<>();
    private final AtomicLong visits = new AtomicLong();

    Admission(Lanes lanes, Watch watch) {
        this.lanes = lanes;
        this.watch = watch;
    }

    /**
     * With as many lanes as this machine bears.
     *
     * @param room in which everybody is whose queries are let in
     */
    public static Admission ofThisMachine(Room room, Watch watch) {
        return new Admission(Lanes.ofThisMachine(room), watch);
    }

    /**
     * What an operator wants to be told, and to have kept.
     *
     * @param perClient the most queries that one address may have under way
     * @param slow from when on a query is told of
     * @param log is told of each slow query in a line
     */
    public record Watch(int perClient, Duration slow, Consumer<String> log) {
        /** Tells nobody. */
        public static final Watch USUAL = new Watch(16, Duration.ofSeconds(1), line -> {});
    }

    /**
     * Reads a query and lets it in. Who asks closes the visit when the answer is sent.
     *
     * @param client an address; empty for one that may have as many queries under way as it likes
     * @throws Refusal if it may not be asked, or the client has too many under way already
     * @throws QueryException if it is no query
     */
    public Visit enter(String client, String text, Limits limits) {
        Entrance entrance = new Entrance(visits.incrementAndGet(), client, System.nanoTime());
        Visit visit = new Visit(this, entrance, read(entrance, text, limits));
        underWay.put(visit.number(), visit);
        if (!client.isEmpty() && ofClient(client) > watch.perClient) {
            underWay.remove(visit.number());
            tally.add(Outcome.CROWDED, visit.age());
            throw Refusal.tooMany(watch.perClient);
        }
        return visit;
    }

    private long ofClient(String client) {
        return underWay.values().stream()
                .filter(visit -> visit.client().equals(client))
                .count();
    }

    private GuardedQuery read(Entrance entrance, String text, Limits limits) {
        Outcome outcome = Outcome.MALFORMED;
        try {
            GuardedQuery query = lanes.reading(text, entrance.client(), () -> GuardedQuery.read(text, limits));
            outcome = Outcome.ANSWERED;
            return query;
        } catch (Refusal e) {
            outcome = e.outcome();
            throw e;
        } finally {
            if (outcome != Outcome.ANSWERED) {
                tally.add(outcome, Duration.ofNanos(System.nanoTime() - entrance.start()));
            }
        }
    }

    /** Sees an answer made, and keeps what came of it. */
    <T> T told(Visit visit, Supplier<T> answering) {
        Outcome outcome = Outcome.FAILED;
        try {
            T answer = answering.get();
            outcome = Outcome.ANSWERED;
            return answer;
        } catch (Refusal e) {
            outcome = e.outcome();
            throw e;
        } finally {
            tell(visit, outcome);
        }
    }

    private void tell(Visit visit, Outcome outcome) {
        Duration took = visit.age();
        tally.add(outcome, took);
        if (took.compareTo(watch.slow) >= 0) {
            watch.log.accept("slow query: %.3f s, %s, %s, %d steps, client %s: %s"
                    .formatted(
                            took.toNanos() / 1e9,
                            outcome.word(),
                            visit.lane(),
                            visit.work(),
                            visit.client().isEmpty() ? "unknown" : visit.client(),
                            visit.shape()));
        }
    }

    void leave(Visit visit) {
        underWay.remove(visit.number());
    }

    Lanes lanes() {
        return lanes;
    }

    /** Those that are under way, the oldest first. */
    public List<Visit> underWay() {
        return List.copyOf(underWay.values());
    }

    /** Stops a query; whether it was under way. */
    public boolean stop(long number) {
        Visit visit = underWay.get(number);
        if (visit != null) {
            visit.stop();
        }
        return visit != null;
    }

    public QueryTally tally() {
        return tally;
    }
}
