package org.entente.guarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Light queries pass while heavy ones wait for each other. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LanesTest {
    private static final Limits LIMITS = Limits.USUAL;
    private static final Limits IMPATIENT = LIMITS.ofTime(Duration.ofMillis(1200));

    private final ExecutorService clients = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void finish() throws InterruptedException {
        end.countDown();
        clients.shutdown();
        assertTrue(clients.awaitTermination(30, TimeUnit.SECONDS));
    }

    /** What takes longer than a moment: refused in a hurry, and else answered when the test ends. */
    private Function<Limits, String> heavy(CountDownLatch begun) {
        return limits -> {
            if (limits.effort().toMillis() < 1000) {
                throw Refusal.tooLong(limits);
            }
            begun.countDown();
            try {
                end.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return "heavy";
        };
    }

    @Test
    void aLightQueryIsAnsweredInItsFirstMoment() {
        List<Limits> tried = new ArrayList<>();
        assertEquals("answer", new Lanes(1, 1).pass("light", LIMITS, limits -> {
                    tried.add(limits);
                    return "answer";
                }));
        assertEquals(1, tried.size());
        assertTrue(tried.get(0).time().compareTo(LIMITS.time()) < 0);
        assertTrue(tried.get(0).effort().compareTo(LIMITS.effort()) < 0);
        assertEquals(LIMITS.rows(), tried.get(0).rows());
    }

    @Test
    void aHeavyOneIsTriedAgainWithAllItsTimeAndAfterwardsAtOnce() {
        Lanes lanes = new Lanes(1, 1);
        List<Duration> tried = new ArrayList<>();
        Function<Limits, String> dear = limits -> {
            tried.add(limits.time());
            if (limits.time().compareTo(LIMITS.time()) < 0) {
                throw Refusal.tooLong(limits);
            }
            return "answer";
        };
        assertEquals("answer", lanes.pass("dear", LIMITS, dear));
        assertEquals(2, tried.size());
        assertEquals("answer", lanes.pass("dear", LIMITS, dear));
        assertEquals(3, tried.size());
        assertEquals(LIMITS.time(), tried.get(2));
    }

    @Test
    void lightOnesPassWhileEveryPlaceForHeavyOnesIsTaken() throws Exception {
        Lanes lanes = new Lanes(1, 4);
        CountDownLatch begun = new CountDownLatch(1);
        Future<String> first = clients.submit(() -> lanes.pass("a", LIMITS, heavy(begun)));
        begun.await();
        List<Future<String>> others = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String query = "b" + i;
            others.add(clients.submit(() -> lanes.pass(query, LIMITS, heavy(new CountDownLatch(1)))));
        }
        for (int i = 0; i < 100; i++) {
            assertEquals("light", lanes.pass("light", LIMITS, limits -> "light"));
        }
        assertTrue(!first.isDone() && others.stream().noneMatch(Future::isDone));
        end.countDown();
        assertEquals("heavy", first.get());
        for (Future<String> other : others) {
            assertEquals("heavy", other.get());
        }
    }

    @Test
    void whoFindsNoRoomToWaitIsToldSoAtOnce() throws Exception {
        Lanes lanes = new Lanes(1, 0);
        CountDownLatch begun = new CountDownLatch(1);
        Future<String> first = clients.submit(() -> lanes.pass("a", LIMITS, heavy(begun)));
        begun.await();
        Refusal refused = assertThrows(Refusal.class, () -> lanes.pass("b", LIMITS, heavy(new CountDownLatch(1))));
        assertEquals(503, refused.status());
        assertTrue(refused.getMessage().contains("Too many long queries"), refused.getMessage());
        end.countDown();
        assertEquals("heavy", first.get());
    }

    @Test
    void whoWaitsWaitsNoLongerThanAnAnswerMayTake() throws Exception {
        Lanes lanes = new Lanes(1, 4);
        CountDownLatch begun = new CountDownLatch(1);
        Future<String> first = clients.submit(() -> lanes.pass("a", LIMITS, heavy(begun)));
        begun.await();
        Refusal refused = assertThrows(Refusal.class, () -> lanes.pass("b", IMPATIENT, heavy(new CountDownLatch(1))));
        assertTrue(refused.passing());
        end.countDown();
        assertEquals("heavy", first.get());
    }

    @Test
    void whatIsRefusedForAnotherReasonIsNotTriedAgain() {
        List<Limits> tried = new ArrayList<>();
        Refusal why = Refusal.tooLarge("too large");
        Refusal refused = assertThrows(
                Refusal.class,
                () -> new Lanes(1, 1).pass("big", LIMITS, limits -> {
                    tried.add(limits);
                    throw why;
                }));
        assertSame(why, refused);
        assertEquals(1, tried.size());
    }

    @Test
    void aPlaceIsGivenBackWhateverHappens() throws ExecutionException, InterruptedException {
        Lanes lanes = new Lanes(1, 1);
        for (int i = 0; i < 50; i++) {
            assertThrows(
                    IllegalStateException.class,
                    () -> lanes.pass("broken", LIMITS, limits -> {
                        throw new IllegalStateException("broken");
                    }));
        }
        assertEquals(
                "light",
                clients.submit(() -> lanes.pass("light", LIMITS, limits -> "light"))
                        .get());
    }
}
