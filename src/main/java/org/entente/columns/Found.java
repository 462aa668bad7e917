package org.entente.columns;

import java.util.NoSuchElementException;
import java.util.function.Function;
import org.apache.jena.util.iterator.NiceIterator;

/** Matches as what others iterate over. */
final class Found<T> extends NiceIterator<T> {
    private final Matches matches;
    private final Function<Matches, T> told;
    private boolean ahead;

    Found(Matches matches, Function<Matches, T> told) {
        this.matches = matches;
        this.told = told;
    }

    @Override
    public boolean hasNext() {
        if (!ahead) {
            ahead = matches.next();
        }
        return ahead;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        ahead = false;
        return told.apply(matches);
    }
}
