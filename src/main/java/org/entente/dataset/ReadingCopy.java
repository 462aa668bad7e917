package org.entente.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.entente.columns.ColumnDataset;
import org.entente.columns.Snapshot;
import org.entente.naming.NameIndex;
import org.entente.ontology.Prefixes;
import org.entente.operators.ColumnExecutor;
import org.jspecify.annotations.Nullable;

/**
 * A copy in memory of a dataset on disk, for its readers. It follows each change, so that whoever reads next sees it. What
 * has changed is kept beside the columns until it is much; then columns are made anew while readers and changes go on.
 */
final class ReadingCopy extends ColumnDataset implements Versioned {
    /** At the most, while columns are made anew. */
    private static final long BYTES_A_STATEMENT = 200;

    private final ExecutorService gathering = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "reading copy");
        thread.setDaemon(true);
        return thread;
    });

    private final Object gate = new Object();
    private final ThreadLocal<@Nullable State> seen = new ThreadLocal<>();
    private final NameIndex names;
    private volatile State reached;

    /** What has changed since columns are being made anew; none are if it is null. */
    private @Nullable List<Changed> since;

    private record Changed(Collection<Quad> added, Collection<Quad> dropped) {}

    private ReadingCopy(Snapshot snapshot, State reached, DiskDataset disk) {
        super(snapshot, Prefixes.mapping());
        this.reached = reached;
        ColumnExecutor.useIn(getContext());
        this.names = NameIndex.of(this, () -> state().name(), disk.namesFolder());
    }

    /** Copies a dataset, which nobody may change meanwhile. */
    static ReadingCopy of(DiskDataset disk) {
        return Txn.calculateRead(disk, () -> new ReadingCopy(Snapshot.of(disk.stream()), disk.state(), disk));
    }

    /** Whether half of the heap has room for a copy of so many statements. */
    static boolean fits(long statements) {
        return statements < Runtime.getRuntime().maxMemory() / 2 / BYTES_A_STATEMENT;
    }

    /** Follows a change that has been made. One thread at a time. */
    void follow(Collection<Quad> added, Collection<Quad> dropped, State state) {
        synchronized (this) {
            Snapshot next = latest().after(added, dropped);
            lead(next, state);
            if (since != null) {
                since.add(new Changed(added, dropped));
            } else if (next.isScattered()) {
                since = new ArrayList<>();
                gathering.execute(() -> gather(next));
            }
        }
        names.follow(added, dropped);
    }

    /** Readers wait no longer than it takes to exchange one state for another. */
    private void lead(Snapshot next, State state) {
        synchronized (gate) {
            lead(next);
            reached = state;
        }
    }

    /** If columns cannot be made anew, for want of memory, all stays as it is, and the next change tries again. */
    private void gather(Snapshot scattered) {
        Optional<Snapshot> gathered = Optional.empty();
        try {
            gathered = Optional.of(scattered.gathered());
        } finally {
            synchronized (this) {
                List<Changed> changes = since == null ? List.of() : since;
                since = null;
                gathered.ifPresent(state -> lead(after(state, changes), reached));
            }
        }
    }

    private static Snapshot after(Snapshot state, List<Changed> changes) {
        Snapshot next = state;
        for (Changed change : changes) {
            next = next.after(change.added, change.dropped);
        }
        return next;
    }

    @Override
    public State state() {
        State mine = seen.get();
        return mine == null ? reached : mine;
    }

    @Override
    public void begin(TxnType type) {
        synchronized (gate) {
            super.begin(type);
            seen.set(reached);
        }
    }

    @Override
    public void end() {
        super.end();
        seen.remove();
    }

    @Override
    public void close() {
        gathering.shutdownNow();
        names.close();
    }
}
