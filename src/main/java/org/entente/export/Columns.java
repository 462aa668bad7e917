package org.entente.export;

import static org.entente.export.Column.Type.BOOLEAN;
import static org.entente.export.Column.Type.DAY;
import static org.entente.export.Column.Type.DOUBLE;
import static org.entente.export.Column.Type.INTEGER;
import static org.entente.export.Column.Type.TEXT;
import static org.entente.export.Column.Type.TEXTS;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entente.networks.Edge;
import org.entente.networks.Vertex;

/** What every format tells of nodes and of edges, apart from their ids, labels and weights, which each has its own way for. */
final class Columns {
    static final List<Column<Vertex>> OF_NODES = List.of(
            new Column<>("iri", TEXT, node -> Optional.of(node.iri())),
            new Column<>("kind", TEXT, node -> Optional.of(node.kind().code())),
            new Column<>(
                    "family", TEXT, node -> Optional.of(node.kind().family().word())),
            new Column<>("state", TEXT, node -> Optional.of(node.state()).filter(state -> !state.isEmpty())),
            new Column<>("when", TEXT, Vertex::when),
            new Column<>("earliest", DAY, node -> node.told().span().from()),
            new Column<>("latest", DAY, node -> node.told().span().to()),
            new Column<>("country", TEXT, Vertex::country),
            new Column<>("topics", TEXTS, node -> some(node.told().topics())),
            new Column<>("claims", INTEGER, node -> Optional.of(node.told().claims())),
            new Column<>(
                    "articles",
                    INTEGER,
                    node -> Optional.of(node.told().articles().size())),
            new Column<>("outlets", TEXTS, node -> some(node.told().outlets())),
            new Column<>(
                    "neighbours", INTEGER, node -> Optional.of(node.standing().degree())),
            new Column<>("pagerank", DOUBLE, node -> Optional.of(node.standing().pageRank())),
            new Column<>("betweenness", DOUBLE, node -> node.standing().betweenness()),
            new Column<>(
                    "community", INTEGER, node -> Optional.of(node.standing().community())),
            new Column<>("latitude", DOUBLE, node -> node.point().map(Vertex.Point::latitude)),
            new Column<>("longitude", DOUBLE, node -> node.point().map(Vertex.Point::longitude)));

    static final List<Column<Edge>> OF_EDGES = List.of(
            new Column<>("kind", TEXT, edge -> Optional.of(edge.kind())),
            new Column<>("mutual", BOOLEAN, edge -> Optional.of(!edge.directed())),
            new Column<>("done", BOOLEAN, Edge::done),
            new Column<>("earliest", DAY, edge -> edge.told().span().from()),
            new Column<>("latest", DAY, edge -> edge.told().span().to()),
            new Column<>("topics", TEXTS, edge -> some(edge.told().topics())),
            new Column<>("claims", INTEGER, edge -> Optional.of(edge.told().claims())),
            new Column<>(
                    "articles",
                    INTEGER,
                    edge -> Optional.of(edge.told().articles().size())),
            new Column<>("outlets", TEXTS, edge -> some(edge.told().outlets())),
            new Column<>("facts", TEXTS, edge -> some(edge.told().facts())));

    private Columns() {}

    private static Optional<Collection<String>> some(Collection<String> texts) {
        return texts.isEmpty() ? Optional.empty() : Optional.of(texts);
    }
}
