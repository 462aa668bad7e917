package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class TurnsTest {
    private static final Duration LONG = Duration.ofSeconds(50);

    private final Turns turns = new Turns(new Turns.Size(1, 3, 3));

    private CompletableFuture<Boolean> waiting(String client) throws InterruptedException {
        int before = turns.waiting();
        CompletableFuture<Boolean> turn = CompletableFuture.supplyAsync(() -> turns.await(client, LONG));
        while (turns.waiting() == before) {
            Thread.sleep(5);
        }
        return turn;
    }

    @Test
    void thereIsRoomForSoManyAndWhenSomeLeaveForOthers() {
        assertTrue(turns.enter("") && turns.enter("") && turns.enter(""));
        assertFalse(turns.enter(""));
        turns.leave("");
        assertTrue(turns.enter("a"));
    }

    @Test
    void aClientMayHaveSoManyEvenWhereThereIsRoom() {
        Turns roomy = new Turns(new Turns.Size(1, 10, 2));
        assertTrue(roomy.enter("a") && roomy.enter("a"));
        assertFalse(roomy.enter("a"));
        assertTrue(roomy.enter("b"));
        roomy.leave("a");
        assertTrue(roomy.enter("a"));
    }

    @Test
    void whereAllRoomIsTakenByOneItsLastMakesWayForAnother() throws Exception {
        assertTrue(turns.enter("many") && turns.enter("many") && turns.enter("many"));
        assertTrue(turns.await("many", LONG));
        CompletableFuture<Boolean> second = waiting("many");
        CompletableFuture<Boolean> third = waiting("many");
        assertTrue(turns.enter("one"));
        assertFalse(third.get());
        turns.pass("many");
        assertTrue(second.get());
    }

    @Test
    void whoWaitsTooLongGivesUpAndTakesNoTurnFromOthers() {
        assertTrue(turns.await("a", LONG));
        assertFalse(turns.await("b", Duration.ofMillis(1)));
        assertEquals(0, turns.waiting());
        turns.pass("a");
        assertTrue(turns.await("c", LONG));
    }
}
