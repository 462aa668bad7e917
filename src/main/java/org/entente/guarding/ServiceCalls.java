package org.entente.guarding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.WebContent;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterCommonParent;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.service.single.ServiceExecutor;
import org.apache.jena.sparql.util.Context;
import org.entente.fetching.BoundedClient;

/** What one query asks of other endpoints: little, seldom, and while there is time. */
final class ServiceCalls implements ServiceExecutor {
    private static final int MOST = 20;
    private static final int MOST_BYTES = 10_000_000;
    private static final Duration CONNECTING = Duration.ofSeconds(5);

    /** Made for the first call: what it needs to encrypt takes longer to load than most queries to answer. */
    private static final class Outgoing {
        static final BoundedClient CLIENT = new BoundedClient(CONNECTING, MOST_BYTES);
    }

    private final Limits limits;
    private final Rows rows;
    private final Deadline deadline;
    private final Map<String, List<Binding>> answered = new HashMap<>();

    private ServiceCalls(Limits limits, Rows rows, Deadline deadline) {
        this.limits = limits;
        this.rows = rows;
        this.deadline = deadline;
    }

    /** Makes what queries with a context ask of others be asked so, and in no other way. */
    static void useIn(Context context, Limits limits, Rows rows, Deadline deadline) {
        ServiceExecutorRegistry.set(
                context, new ServiceExecutorRegistry().add(new ServiceCalls(limits, rows, deadline)));
    }

    @Override
    public QueryIterator createExecution(OpService asked, OpService original, Binding row, ExecutionContext context) {
        String endpoint = asked.getService().getURI();
        try {
            List<Binding> found =
                    answers(endpoint, asked, () -> context.getCancelSignal().get());
            return new QueryIterCommonParent(QueryIterPlainWrapper.create(found.iterator(), context), row, context);
        } catch (IOException e) {
            if (context.getCancelSignal().get()) {
                throw new QueryCancelledException();
            }
            deadline.check();
            if (asked.getSilent()) {
                return QueryIterSingleton.create(row, context);
            }
            throw Refusal.unanswered(endpoint + " was asked and did not answer: " + e.getMessage()
                    + "; ask again later, or write SERVICE SILENT to go on without it.");
        }
    }

    private List<Binding> answers(String endpoint, OpService asked, BooleanSupplier givenUp) throws IOException {
        ServiceQuery query = new ServiceQuery(asked.getSubOp());
        if (query.isOfOurBlankNodes()) {
            // Nobody else knows them.
            return List.of();
        }
        String key = endpoint + " " + query.text();
        List<Binding> known = answered.get(key);
        if (known != null) {
            return known;
        }
        if (answered.size() == MOST) {
            throw Refusal.tooLarge(
                    "This query would ask other endpoints more than " + MOST
                            + " times; let SERVICE stand in a group of its own before what it is joined with, or ask for fewer things.");
        }
        List<Binding> found = read(sent(endpoint, query.text(), givenUp), query);
        answered.put(key, found);
        return found;
    }

    private byte[] sent(String endpoint, String query, BooleanSupplier givenUp) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(endpoint))
                .header("Content-Type", WebContent.contentTypeSPARQLQuery)
                .header("Accept", WebContent.contentTypeResultsJSON)
                .POST(HttpRequest.BodyPublishers.ofString(query, StandardCharsets.UTF_8))
                .build();
        HttpResponse<byte[]> response = Outgoing.CLIENT.send(request, deadline.left(), givenUp);
        if (response.statusCode() != 200) {
            throw new IOException("its status was " + response.statusCode());
        }
        return response.body();
    }

    private List<Binding> read(byte[] body, ServiceQuery query) throws IOException {
        List<Binding> found = new ArrayList<>();
        try {
            RowSet answer = RowSetReader.createReader(ResultSetLang.RS_JSON)
                    .read(new ByteArrayInputStream(body), new Context());
            while (answer.hasNext()) {
                rows.hold();
                if (found.size() == limits.rows()) {
                    throw Refusal.tooLarge(
                            "Another endpoint answered with more than " + limits.rows() + " rows; ask it for fewer.");
                }
                found.add(query.original(answer.next()));
            }
            return found;
        } catch (Refusal | QueryCancelledException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new IOException("what it answered is no result of a query in " + WebContent.contentTypeResultsJSON);
        }
    }
}
