package org.entente.guarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.entente.guarding.Lanes.Attempt;
import org.entente.guarding.Lanes.Kind;
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

    private static Lanes lanes(int atOnce, int waiting) {
        return new Lanes(new Room(1000, 1000), atOnce, waiting);
    }

    private static Kind kind(String words) {
        return new Kind("client", words);
    }

    /** What takes longer than a moment: refused in a hurry, and else answered when the test ends. */
    private Attempt<String> heavy(CountDownLatch begun) {
        return (lane, limits) -> {
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
        assertEquals("answer", lanes(1, 1).pass(kind("light"), LIMITS, (lane, limits) -> {
            tried.add(limits);
            return "answer";
        }));
        assertEquals(1, tried.size());
        assertTrue(tried.get(0).time().compareTo(LIMITS.time()) < 0);
        assertTrue(tried.get(0).effort().compareTo(LIMITS.effort()) < 0);
        assertEquals(LIMITS.rows(), tried.get(0).rows());
    }

    /** Is answered only with all the work that a query may take; keeps what it was tried with. */
    private static Attempt<String> dear(List<Limits> tried) {
        return (lane, limits) -> {
            tried.add(limits);
            if (limits.effort().compareTo(LIMITS.effort()) < 0) {
                throw Refusal.tooLong(limits);
            }
            return "answer";
        };
    }

    @Test
    void aHeavyOneIsTriedAgainWithAllItsWorkAndAfterwardsAtOnce() {
        Lanes lanes = lanes(1, 1);
        List<Limits> tried = new ArrayList<>();
        assertEquals("answer", lanes.pass(kind("dear"), LIMITS, dear(tried)));
        assertEquals(2, tried.size());
        assertEquals("answer", lanes.pass(kind("dear"), LIMITS, dear(tried)));
        assertEquals(3, tried.size());
        assertEquals(LIMITS.effort(), tried.get(2).effort());
    }

    @Test
    void whatIsHeavyWhenOneAsksIsTriedInAMomentWhenAnotherAsks() {
        Lanes lanes = lanes(1, 1);
        List<Limits> tried = new ArrayList<>();
        lanes.pass(new Kind("one", "words"), LIMITS, dear(tried));
        lanes.pass(new Kind("another", "words"), LIMITS, dear(tried));
        assertEquals(4, tried.size());
    }

    @Test
    void allWaitingAndEveryAttemptTogetherTakeNoLongerThanAQueryMay() {
        List<Duration> times = new ArrayList<>();
        Lanes lanes = lanes(1, 1);
        lanes.pass(kind("slow"), LIMITS, (lane, limits) -> {
            times.add(limits.time());
            if (times.size() == 1) {
                throw Refusal.delayed(limits);
            }
            return "answer";
        });
        assertTrue(times.get(0).compareTo(LIMITS.time().dividedBy(2)) <= 0, times::toString);
        assertTrue(times.get(1).compareTo(LIMITS.time()) < 0, times::toString);
    }

    @Test
    void whoIsImpatientDoesNotStayAmongTheLightOnesEither() {
        List<Limits> tried = new ArrayList<>();
        Limits hasty = LIMITS.ofTime(Duration.ofMillis(500));
        assertEquals("answer", lanes(1, 1).pass(kind("dear"), hasty, dear(tried)));
        assertTrue(tried.get(0).effort().compareTo(hasty.effort()) < 0, tried::toString);
    }

    @Test
    void whileOthersWaitEachHasAShareOfTheProcessor() throws Exception {
        Lanes lanes = lanes(1, 4);
        CountDownLatch begun = new CountDownLatch(1);
        clients.submit(() -> lanes.pass(kind("a"), LIMITS, heavy(begun)));
        begun.await();
        List<Limits> tried = new CopyOnWriteArrayList<>();
        List<Future<String>> waiting = new ArrayList<>();
        for (String one : List.of("b", "c")) {
            waiting.add(clients.submit(() -> lanes.pass(kind(one), LIMITS, dear(tried))));
        }
        while (lanes.waiting() < 2) {
            Thread.sleep(5);
        }
        end.countDown();
        List<String> told = new ArrayList<>();
        for (Future<String> one : waiting) {
            told.add(answerOrRefusal(one));
        }
        assertTrue(told.contains("answer"), told::toString);
        assertTrue(told.stream().anyMatch(one -> one.contains("While others wait too")), told::toString);
    }

    private static String answerOrRefusal(Future<String> asked) throws InterruptedException {
        try {
            return asked.get();
        } catch (ExecutionException e) {
            return e.getCause().getMessage();
        }
    }

    @Test
    void whoIsToldToWaitsNoLonger() throws Exception {
        Lanes lanes = lanes(1, 4);
        CountDownLatch begun = new CountDownLatch(1);
        Future<String> first = clients.submit(() -> lanes.pass(kind("a"), LIMITS, heavy(begun)));
        begun.await();
        Refusal refused = assertThrows(
                Refusal.class,
                () -> lanes.pass(kind("b"), LIMITS, new Attempt<String>() {
                    @Override
                    public String in(String lane, Limits limits) {
                        throw Refusal.tooLong(limits);
                    }

                    private int turns;

                    @Override
                    public void awaits(CompletableFuture<Boolean> turn) {
                        if (++turns == 2) {
                            turn.complete(false);
                        }
                    }
                }));
        assertEquals(Outcome.CROWDED, refused.outcome());
        end.countDown();
        assertEquals("heavy", first.get());
    }

    @Test
    void lightOnesPassWhileEveryPlaceForHeavyOnesIsTaken() throws Exception {
        Lanes lanes = lanes(1, 4);
        CountDownLatch begun = new CountDownLatch(1);
        Future<String> first = clients.submit(() -> lanes.pass(kind("a"), LIMITS, heavy(begun)));
        begun.await();
        List<Future<String>> others = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String query = "b" + i;
            others.add(clients.submit(() -> lanes.pass(kind(query), LIMITS, heavy(new CountDownLatch(1)))));
        }
        for (int i = 0; i < 100; i++) {
            assertEquals("light", lanes.pass(kind("light"), LIMITS, (lane, limits) -> "light"));
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
        Lanes lanes = lanes(1, 0);
        CountDownLatch begun = new CountDownLatch(1);
        Future<String> first = clients.submit(() -> lanes.pass(kind("a"), LIMITS, heavy(begun)));
        begun.await();
        Refusal refused =
                assertThrows(Refusal.class, () -> lanes.pass(kind("b"), LIMITS, heavy(new CountDownLatch(1))));
        assertEquals(503, refused.status());
        assertTrue(refused.getMessage().contains("Too many long queries"), refused.getMessage());
        end.countDown();
        assertEquals("heavy", first.get());
    }

    @Test
    void whoWaitsWaitsNoLongerThanAnAnswerMayTake() throws Exception {
        Lanes lanes = lanes(1, 4);
        CountDownLatch begun = new CountDownLatch(1);
        Future<String> first = clients.submit(() -> lanes.pass(kind("a"), LIMITS, heavy(begun)));
        begun.await();
        Refusal refused =
                assertThrows(Refusal.class, () -> lanes.pass(kind("b"), IMPATIENT, heavy(new CountDownLatch(1))));
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
                () -> lanes(1, 1).pass(kind("big"), LIMITS, (lane, limits) -> {
                    tried.add(limits);
                    throw why;
                }));
        assertSame(why, refused);
        assertEquals(1, tried.size());
    }

    @Test
    void aPlaceIsGivenBackWhateverHappens() throws ExecutionException, InterruptedException {
        Lanes lanes = lanes(1, 1);
        for (int i = 0; i < 50; i++) {
            assertThrows(
                    IllegalStateException.class,
                    () -> lanes.pass(kind("broken"), LIMITS, (lane, limits) -> {
                        throw new IllegalStateException("broken");
                    }));
        }
        assertEquals(
                "light",
                clients.submit(() -> lanes.pass(kind("light"), LIMITS, (lane, limits) -> "light"))
                        .get());
    }

    @Test
    void longTextsAreReadOneAfterAnotherAndShortOnesMeanwhile() throws Exception {
        Lanes lanes = lanes(1, 1);
        String large = "x".repeat(100_000);
        CountDownLatch begun = new CountDownLatch(1);
        Future<String> first = clients.submit(() -> lanes.reading(large, "client", () -> {
            begun.countDown();
            await(end);
            return "first";
        }));
        begun.await();
        Future<String> second = clients.submit(() -> lanes.reading(large, "client", () -> "second"));
        assertEquals("short", lanes.reading("x", "client", () -> "short"));
        assertFalse(second.isDone());
        end.countDown();
        assertEquals("first", first.get());
        assertEquals("second", second.get());
    }

    @Test
    void whatAnswersMoreThanAPageInItsFirstMomentIsAnsweredAmongTheHeavyOnes() {
        List<String> tried = new ArrayList<>();
        Attempt<String> much = (lane, limits) -> {
            tried.add(lane);
            if (limits.answerSize() < LIMITS.answerSize()) {
                throw Refusal.tooLong(limits);
            }
            return "much";
        };
        Lanes lanes = lanes(1, 1);
        assertEquals("much", lanes.pass(kind("all"), LIMITS, much));
        assertEquals("much", lanes.pass(kind("all"), LIMITS, much));
        assertEquals(List.of("light", "heavy", "heavy"), tried);
    }

    @Test
    void whatNobodyKnowsOfOneClientIsTriedBeforeTheManyOfAnother() throws Exception {
        Lanes lanes = lanes(1, 100);
        Semaphore mayEnd = new Semaphore(0);
        CountDownLatch inside = new CountDownLatch(2);
        List<String> tried = new CopyOnWriteArrayList<>();
        List<Future<String>> asked = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            asked.add(clients.submit(asking(lanes, new Kind("many", "m" + i), () -> {
                tried.add("many");
                inside.countDown();
                mayEnd.acquireUninterruptibly();
            })));
        }
        inside.await();
        Thread one = new Thread(() -> lanes.pass(new Kind("one", "o"), LIMITS, (lane, limits) -> {
            tried.add("one");
            return lane;
        }));
        one.start();
        while (one.getState() != Thread.State.TIMED_WAITING) {
            Thread.sleep(5);
        }
        mayEnd.release();
        one.join();
        assertEquals(List.of("many", "many", "one"), tried.subList(0, 3));
        mayEnd.release(asked.size());
        for (Future<String> many : asked) {
            assertEquals("light", many.get());
        }
    }

    private static Callable<String> asking(Lanes lanes, Kind kind, Runnable work) {
        return () -> lanes.pass(kind, LIMITS, (lane, limits) -> {
            work.run();
            return lane;
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
