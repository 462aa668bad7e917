package org.entente.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.entente.bench.asking.Constants;
import org.entente.bench.asking.Question;
import org.entente.bench.measuring.Statistics;
import org.entente.bench.measuring.Table;

/** Many clients at once, each of which asks the next question as soon as it has its answer. */
final class Clients {
    private static final double NANOS = 1e6;
    private static final double SECOND = 1e9;

    private final List<Question> questions;
    private final int articles;
    private final int clients;

    /** Goes on from system to system and from the warm-up to what is counted. */
    private final AtomicLong number = new AtomicLong(1_000_000_000);

    Clients(int clients, List<Question> questions, int articles) {
        this.clients = clients;
        this.questions = questions;
        this.articles = articles;
    }

    /** What they saw of one system in some seconds. */
    private record Seen(List<Double> millis, int failures, double seconds, double processorMillis) {
        double rate() {
            return millis.size() / seconds;
        }

        List<String> cells() {
            return millis.isEmpty()
                    ? List.of("0", "–", "–", "–", "" + failures)
                    : List.of(
                            Table.figure(rate()),
                            Table.figure(Statistics.median(millis)),
                            Table.figure(Statistics.percentile(millis, 99)),
                            Table.figure(processorMillis / millis.size()),
                            "" + failures);
        }
    }

    /** A row for each system, one after the other, the others being idle meanwhile. */
    String table(List<Runner> runners, Duration time, Report report) throws IOException {
        Table table = new Table(List.of(
                clients + " clients",
                "queries a second",
                "p50 ms",
                "p99 ms",
                "processor ms a query",
                "refused or failed"));
        for (Runner runner : runners) {
            report.tell(clients + " clients ask " + runner.name());
            ask(runner, time.dividedBy(2));
            List<String> cells = new ArrayList<>(List.of(runner.name()));
            cells.addAll(ask(runner, time).cells());
            table.row(cells);
        }
        return table.toString();
    }

    private Seen ask(Runner runner, Duration time) throws IOException {
        Queue<Double> millis = new ConcurrentLinkedQueue<>();
        AtomicInteger failures = new AtomicInteger();
        CountDownLatch working = new CountDownLatch(clients);
        Duration before = runner.served().cpu();
        long start = System.nanoTime();
        for (int client = 0; client < clients; client++) {
            Thread thread = new Thread(() -> {
                while (System.nanoTime() - start < time.toNanos()) {
                    one(runner, millis, failures);
                }
                working.countDown();
            });
            thread.setDaemon(true);
            thread.start();
        }
        try {
            working.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        double seconds = (System.nanoTime() - start) / SECOND;
        double processor = runner.served().cpu().minus(before).toMillis();
        return new Seen(List.copyOf(millis), failures.get(), seconds, processor);
    }

    private void one(Runner runner, Queue<Double> millis, AtomicInteger failures) {
        long next = number.incrementAndGet();
        Question question = questions.get((int) (next % questions.size()));
        try {
            Duration took = runner.served()
                    .endpoint()
                    .ask(question.numbered(next, Constants.draw(next, articles)), question.constructs())
                    .took();
            millis.add(took.toNanos() / NANOS);
        } catch (IOException e) {
            failures.incrementAndGet();
        }
    }
}
