package org.entente.naming;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.TextQueryPF;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Lets queries of a dataset find things by the words of their names. The index is opened when it is first asked, made anew
 * if the data has changed without it, and follows each change from then on. A name that the asker's data does not have is
 * never found; one that a change has just taken away may be missed by a query that began before.
 */
public final class NameIndex implements AutoCloseable {
    private static final String FUNCTION = TextQuery.NS + "query";

    private final DatasetGraph dataset;
    private final Supplier<String> state;
    private final Optional<Path> folder;
    private @Nullable CheckedIndex index;

    private NameIndex(DatasetGraph dataset, Supplier<String> state, Optional<Path> folder) {
        this.dataset = dataset;
        this.state = state;
        this.folder = folder;
    }

    /**
     * Gives a dataset that changes an index, and no other property function.
     *
     * @param state names the state that the running transaction sees, or outside of any the latest
     * @param folder where the index is kept
     */
    public static NameIndex of(DatasetGraph dataset, Supplier<String> state, Path folder) {
        return serving(new NameIndex(dataset, state, Optional.of(folder)));
    }

    /** Gives a dataset that does not change an index in memory, and no other property function. */
    public static void of(DatasetGraph dataset) {
        serving(new NameIndex(dataset, () -> "", Optional.empty()));
    }

    private static NameIndex serving(NameIndex names) {
        names.dataset.getContext().set(ARQConstants.registryPropertyFunctions, names.new Functions());
        return names;
    }

    /** The engine's own registry finds functions in any class that a query names. */
    private final class Functions extends PropertyFunctionRegistry {
        @Override
        public boolean manages(String uri) {
            return FUNCTION.equals(uri);
        }

        @Override
        public @Nullable PropertyFunctionFactory get(String uri) {
            return manages(uri) ? function -> new Search() : null;
        }
    }

    /** The engine's own function, which opens the index when it is used. */
    private final class Search extends TextQueryPF {
        @Override
        public void build(PropFuncArg found, Node function, PropFuncArg asked, ExecutionContext execution) {
            execution.getContext().set(TextQuery.textIndex, opened());
            super.build(found, function, asked, execution);
        }
    }

    private synchronized CheckedIndex opened() {
        if (index == null) {
            CheckedIndex opening = new CheckedIndex(directory(), dataset);
            try {
                // In a transaction of its own: what the asker sees may be older than the latest change.
                CompletableFuture.runAsync(() -> catchUp(opening), task -> new Thread(task, "names").start())
                        .join();
            } catch (CompletionException e) {
                opening.close();
                throw new TextIndexException("the index of names cannot be made", e.getCause());
            }
            index = opening;
        }
        return index;
    }

    private Directory directory() {
        try {
            return folder.isPresent() ? FSDirectory.open(folder.get()) : new ByteBuffersDirectory();
        } catch (IOException e) {
            throw new UncheckedIOException("the index of names cannot be opened", e);
        }
    }

    private void catchUp(CheckedIndex opening) {
        reading(() -> {
            String current = state.get();
            if (current.isEmpty() || !opening.state().equals(current)) {
                opening.fill();
                opening.commit(current);
            }
        });
    }

    private void reading(Runnable work) {
        if (!dataset.supportsTransactions()) {
            work.run();
            return;
        }
        dataset.begin(TxnType.READ);
        try {
            work.run();
        } finally {
            dataset.end();
        }
    }

    /** Follows a change that has been made, if the index has been asked before; else it catches up when it is. */
    public synchronized void follow(Collection<Quad> added, Collection<Quad> dropped) {
        CheckedIndex following = index;
        if (following == null) {
            return;
        }
        try {
            reading(() -> {
                Stream.concat(added.stream(), dropped.stream())
                        .filter(CheckedIndex::names)
                        .forEach(quad -> following.put(
                                quad.getSubject(),
                                quad.getObject(),
                                following.stands(quad.getSubject(), quad.getObject())));
                following.commit(state.get());
            });
        } catch (TextIndexException e) {
            // The change has been made, whatever becomes of the index: it catches up when it is asked next.
            index = null;
            following.rollback();
            following.close();
        }
    }

    @Override
    public synchronized void close() {
        if (index != null) {
            index.close();
            index = null;
        }
    }
}
