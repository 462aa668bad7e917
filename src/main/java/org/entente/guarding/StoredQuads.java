package org.entente.guarding;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.optimize.TransformFilterPlacement;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPeek;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderTransformation;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.tdb2.solver.PatternMatchTDB2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.GraphTDB;
import org.apache.jena.tdb2.store.GraphViewSwitchable;

/**
 * Patterns of quads matched in the indexes of a store on disk, whatever graphs they are in.
 *
 * @param lookedUp what the same query has found in the indexes before
 * @param counting of the rows that conditions are held against
 */
record StoredQuads(DatasetGraphTDB store, LookedUp lookedUp, Counting counting, ExecutionContext context) {
    /** The store that a dataset is; absent if the dataset is not what a store has, but some view of it. */
    static Optional<DatasetGraphTDB> store(ExecutionContext context) {
        DatasetGraph dataset = context.getDataset();
        while (dataset instanceof DatasetGraphWrapper wrapper && !(dataset instanceof DatasetGraphWrapperView)) {
            dataset = wrapper.getWrapped();
        }
        return dataset instanceof DatasetGraphTDB store ? Optional.of(store) : Optional.empty();
    }

    /** The graph of a store that is asked where a query names none; absent if that is a graph of another kind. */
    static Optional<GraphTDB> activeGraph(ExecutionContext context) {
        Graph active = context.getActiveGraph();
        Graph inner = active instanceof GraphViewSwitchable outer ? outer.getBaseGraph() : active;
        return inner instanceof GraphTDB graph ? Optional.of(graph) : Optional.empty();
    }

    /**
     * Matches patterns in the order in which there are likely to be the fewest rows, and looks at each condition as soon as it
     * can be looked at.
     */
    QueryIterator matched(OpQuadPattern op, ExprList conditions, QueryIterator input) {
        if (!input.hasNext()) {
            return input;
        }
        QueryIterPeek rows = QueryIterPeek.create(input, context);
        BasicPattern ordered = ordered(op.getBasicPattern(), rows.peek());
        return inTurn(TransformFilterPlacement.transform(conditions, op.getGraphNode(), ordered), rows);
    }

    private BasicPattern ordered(BasicPattern pattern, Binding known) {
        ReorderTransformation order = store.getReorderTransform();
        return order == null || pattern.size() < 2
                ? pattern
                : order.reorderIndexes(Substitute.substitute(pattern, known)).reorder(pattern);
    }

    /** Executes conditions and patterns one after the other, as they stand. */
    private QueryIterator inTurn(Op op, QueryIterator input) {
        if (op instanceof OpSequence sequence) {
            QueryIterator rows = input;
            for (Op element : sequence.getElements()) {
                rows = inTurn(element, rows);
            }
            return rows;
        }
        if (op instanceof OpFilter filter) {
            // A condition may let nothing pass, so that nobody further up would see that there is no end to it.
            QueryIterator rows = counting.passing(inTurn(filter.getSubOp(), input));
            for (Expr condition : filter.getExprs()) {
                rows = StoredCondition.on(rows, condition, store, context);
            }
            return rows;
        }
        return op instanceof OpQuadPattern quads
                ? PatternMatchTDB2.execute(
                        lookedUp.in(store, quads.getGraphNode()), quads.getBasicPattern(), input, null, context)
                : QC.execute(op, input, context);
    }
}
