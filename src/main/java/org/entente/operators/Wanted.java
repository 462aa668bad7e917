package org.entente.operators;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.expr.Expr;
import org.entente.columns.ColumnDataset;
import org.entente.columns.ColumnGraph;
import org.entente.columns.Snapshot;

/**
 * Patterns of triples that are to match together, and conditions on what they match.
 *
 * @param snapshot where
 * @param graph the number of the graph, {@link Snapshot#UNION}, or {@link Snapshot#ANY} if a variable stands for it, or if
 *     it is none that there is
 * @param name the variable or name of the graph
 */
record Wanted(Snapshot snapshot, int graph, Node name, BasicPattern patterns, List<Expr> conditions) {
    /** What an operator asks for, if it asks columns, and for nothing that they do not answer by themselves. */
    static Optional<Wanted> by(Op op, ExecutionContext context) {
        if (op instanceof OpFilter filter) {
            boolean steady = filter.getExprs().getList().stream().allMatch(Steady::is);
            return !steady
                    ? Optional.empty()
                    : by(filter.getSubOp(), context)
                            .map(wanted -> wanted.with(filter.getExprs().getList()));
        }
        if (op instanceof OpBGP bgp && context.getActiveGraph() instanceof ColumnGraph graph) {
            Snapshot snapshot = graph.snapshot();
            return of(snapshot, graph.name(), bgp.getPattern());
        }
        if (op instanceof OpQuadPattern quads && context.getDataset() instanceof ColumnDataset dataset) {
            return of(dataset.snapshot(), quads.getGraphNode(), quads.getBasicPattern());
        }
        return Optional.empty();
    }

    private static Optional<Wanted> of(Snapshot snapshot, Node name, BasicPattern patterns) {
        boolean plain = patterns.getList().stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .noneMatch(Node::isTripleTerm);
        boolean union = Quad.isUnionGraph(name) || Quad.isDefaultGraph(name);
        int graph = union
                ? Snapshot.UNION
                : Var.isVar(name) ? Snapshot.ANY : snapshot.terms().number(name);
        return plain ? Optional.of(new Wanted(snapshot, graph, name, patterns, List.of())) : Optional.empty();
    }

    private Wanted with(List<Expr> more) {
        List<Expr> all = Stream.concat(conditions.stream(), more.stream()).toList();
        return new Wanted(snapshot, graph, name, patterns, all);
    }
}
