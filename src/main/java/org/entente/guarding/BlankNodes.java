package org.entente.guarding;

import java.util.List;
import java.util.UUID;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * Makes BNODE of the same text the same node throughout a row, and another one in every other. The engine takes a row that
 * was given one more value for another row; here each row is numbered before it is given any.
 */
final class BlankNodes extends TransformCopy {
    private final String query = UUID.randomUUID().toString();
    private int numberings;
    private long rows;

    @Override
    public Op transform(OpExtend extend, Op rowsBefore) {
        VarExprList given = extend.getVarExprList();
        boolean named = given.getExprs().values().stream().anyMatch(BlankNodes::isNamed);
        if (!named) {
            return super.transform(extend, rowsBefore);
        }
        Var number = Var.alloc("/row" + numberings++);
        Op numbered = OpExtend.create(
                rowsBefore,
                number,
                new BoundedFunction("row", new ExprList(), nothing -> NodeValue.makeInteger(rows++)));
        VarExprList replaced = new VarExprList();
        given.forEachVarExpr((variable, expression) ->
                replaced.add(variable, ExprTransformer.transform(new Naming(number), expression)));
        return OpExtend.create(numbered, replaced);
    }

    private static boolean isNamed(Expr expression) {
        return isBlankNode(expression)
                || expression.isFunction()
                        && expression.getFunction().getArgs().stream().anyMatch(BlankNodes::isNamed);
    }

    private static boolean isBlankNode(Expr expression) {
        return expression instanceof ExprFunction1 function
                && function.getFunctionSymbol().getSymbol().equalsIgnoreCase("bnode");
    }

    private final class Naming extends ExprTransformCopy {
        private final Var number;

        Naming(Var number) {
            this.number = number;
        }

        @Override
        public Expr transform(ExprFunction1 function, Expr name) {
            return isBlankNode(function)
                    ? new BoundedFunction("bnode", new ExprList(List.of(new ExprVar(number), name)), this::named)
                    : super.transform(function, name);
        }

        private NodeValue named(List<NodeValue> arguments) {
            if (!arguments.get(1).isString()) {
                throw new ExprEvalException("a blank node is named by a string");
            }
            String label = query + "-" + arguments.get(0).asString() + "-"
                    + arguments.get(1).getString();
            return NodeValue.makeNode(NodeFactory.createBlankNode(label));
        }
    }
}
