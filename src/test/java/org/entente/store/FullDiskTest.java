package org.entente.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.building.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {
    @TempDir
    private Path folder;

    @Test
    void aFullDiskRefusesChangesWhileReadingGoesOnAndTakesThemAgainOnceThereIsRoom() throws IOException {
        try (ArticleStore store = Stores.open(folder)) {
            Stores.put(store, Articles.article(1));
            List<String> before = Stores.quads(store);
            List<String> files = files();
            store.room(root -> Room.NEEDED - 1);
            NoRoom refused = assertThrows(NoRoom.class, () -> Stores.put(store, Articles.article(2)));
            assertTrue(refused.getMessage().contains("less than 64 MB left"), refused.getMessage());
            assertThrows(NoRoom.class, () -> store.withdraw("article-1", Optional.empty()));
            assertEquals(before, Stores.quads(store));
            assertEquals(files, files());
            store.room(Room.ON_DISK);
            assertTrue(Stores.put(store, Articles.article(2)).accepted());
            assertEquals(List.of("article-1", "article-2"), store.articles());
        }
    }

    @Test
    void aDiskThatOthersFillInTheMidstOfAChangeTakesNothingOfItAndTheNextChangeIsWhole() throws IOException {
        try (ArticleStore store = Stores.open(folder)) {
            Stores.put(store, Articles.article(1));
            List<String> before = Stores.quads(store);
            Iterator<Long> left = List.of(Room.NEEDED, Room.LEFT - 1).iterator();
            store.room(root -> left.next());
            assertThrows(NoRoom.class, () -> Stores.put(store, Articles.article(2)));
            assertFalse(left.hasNext());
            assertEquals(before, Stores.quads(store));
            assertEquals(2, store.lastChange());
            store.room(Room.ON_DISK);
            assertTrue(Stores.put(store, Articles.article(3)).accepted());
        }
        try (ArticleStore again = Stores.open(folder)) {
            assertEquals(
                    Stores.built(Desk.register(), List.of(Articles.article(1), Articles.article(3))),
                    Stores.quads(again));
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    @Test
    void whatTheSystemSaysOfAFullDiskIsToldAsSuchAndOtherTroubleAsItself() {
        assertTrue(NoRoom.in(new IOException("No space left on device")) instanceof NoRoom);
        IOException other = new IOException("Input/output error");
        assertEquals(other, NoRoom.in(other));
    }
}
