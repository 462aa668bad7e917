package org.entente.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.sparql.core.Quad;
import org.entente.sorting.Scratch;

/** A file without graphs: each statement once, whatever graphs it stands in, so that all have to be sorted. */
final class TriplePieces implements Pieces {
    private final Plan plan;
    private final SortedQuads sorted;

    TriplePieces(Plan plan, Scratch scratch) {
        this.plan = plan;
        this.sorted = new SortedQuads(scratch);
    }

    @Override
    public List<Piece> of(List<List<Quad>> graphs) {
        return graphs.stream()
                .flatMap(Collection::stream)
                .map(RdfWriter::inDefaultGraph)
                .distinct()
                .map(quad -> new Piece(0, SortedQuads.entry(quad)))
                .toList();
    }

    @Override
    public void take(List<Piece> pieces) throws IOException {
        for (Piece piece : pieces) {
            sorted.add(piece.bytes());
        }
    }

    @Override
    public void other(Quad quad) throws IOException {
        sorted.add(RdfWriter.inDefaultGraph(quad));
    }

    @Override
    public void finish(OutputStream out) throws IOException {
        if (plan.compressed()) {
            GZIPOutputStream compressing = new GZIPOutputStream(out, 1 << 16);
            write(compressing);
            compressing.finish();
        } else {
            write(out);
        }
    }

    private void write(OutputStream out) throws IOException {
        RdfStream stream = RdfStream.file(plan.format(), out);
        sorted.each(stream::send);
        stream.finish();
    }
}
