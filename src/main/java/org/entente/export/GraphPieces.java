package org.entente.export;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.entente.sorting.Scratch;

/**
 * A file with a graph for each article, in the order of their names. What stands between the graphs whose statements come
 * one by one is kept in a file of its own until those have come. A compressed file is compressed piece by piece.
 */
final class GraphPieces implements Pieces {
    private static final int BUFFER = 1 << 16;

    private final Plan plan;
    private final Scratch scratch;
    private final List<String> between;
    private final SortedQuads others;
    private final TreeMap<Integer, Path> parts = new TreeMap<>();
    private Optional<OutputStream> open = Optional.empty();

    GraphPieces(Plan plan, Scratch scratch) {
        this.plan = plan;
        this.scratch = scratch;
        this.between = plan.between().stream().map(Node::getURI).sorted().toList();
        this.others = new SortedQuads(scratch);
    }

    @Override
    public List<Piece> of(List<List<Quad>> graphs) {
        TreeMap<Integer, List<Quad>> byPart = new TreeMap<>();
        for (List<Quad> graph : graphs) {
            byPart.computeIfAbsent(part(graph.get(0).getGraph()), none -> new ArrayList<>())
                    .addAll(RdfWriter.sorted(graph));
        }
        return byPart.entrySet().stream()
                .map(part -> new Piece(part.getKey(), bytes(part.getValue())))
                .toList();
    }

    /** How many of the graphs that come one by one are before a graph. */
    private int part(Node graph) {
        String name = graph.getURI();
        return (int) between.stream().filter(other -> other.compareTo(name) < 0).count();
    }

    private byte[] bytes(List<Quad> quads) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER);
        try (OutputStream out = plan.compressed() ? new GZIPOutputStream(bytes, BUFFER) : bytes) {
            RdfStream stream = RdfStream.piece(plan.format(), out);
            quads.forEach(stream::send);
            stream.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void take(List<Piece> pieces) throws IOException {
        for (Piece piece : pieces) {
            if (!parts.containsKey(piece.part())) {
                closePart();
                parts.put(piece.part(), scratch.file());
                open = Optional.of(new BufferedOutputStream(Files.newOutputStream(parts.get(piece.part())), BUFFER));
            }
            open.orElseThrow().write(piece.bytes());
        }
    }

    private void closePart() throws IOException {
        if (open.isPresent()) {
            open.get().close();
            open = Optional.empty();
        }
    }

    @Override
    public void other(Quad quad) throws IOException {
        others.add(quad);
    }

    @Override
    public void finish(OutputStream out) throws IOException {
        closePart();
        Ending ending = new Ending(out);
        ending.begin();
        others.each(ending::take);
        ending.end();
    }

    /** Puts parts and graphs together. */
    private final class Ending {
        private final OutputStream out;
        private OutputStream member = OutputStream.nullOutputStream();
        private Optional<RdfStream> graph = Optional.empty();
        private String name = "";

        Ending(OutputStream out) {
            this.out = out;
        }

        void begin() throws IOException {
            beginMember();
            member.write(RdfStream.head(plan.format()));
            endMember();
        }

        void take(Quad quad) throws IOException {
            String next = quad.getGraph().getURI();
            if (!next.equals(name)) {
                endGraph();
                copyUpTo(part(quad.getGraph()));
                name = next;
                beginMember();
                graph = Optional.of(RdfStream.piece(plan.format(), member));
            }
            graph.orElseThrow().send(quad);
        }

        void end() throws IOException {
            endGraph();
            copyUpTo(between.size());
        }

        private void endGraph() throws IOException {
            if (graph.isPresent()) {
                graph.get().finish();
                endMember();
            }
        }

        private void beginMember() throws IOException {
            member = plan.compressed() ? new GZIPOutputStream(out, BUFFER) : out;
        }

        private void endMember() throws IOException {
            if (member instanceof GZIPOutputStream compressing) {
                compressing.finish();
            }
        }

        private void copyUpTo(int last) throws IOException {
            while (!parts.isEmpty() && parts.firstKey() <= last) {
                Path part = parts.pollFirstEntry().getValue();
                Files.copy(part, out);
                Files.delete(part);
            }
        }
    }
}
