package org.entente.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.Quad;
import org.entente.building.Sink;
import org.entente.building.Sources;
import org.entente.dataset.BulkLoad;
import org.entente.sorting.Scratch;
import org.entente.store.Change.Action;
import org.entente.store.Change.Step;

/**
 * Takes in all that a new folder is to hold, as it is built: what there is before any article in a first change, all
 * articles in a second. These are the changes that one makes who takes in the same articles at once into a folder that has
 * none yet.
 */
final class Intake implements Sink<Intake.Shelved>, AutoCloseable {
    private static final int BATCH = 1000;

    private final Path parts;
    private final FactFiles facts;
    private final Patches patches;
    private final Ledger ledger;
    private final BulkLoad graph;
    private final List<Quad> others = new ArrayList<>();
    private GrowingChange change;

    /** Articles that are kept, and what they state. */
    record Shelved(List<Step> steps, Piece piece) {}

    /** @param parts a folder that the parts of a data folder are made in */
    Intake(Path parts, Map<String, byte[]> register, Scratch scratch) throws IOException {
        this.parts = parts;
        this.facts = new FactFiles(parts.resolve(DataFolder.FACTS));
        this.patches = new Patches(parts.resolve(DataFolder.CHANGES));
        Files.createDirectories(parts.resolve(DataFolder.FACTS));
        Files.createDirectories(patches.file(1).getParent());
        this.ledger = Ledger.open(parts.resolve(DataFolder.LEDGER));
        this.change = new GrowingChange(1, BigInteger.ZERO, patches.file(1));
        change.add(KeptRegister.steps(
                register, Map.of(), KeptRegister.named(Sources.shipped().register())));
        for (byte[] file : register.values()) {
            facts.lay(file);
        }
        this.graph = graph(Files.createDirectories(parts.resolve(DataFolder.GRAPH)), scratch);
    }

    private static BulkLoad graph(Path folder, Scratch scratch) throws IOException {
        try {
            return BulkLoad.into(folder, scratch);
        } catch (IOException e) {
            throw NoRoom.in(e);
        }
    }

    @Override
    public Shelved prepared(List<Stated> articles) {
        List<Step> steps = new ArrayList<>();
        List<Quad> quads = new ArrayList<>();
        for (Stated article : articles) {
            String id = article.facts().article().id().slug();
            try {
                steps.add(new Step(Action.PUT, id, facts.lay(article.file().bytes())));
            } catch (IOException e) {
                throw new UncheckedIOException(NoRoom.in(e));
            }
            quads.addAll(article.graph());
        }
        return new Shelved(steps, Piece.of(quads));
    }

    @Override
    public void take(Shelved articles) throws IOException {
        if (ledger.last() == 0) {
            seal();
            change = new GrowingChange(2, ledger.changes().get(0).sum(), patches.file(2));
        }
        Room.ON_DISK.require(Room.NEEDED, parts);
        change.add(articles.steps());
        add(articles.piece());
    }

    @Override
    public void other(Quad quad) throws IOException {
        others.add(quad);
        if (others.size() == BATCH) {
            addOthers();
        }
    }

    private void addOthers() throws IOException {
        add(Piece.of(List.copyOf(others)));
        others.clear();
    }

    private void add(Piece piece) throws IOException {
        try {
            change.add(piece);
            graph.add(piece.quads());
        } catch (IOException e) {
            throw NoRoom.in(e);
        }
    }

    private void seal() throws IOException {
        addOthers();
        ledger.append(change.whole());
    }

    /**
     * Completes all parts.
     *
     * @return how many statements the articles have brought
     */
    long finish() throws IOException {
        seal();
        Room.ON_DISK.require(2 * graph.room() + Room.NEEDED, parts);
        try {
            graph.finish();
        } catch (IOException e) {
            throw NoRoom.in(e);
        }
        DataFolder.applied(parts, ledger.last());
        return change.added();
    }

    @Override
    public void close() throws IOException {
        change.close();
        ledger.close();
        graph.close();
    }
}
