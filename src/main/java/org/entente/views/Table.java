package org.entente.views;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.entente.questions.Answer;

/** Builds an answer row by row. */
public final class Table {
    private final List<String> columns;
    private final List<Binding> rows = new ArrayList<>();

    public Table(String... columns) {
        this.columns = List.of(columns);
    }

    /** Adds a row; a cell is text, a number, a node, or an optional of one of them. */
    public Table row(Object... cells) {
        BindingBuilder row = Binding.builder();
        for (int i = 0; i < cells.length; i++) {
            Var column = Var.alloc(columns.get(i));
            node(cells[i]).ifPresent(node -> row.add(column, node));
        }
        rows.add(row.build());
        return this;
    }

    public Answer answer() {
        return new Answer(columns, List.copyOf(rows));
    }

    private static Optional<Node> node(Object cell) {
        if (cell instanceof Optional<?> optional) {
            return optional.flatMap(Table::node);
        }
        if (cell instanceof Node node) {
            return Optional.of(node);
        }
        if (cell instanceof BigDecimal number) {
            return Optional.of(NodeFactory.createLiteralDT(number.toPlainString(), XSDDatatype.XSDdecimal));
        }
        if (cell instanceof Number number) {
            return Optional.of(NodeFactory.createLiteralDT(number.toString(), XSDDatatype.XSDinteger));
        }
        return cell.toString().isEmpty()
                ? Optional.empty()
                : Optional.of(NodeFactory.createLiteralString(cell.toString()));
    }
}
