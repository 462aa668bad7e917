package org.entente.cli;

import java.io.IOException;
import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.entente.building.Sink;
import org.entente.export.Pieces;

/** Writes what is built into an RDF file. */
final class GraphSink implements Sink<List<Pieces.Piece>> {
    private final Pieces file;

    GraphSink(Pieces file) {
        this.file = file;
    }

    @Override
    public List<Pieces.Piece> prepared(List<Stated> articles) {
        return file.of(articles.stream().map(Stated::graph).toList());
    }

    @Override
    public void take(List<Pieces.Piece> prepared) throws IOException {
        file.take(prepared);
    }

    @Override
    public void other(Quad quad) throws IOException {
        file.other(quad);
    }
}
