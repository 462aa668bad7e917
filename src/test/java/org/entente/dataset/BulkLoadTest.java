package org.entente.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.Quad;
import org.entente.sorting.Scratch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkLoadTest {
    private static final int GRAPHS = 40;
    private static final int EACH = 250;

    @TempDir
    private Path folder;

    private static Node thing(String kind, int number) {
        return NodeFactory.createURI("https://example.org/" + kind + "/" + number);
    }

    /** In no order: enough for indexes of several levels. */
    private static List<Quad> quads() {
        List<Quad> quads = new ArrayList<>();
        for (int i = 0; i < GRAPHS * EACH; i++) {
            Node object = i % 3 == 0 ? NodeFactory.createLiteralString("0" + i) : thing("thing", i % 11);
            quads.add(new Quad(thing("graph", i % GRAPHS), thing("thing", i), thing("property", i % 7), object));
        }
        Collections.shuffle(quads, new Random(5));
        return quads;
    }

    private DiskDataset loaded(List<Quad> quads) throws IOException {
        Path data = Files.createDirectories(folder.resolve("tdb2"));
        try (Scratch scratch = Scratch.in(folder);
                BulkLoad load = BulkLoad.into(data, scratch)) {
            load.add(quads.subList(0, 100));
            load.add(quads.subList(100, quads.size()));
            load.finish();
        }
        return DiskDataset.open(data, State.empty(Instant.EPOCH));
    }

    private static Set<Quad> found(DiskDataset dataset, Quad pattern) {
        dataset.begin(ReadWrite.READ);
        try {
            Set<Quad> found = new HashSet<>();
            for (Iterator<Quad> each = dataset.find(pattern); each.hasNext(); ) {
                assertTrue(found.add(each.next()), "found twice");
            }
            return found;
        } finally {
            dataset.end();
        }
    }

    private static Set<Quad> matching(List<Quad> quads, Quad pattern) {
        Set<Quad> matching = new HashSet<>(quads);
        matching.removeIf(quad ->
                !quad.matches(pattern.getGraph(), pattern.getSubject(), pattern.getPredicate(), pattern.getObject()));
        return matching;
    }

    @Test
    void everyStatementIsFoundByWhateverIsKnownOfIt() throws IOException {
        List<Quad> quads = quads();
        DiskDataset dataset = loaded(quads);
        try {
            Node any = Node.ANY;
            Quad one = quads.get(17);
            assertEquals(new HashSet<>(quads), found(dataset, Quad.ANY));
            for (Quad pattern : List.of(
                    new Quad(one.getGraph(), any, any, any),
                    new Quad(one.getGraph(), any, one.getPredicate(), any),
                    new Quad(one.getGraph(), any, any, one.getObject()),
                    new Quad(any, one.getSubject(), any, any),
                    new Quad(any, any, one.getPredicate(), any),
                    new Quad(any, any, any, one.getObject()),
                    one)) {
                assertEquals(matching(quads, pattern), found(dataset, pattern), pattern::toString);
            }
        } finally {
            dataset.close();
        }
    }

    @Test
    void whatWasLoadedIsChangedAsEverAndIsStillThereWhenItIsOpenedAgain() throws IOException {
        List<Quad> quads = quads();
        DiskDataset dataset = loaded(quads);
        List<Quad> gone = quads.subList(0, 3000);
        List<Quad> more = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            more.add(new Quad(
                    thing("graph", i % 50), thing("newcomer", i), thing("property", i % 9), thing("thing", i)));
        }
        dataset.write(graphs -> {
            gone.forEach(graphs::delete);
            more.forEach(graphs::add);
            return Optional.of(State.empty(Instant.EPOCH));
        });
        dataset.close();
        Set<Quad> expected = new HashSet<>(quads);
        gone.forEach(expected::remove);
        expected.addAll(more);
        DiskDataset again = DiskDataset.open(folder.resolve("tdb2"), State.empty(Instant.EPOCH));
        try {
            assertEquals(expected, found(again, Quad.ANY));
        } finally {
            again.close();
        }
    }

    @Test
    void aLoadThatIsGivenUpLeavesNothingButItsFolder() throws IOException {
        Path data = Files.createDirectories(folder.resolve("tdb2"));
        try (Scratch scratch = Scratch.in(folder);
                BulkLoad load = BulkLoad.into(data, scratch)) {
            load.add(quads());
        }
        try (var left = Files.list(folder)) {
            assertEquals(List.of(data), left.toList());
        }
    }
}
