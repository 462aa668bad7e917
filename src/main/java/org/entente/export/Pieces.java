package org.entente.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.entente.sorting.Scratch;

/** An RDF file that is put together from pieces, since all of it may be more than memory holds. */
public interface Pieces {
    /** Some of the file. */
    record Piece(int part, byte[] bytes) {}

    /** What is known of a file before it is written. */
    record Plan(RdfFormat format, boolean compressed, Collection<Node> between) {}

    /**
     * A file as {@link RdfWriter} writes it.
     *
     * @param plan with the names of graphs whose statements come one by one, between those of other graphs
     */
    static Pieces of(Plan plan, Scratch scratch) {
        return plan.format.keepsGraphs() ? new GraphPieces(plan, scratch) : new TriplePieces(plan, scratch);
    }

    /** Makes pieces of whole graphs, which come in the order of their names; several threads do so at once. */
    List<Piece> of(List<List<Quad>> graphs);

    /** Takes pieces, in the order of their graphs. */
    void take(List<Piece> pieces) throws IOException;

    /** Takes a statement of one of the graphs that were planned for. */
    void other(Quad quad) throws IOException;

    /** Writes all that has been taken. */
    void finish(OutputStream out) throws IOException;
}
