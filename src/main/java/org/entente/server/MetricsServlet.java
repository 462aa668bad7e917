package org.entente.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.entente.guarding.QueryTally;
import org.entente.server.EntenteServer.Content;
import org.entente.server.EntenteServer.Writing;
import org.entente.server.Vitals.Held;

/** Numbers for those who watch over the server, in the text format of Prometheus. */
final class MetricsServlet extends HttpServlet {
    static final String PATH = "/metrics";
    private static final long serialVersionUID = 1;

    private final transient Vitals vitals;
    private final transient Traffic traffic;
    private final transient QueryTally queries;
    private final transient Optional<PerState<Long>> size;
    private final String version;

    MetricsServlet(Content content, Vitals vitals, Counts counts) {
        this.vitals = vitals;
        this.traffic = counts.traffic;
        this.queries = counts.queries;
        this.version = content.version();
        this.size =
                content.writing().map(Writing::store).map(store -> new PerState<>(store.dataset()::state, store::size));
    }

    /** What is counted as it happens. */
    record Counts(Traffic traffic, QueryTally queries) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Exposition metrics = new Exposition();
        metrics.info("entente_build_info", "version", version);
        data(metrics);
        traffic.tell(metrics);
        metrics.counter("entente_queries_total", "Queries, by how they came out.", "outcome", Tally.of(queries))
                .histogram("entente_query_duration_seconds", "How long queries took.", Histogram.Seen.of(queries));
        machine(metrics);
        response.setHeader("Cache-Control", "no-store");
        Replies.bytes(response, 200, Exposition.CONTENT_TYPE, metrics.text().getBytes(StandardCharsets.UTF_8));
    }

    /** The data; of what cannot be read there are no numbers. */
    private void data(Exposition metrics) {
        boolean ready = true;
        try {
            held(metrics, vitals.now());
            size.ifPresent(bytes -> metrics.gauge(
                    "entente_store_size_bytes",
                    "The length of all files of the data folder; files of the graph grow ahead of what is in them.",
                    bytes.now()));
        } catch (RuntimeException e) {
            ready = false;
        }
        metrics.gauge("entente_ready", "Whether the data can be read: 1, or 0.", ready ? 1 : 0);
    }

    private static void held(Exposition metrics, Held held) {
        Duration age = Duration.between(held.state().since(), Instant.now());
        metrics.gauge("entente_articles", "Articles that stand.", held.articles())
                .gauge("entente_quads", "Statements in all named graphs.", held.quads())
                .gauge("entente_data_age_seconds", "Time since the data last changed.", seconds(age.toMillis()));
    }

    private static void machine(Exposition metrics) {
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        metrics.gauge("jvm_heap_used_bytes", "Heap in use.", heap.getUsed())
                .gauge("jvm_heap_max_bytes", "Heap that may be used.", heap.getMax())
                .gauge(
                        "jvm_threads",
                        "Live threads.",
                        ManagementFactory.getThreadMXBean().getThreadCount())
                .gauge(
                        "process_uptime_seconds",
                        "Time since the program was started.",
                        seconds(ManagementFactory.getRuntimeMXBean().getUptime()));
    }

    private static double seconds(long millis) {
        return millis / (double) TimeUnit.SECONDS.toMillis(1);
    }
}
