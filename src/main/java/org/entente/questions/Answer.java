package org.entente.questions;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** The answer to a question: rows of cells under named columns. */
public record Answer(List<String> columns, List<Binding> rows) {
    /** All rows of a result. */
    public static Answer of(RowSet rows) {
        List<String> columns =
                rows.getResultVars().stream().map(Var::getVarName).toList();
        return new Answer(columns, rows.stream().toList());
    }

    /**
     * The same rows with some of the columns, in the order given.
     *
     * @throws UnfitArgument if there is no such column
     */
    public Answer only(List<String> chosen) throws UnfitArgument {
        for (String column : chosen) {
            if (!columns.contains(column)) {
                throw new UnfitArgument("there is no column “" + column + "”; there are " + String.join(", ", columns));
            }
        }
        return new Answer(List.copyOf(chosen), rows);
    }

    /** The same rows without the columns that hold nothing but IRIs, unless there are no others. */
    public Answer withoutLinks() {
        List<String> readable =
                columns.stream().filter(column -> !holdsOnlyIris(column)).toList();
        return readable.isEmpty() ? this : new Answer(readable, rows);
    }

    private boolean holdsOnlyIris(String column) {
        List<Node> cells = rows.stream()
                .map(row -> row.get(Var.alloc(column)))
                .filter(Objects::nonNull)
                .toList();
        return !cells.isEmpty() && cells.stream().allMatch(Node::isURI);
    }

    /** The cells of a row in the order of the columns; an unbound one is absent. */
    public List<Optional<Node>> cells(Binding row) {
        return columns.stream()
                .map(column -> Optional.ofNullable(row.get(Var.alloc(column))))
                .toList();
    }
}
