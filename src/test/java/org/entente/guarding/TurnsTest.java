package org.entente.guarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.entente.guarding.Room.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Room for so many, and turns in it. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class TurnsTest {
    private static final Duration LONG = Duration.ofSeconds(50);

    private final AtomicLong now = new AtomicLong();
    private final ExecutorService clients = Executors.newCachedThreadPool();
    private final Room room = new Room(3, 3);
    private final Turns turns = turns(room, Integer.MAX_VALUE);

    @AfterEach
    void goHome() {
        clients.shutdownNow();
    }

    private Turns turns(Room room, int mostWaiting) {
        return new Turns(room, 1, mostWaiting, now::get);
    }

    private void later(long milliseconds) {
        now.addAndGet(Duration.ofMillis(milliseconds).toNanos());
    }

    private CompletableFuture<Boolean> waiting(String client) throws InterruptedException {
        return waiting(turns, client);
    }

    private CompletableFuture<Boolean> waiting(Turns turns, String client) throws InterruptedException {
        int before = turns.waiting();
        CompletableFuture<Boolean> turn = CompletableFuture.supplyAsync(() -> turns.await(client, LONG), clients);
        while (turns.waiting() == before) {
            Thread.sleep(5);
        }
        return turn;
    }

    @Test
    void thereIsRoomForSoManyAndWhenSomeLeaveForOthers() {
        assertTrue(room.enter("") && room.enter("") && room.enter(""));
        assertFalse(room.enter(""));
        room.leave("");
        assertTrue(room.enter("a"));
    }

    @Test
    void aClientMayHaveSoManyEvenWhereThereIsRoom() {
        Room roomy = new Room(10, 2);
        assertTrue(roomy.enter("a") && roomy.enter("a"));
        assertFalse(roomy.enter("a"));
        assertTrue(roomy.enter("b"));
        roomy.leave("a");
        assertTrue(roomy.enter("a"));
    }

    @Test
    void whereAllRoomIsTakenByOneItsLastMakesWayForAnother() throws Exception {
        assertTrue(room.enter("many") && room.enter("many") && room.enter("many"));
        assertTrue(turns.await("many", LONG));
        CompletableFuture<Boolean> second = waiting("many");
        CompletableFuture<Boolean> third = waiting("many");
        assertTrue(room.enter("one"));
        assertFalse(third.get());
        turns.pass("many");
        assertTrue(second.get());
    }

    @Test
    void whoMakesWayMayWaitForWhateverThereIsInTheRoom() throws Exception {
        Turns others = turns(room, Integer.MAX_VALUE);
        assertTrue(room.enter("many") && room.enter("many") && room.enter("many"));
        assertTrue(turns.await("many", LONG) && others.await("many", LONG));
        CompletableFuture<Boolean> third = waiting(others, "many");
        assertTrue(room.enter("one"));
        assertFalse(third.get());
        assertEquals(0, others.waiting());
    }

    @Test
    void whoHasAsMuchAsOthersDrivesNobodyOut() throws Exception {
        assertTrue(room.enter("a") && room.enter("b") && room.enter("c"));
        assertTrue(turns.await("a", LONG));
        CompletableFuture<Boolean> second = waiting("b");
        assertFalse(room.enter("d"));
        turns.pass("a");
        assertTrue(second.get());
    }

    @Test
    void whereTheLineIsFullWhoHasFewInItTakesThePlaceOfTheLastOfWhoHasMany() throws Exception {
        Turns line = turns(new Room(100, 100), 2);
        assertTrue(line.await("many", LONG));
        CompletableFuture<Boolean> first = waiting(line, "many");
        CompletableFuture<Boolean> last = waiting(line, "many");
        assertFalse(line.await("many", LONG));
        CompletableFuture<Boolean> other = CompletableFuture.supplyAsync(() -> line.await("one", LONG), clients);
        assertFalse(last.get());
        later(30);
        line.pass("many");
        assertTrue(other.get());
        line.pass("one");
        assertTrue(first.get());
    }

    @Test
    void theNextIsWhoHasNothingUnderWayHoweverLongOthersHaveWaited() throws Exception {
        assertTrue(turns.await("a", LONG));
        CompletableFuture<Boolean> second = waiting("a");
        CompletableFuture<Boolean> other = waiting("b");
        later(30);
        turns.pass("a");
        assertTrue(other.get());
        assertFalse(second.isDone());
        turns.pass("b");
        assertTrue(second.get());
    }

    @Test
    void whoHasHadLittleTimeGoesBeforeWhoHasHadMuch() throws Exception {
        Turns line = turns(new Room(9, 9), Integer.MAX_VALUE);
        assertTrue(line.await("greedy", LONG));
        CompletableFuture<Boolean> modest = waiting(line, "modest");
        later(60);
        line.pass("greedy");
        assertTrue(modest.get());
        CompletableFuture<Boolean> greedy = waiting(line, "greedy");
        for (int i = 0; i < 3; i++) {
            CompletableFuture<Boolean> again = waiting(line, "modest");
            line.pass("modest");
            assertTrue(again.get());
        }
        assertFalse(greedy.isDone());
        line.pass("modest");
        assertTrue(greedy.get());
    }

    @Test
    void whatWasHadWhileNobodyElseWaitedIsNotHeldAgainstAnybody() throws Exception {
        assertTrue(turns.await("early", LONG));
        later(60);
        turns.pass("early");
        assertTrue(turns.await("early", LONG));
        CompletableFuture<Boolean> early = waiting("early");
        CompletableFuture<Boolean> first = waiting("late");
        later(30);
        turns.pass("early");
        assertTrue(first.get());
        later(100);
        CompletableFuture<Boolean> second = waiting("late");
        turns.pass("late");
        assertTrue(early.get());
        assertFalse(second.isDone());
        turns.pass("early");
        assertTrue(second.get());
    }

    @Test
    void ofThoseWhoHaveHadNothingTheOneWithTheFewestInLineIsNext() throws Exception {
        assertTrue(turns.await("somebody", LONG));
        CompletableFuture<Boolean> many = waiting("many");
        CompletableFuture<Boolean> more = waiting("many");
        CompletableFuture<Boolean> few = waiting("few");
        turns.pass("somebody");
        assertTrue(few.get());
        turns.pass("few");
        assertTrue(many.get());
        turns.pass("many");
        assertTrue(more.get());
    }

    @Test
    void whoWaitsTooLongGivesUpAndTakesNoTurnFromOthers() {
        assertTrue(turns.await("a", LONG));
        assertFalse(turns.await("b", Duration.ofMillis(1)));
        assertEquals(0, turns.waiting());
        turns.pass("a");
        assertTrue(turns.await("c", LONG));
    }

    @Test
    void whoHasNoTurnIsToldThatItIsCrowded() {
        assertTrue(turns.await("a", LONG));
        Refusal refused =
                assertThrows(Refusal.class, () -> turns.in(Waiting.of("b"), Duration.ofMillis(1), () -> "never made"));
        assertEquals(Outcome.CROWDED, refused.outcome());
        turns.pass("a");
        assertEquals("made", turns.in(Waiting.of("b"), LONG, () -> "made"));
    }
}
