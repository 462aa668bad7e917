package org.entente.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.entente.building.Desk;
import org.entente.export.Pieces.Plan;
import org.entente.mapping.Iris;
import org.entente.ontology.ENT;
import org.entente.sorting.Scratch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PiecesTest {
    /** Articles before, between and after the graphs of other things, and a name that makes trouble. */
    private static final List<Quad> QUADS = Stream.concat(
                    Desk.shipped().stream(),
                    Stream.of("a", "cb", "p", "zz")
                            .map(graph -> Quad.create(
                                    NodeFactory.createURI("https://w3id.org/entente/graph/" + graph),
                                    NodeFactory.createURI("https://example.org/" + graph),
                                    ENT.headline.asNode(),
                                    NodeFactory.createLiteralLang(Written.AWKWARD, "en"))))
            .toList();

    @TempDir
    private Path folder;

    private static byte[] whole(RdfFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RdfWriter.write(QUADS.stream(), format, out);
        return out.toByteArray();
    }

    private void write(RdfFormat format, boolean compressed, OutputStream out) throws IOException {
        try (Scratch scratch = Scratch.in(folder)) {
            Pieces pieces = Pieces.of(new Plan(format, compressed, Iris.DEFAULT.graphs()), scratch);
            TreeMap<String, List<Quad>> articles = new TreeMap<>();
            for (Quad quad : QUADS) {
                Node graph = quad.getGraph();
                if (Iris.DEFAULT.graphs().contains(graph)) {
                    pieces.other(quad);
                } else {
                    articles.computeIfAbsent(graph.getURI(), none -> new ArrayList<>())
                            .add(quad);
                }
            }
            List<List<Quad>> graphs = List.copyOf(articles.values());
            pieces.take(pieces.of(graphs.subList(0, 4)));
            pieces.take(pieces.of(List.of()));
            pieces.take(pieces.of(graphs.subList(4, graphs.size())));
            pieces.finish(out);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NQ", "TRIG", "NT", "TTL"})
    void aFileOfPiecesIsTheFileWrittenAsAWhole(RdfFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(format, false, out);
        assertArrayEquals(whole(format), out.toByteArray());
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        write(format, true, compressed);
        assertArrayEquals(
                whole(format), new GZIPInputStream(new ByteArrayInputStream(compressed.toByteArray())).readAllBytes());
    }

    @Test
    void aDiskThatTakesNoMoreIsToldAndNothingIsLeft() throws IOException {
        OutputStream full = new OutputStream() {
            private int left = 100_000;

            @Override
            public void write(int next) throws IOException {
                if (left-- == 0) {
                    throw new IOException("No space left on device");
                }
            }
        };
        Exception told = assertThrows(Exception.class, () -> write(RdfFormat.NQ, false, full));
        assertTrue(told.getMessage().contains("No space left"), told.getMessage());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }
}
