package org.entente.store;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.building.Built;
import org.entente.facts.Finding;
import org.entente.store.Change.Step;
import org.entente.store.Outcome.Kind;

/** Makes changes whole or not at all: files first, then the ledger, then the graph, and back again if one of them fails. */
final class Committer {
    private final DataFolder folder;
    private final Contents contents;
    private final boolean lenient;

    Committer(DataFolder folder, Contents contents, boolean lenient) {
        this.folder = folder;
        this.contents = contents;
        this.lenient = lenient;
    }

    /**
     * A change that may come about.
     *
     * @param kind what it will have been; {@link Kind#SOUND} only tries it
     * @param files that it brings
     */
    record Attempt(Kind kind, String article, List<Step> steps, List<byte[]> files) {
        Outcome refused(List<Finding> findings) {
            return Outcome.nothing(Kind.REFUSED, article, findings);
        }

        Outcome made(long number, List<Finding> findings, Tracked tracked) {
            int added = tracked.added().size();
            return new Outcome(
                    kind, article, findings, number, added, tracked.dropped().size());
        }
    }

    /** What a change does to the graph. */
    @FunctionalInterface
    interface Work {
        /** All that is wrong with what it leads to. */
        List<Finding> on(Tracked tracked) throws IOException;
    }

    /** Whether findings let a change pass. */
    boolean sound(List<Finding> findings) {
        return new Built(List.of(), List.of(), findings).sound(lenient);
    }

    /**
     * Makes a change, unless it has findings that forbid it. One at a time.
     *
     * @throws IOException if the disk does not take it; then nothing has changed
     */
    Outcome commit(Attempt attempt, Work work) throws IOException {
        folder.requireRoom(Room.NEEDED);
        long before = folder.ledger.last();
        List<Tracked> changed = new ArrayList<>();
        List<Outcome> outcome = new ArrayList<>();
        try {
            folder.dataset.write(graphs -> {
                Tracked tracked = new Tracked(graphs);
                List<Finding> findings =
                        work.on(tracked).stream().sorted().distinct().toList();
                if (!sound(findings)) {
                    outcome.add(attempt.refused(findings));
                    return Optional.empty();
                }
                if (attempt.kind == Kind.SOUND) {
                    outcome.add(attempt.made(0, findings, tracked));
                    return Optional.empty();
                }
                folder.requireRoom(Room.LEFT);
                outcome.add(attempt.made(before + 1, findings, tracked));
                changed.add(tracked);
                return Optional.of(DataFolder.state(record(before + 1, attempt, tracked)));
            });
        } catch (IOException e) {
            takeBack(before);
            throw NoRoom.in(e);
        } catch (RuntimeException e) {
            takeBack(before);
            throw e;
        }
        for (Change change : folder.ledger.after(before)) {
            contents.take(change);
            folder.applied(change.number());
        }
        changed.forEach(tracked -> folder.dataset.follow(tracked.added(), tracked.dropped()));
        return outcome.get(0);
    }

    private Change record(long number, Attempt attempt, Tracked tracked) throws IOException {
        for (byte[] file : attempt.files) {
            folder.facts.keep(file);
        }
        folder.patches.write(number, tracked);
        Instant now = Instant.now();
        Change change = new Change(
                number,
                now,
                attempt.steps,
                folder.dataset
                        .state()
                        .after(tracked.added(), tracked.dropped(), now)
                        .sum());
        folder.ledger.append(change);
        return change;
    }

    private void takeBack(long before) throws IOException {
        if (folder.ledger.last() > before) {
            folder.ledger.takeBack();
        }
        folder.patches.delete(before + 1);
    }
}
