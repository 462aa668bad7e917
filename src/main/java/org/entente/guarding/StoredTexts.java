package org.entente.guarding;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.entente.columns.Trigrams;
import org.jspecify.annotations.Nullable;

/** The trigrams of terms in a store on disk, as far as they have been asked for and not given way to others. */
final class StoredTexts {
    private static final int FEWEST = 1 << 10;

    /** A few tens of megabytes when all of them are taken. */
    private static final int MOST = 1 << 19;

    private static final Map<DatasetGraphTDB, StoredTexts> OF_STORES = Collections.synchronizedMap(new WeakHashMap<>());

    /** Each in the slot that its id's hash tells. The length is a power of two. */
    private volatile @Nullable Known[] known = new Known[FEWEST];

    private int misses;

    /** What a term says. */
    private record Known(NodeId id, Trigrams text) {}

    /** Those of a store, as long as it stands; what compacts it makes another of it. */
    static StoredTexts of(DatasetGraphTDB store) {
        return OF_STORES.computeIfAbsent(store, one -> new StoredTexts());
    }

    /** Whether ids mean the same to all who read: while a store is written to, they may come to nothing. */
    static boolean areSure(DatasetGraphTDB store) {
        return store.isInTransaction() && store.transactionType() == TxnType.READ;
    }

    /**
     * Whether what a term says may contain something; if not, it does not.
     *
     * @param term is asked for only if nothing is known of it
     */
    boolean mayContain(NodeId id, Supplier<Node> term, Trigrams something) {
        Known[] table = known;
        Known there = table[id.hashCode() & table.length - 1];
        if (there == null || !there.id.equals(id)) {
            there = new Known(id, Trigrams.of(term.get()));
            put(there);
        }
        return there.text.covers(something);
    }

    /** Where they have to make room for others often, there are more slots from then on. */
    private synchronized void put(Known one) {
        if (++misses > known.length && known.length < MOST) {
            Known[] more = new Known[2 * known.length];
            for (Known other : known) {
                if (other != null) {
                    more[other.id.hashCode() & more.length - 1] = other;
                }
            }
            known = more;
            misses = 0;
        }
        known[one.id.hashCode() & known.length - 1] = one;
    }
}
