package org.entente.guarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.entente.guarding.Admission.Watch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A query that waits holds nothing of the data, and gives up its place when nobody waits for its answer. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class VisitTest {
    private final ExecutorService clients = Executors.newCachedThreadPool();
    private final Admission admission = new Admission(new Lanes(new Room(9, 9), 1, 9), Watch.USUAL);
    private final Counted source = new Counted();
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    /** Counts who looks at the data. */
    private static final class Counted implements Source {
        private final DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        private final AtomicInteger looking = new AtomicInteger();

        @Override
        public Asked begin(Query query) {
            looking.incrementAndGet();
            return new Asked(dataset, query);
        }

        @Override
        public void end() {
            looking.decrementAndGet();
        }
    }

    @AfterEach
    void finish() {
        mayEnd.countDown();
        clients.shutdown();
    }

    private CompletableFuture<Boolean> asked(Visit visit) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try (visit) {
                        return visit.answer(source, result -> {
                            try {
                                mayEnd.await();
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                            return result.booleanResult();
                        });
                    }
                },
                clients);
    }

    /** As many as are tried at a time, and one more. */
    private List<CompletableFuture<Boolean>> busy() throws InterruptedException {
        List<CompletableFuture<Boolean>> answers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            answers.add(asked(admission.enter("", "ASK { ?a_" + i + " ?b ?c }", Limits.USUAL)));
        }
        while (source.looking.get() < 2) {
            Thread.sleep(5);
        }
        return answers;
    }

    private Visit waiting() {
        return admission.enter("", "ASK { FILTER(1 = 1) }", Limits.USUAL);
    }

    @Test
    void whoWaitsLooksAtNothing() throws Exception {
        List<CompletableFuture<Boolean>> others = busy();
        Visit visit = waiting();
        CompletableFuture<Boolean> answer = asked(visit);
        Thread.sleep(50);
        assertEquals("waiting", visit.lane());
        assertEquals(2, source.looking.get());
        mayEnd.countDown();
        assertTrue(answer.get());
        for (CompletableFuture<Boolean> other : others) {
            assertFalse(other.get());
        }
        assertEquals(0, source.looking.get());
    }

    @Test
    void whoHasGoneGivesUpItsPlaceAndOthersGetTheirs() throws Exception {
        List<CompletableFuture<Boolean>> answers = busy();
        Visit gone = waiting();
        CompletableFuture<Boolean> never = asked(gone);
        Thread.sleep(50);
        gone.abandon();
        CompletionException why = assertThrows(CompletionException.class, never::join);
        assertEquals(Outcome.ABANDONED, ((Refusal) why.getCause()).outcome());
        assertEquals(2, admission.underWay().size());
        mayEnd.countDown();
        for (CompletableFuture<Boolean> answer : answers) {
            assertFalse(answer.get());
        }
        assertTrue(asked(waiting()).get());
        assertEquals(1, admission.tally().counts().get(Outcome.ABANDONED));
    }

    @Test
    void whateverHappensTheDataIsLetGo() {
        try (Visit visit = waiting()) {
            assertThrows(
                    IllegalStateException.class,
                    () -> visit.answer(source, result -> {
                        throw new IllegalStateException("no paper");
                    }));
        }
        assertEquals(0, source.looking.get());
        assertEquals(1, admission.tally().counts().get(Outcome.FAILED));
    }
}
