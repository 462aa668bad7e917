package org.entente.building;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.entente.facts.ArticleFacts;
import org.entente.facts.Finding;
import org.entente.mapping.Iris;
import org.entente.reading.Reading;
import org.entente.reading.Source;
import org.entente.sorting.Scratch;

/** The road a fact takes, from file to quads: read, resolve, map, hold to the shapes, derive. */
public final class Road {
    private final Iris iris;
    private final Listener progress;
    private final boolean drafts;

    /** Hears how far the work has come. */
    @FunctionalInterface
    public interface Listener {
        /** An article's file has been looked at; several threads tell of it. */
        void accept(String file);

        /** So many files will be looked at. */
        default void expect(long files) {}
    }

    public Road(Iris iris, Listener progress) {
        this(iris, progress, false);
    }

    private Road(Iris iris, Listener progress, boolean drafts) {
        this.iris = iris;
        this.progress = progress;
        this.drafts = drafts;
    }

    /** A road that looks at drafts too; what they propose is held to the shapes, and is in no graph. */
    public static Road forDrafts(Iris iris, Listener progress) {
        return new Road(iris, progress, true);
    }

    /** Builds all graphs, and holds them. Same files, same quads, in whatever order the files come. */
    public Built build(Sources sources) {
        Collected collected = new Collected();
        try (Scratch scratch = Scratch.anywhere()) {
            Arrival arrival = travel(sources, collected, Limits.NONE, scratch);
            return collected.built(arrival.report().first());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Builds all graphs, however many there are: they are handed on as they are made.
     *
     * @param scratch has room for what is sorted: about as much as the files take uncompressed
     */
    public <P> Arrival travel(Sources sources, Sink<P> sink, Scratch scratch) throws IOException {
        return travel(sources, sink, Limits.USUAL, scratch);
    }

    <P> Arrival travel(Sources sources, Sink<P> sink, Limits limits, Scratch scratch) throws IOException {
        Footing footing = Footing.of(sources.register(), iris);
        ById files = ById.of(sources.articles(), scratch);
        progress.expect(files.files());
        return new Journey<>(footing, sink, limits, scratch).make(files, reader(footing));
    }

    private Function<Source, Reading<ArticleFacts>> reader(Footing footing) {
        return source -> {
            Reading<ArticleFacts> reading = drafts ? footing.readDraft(source) : footing.read(source);
            progress.accept(source.name());
            return reading;
        };
    }

    /** Of an article that has been read before: where, and what to do about it. */
    public static Finding second(String file, String article, String first) {
        return Convoy.second(file, article, first);
    }
}
