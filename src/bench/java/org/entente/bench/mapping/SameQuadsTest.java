package org.entente.bench.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.generating.GeneratedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever is measured has the same work to do. */
class SameQuadsTest {
    private static final int ARTICLES = 20;

    @TempDir
    private Path folder;

    @Test
    void theLoopAndAnEngineOfRmlMakeTheSameQuads() throws IOException {
        Path articles = folder.resolve("articles.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(articles))) {
            for (int i = 0; i < ARTICLES; i++) {
                out.write(GeneratedArticle.of(1, i));
                out.write('\n');
            }
        }
        Path byHand = folder.resolve("by-hand.nq");
        HandWritten.main(new String[] {"" + articles, "" + byHand});
        Rows.write(articles, folder.resolve("rows.json"));
        Path byCarml = folder.resolve("carml.nq");
        CarmlProcess.main(new String[] {"" + Mapping.rules(folder), "" + folder, "" + byCarml});
        TreeSet<String> expected = quads(byHand);
        assertTrue(expected.size() > 100 * ARTICLES, () -> expected.size() + " quads");
        TreeSet<String> missing = new TreeSet<>(expected);
        missing.removeAll(quads(byCarml));
        assertEquals("[]", missing.stream().limit(3).toList().toString());
        assertEquals(expected.size(), quads(byCarml).size());
    }

    private static TreeSet<String> quads(Path file) {
        DatasetGraph dataset = RDFDataMgr.loadDatasetGraph(file.toUri().toString());
        TreeSet<String> quads = new TreeSet<>();
        dataset.find().forEachRemaining(quad -> quads.add(quad.toString()));
        return quads;
    }
}
