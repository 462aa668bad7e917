package org.entente.guarding;

import java.util.Objects;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** What a query may contain: nothing by which the server would reach out, load code, or do what has no bounds. */
final class Permitted {
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final String XPATH = "http://www.w3.org/2005/xpath-functions#";
    private static final Set<String> XPATH_FUNCTIONS = Set.of(
            "abs",
            "ceiling",
            "floor",
            "round",
            "string-length",
            "substring",
            "substring-before",
            "substring-after",
            "upper-case",
            "lower-case",
            "contains",
            "starts-with",
            "ends-with",
            "not",
            "boolean",
            "year-from-dateTime",
            "month-from-dateTime",
            "day-from-dateTime",
            "hours-from-dateTime",
            "minutes-from-dateTime",
            "seconds-from-dateTime",
            "timezone-from-dateTime",
            "year-from-date",
            "month-from-date",
            "day-from-date");

    private Permitted() {}

    /** @throws Refusal naming what is not permitted */
    static void check(Query query) {
        if (query.getQueryPattern() == null) {
            return;
        }
        Op algebra = Algebra.compile(query.getQueryPattern());
        Walker.walk(algebra, new Operators(), new Functions());
        Walker.walk(Algebra.compile(query), new Operators(), new Functions());
    }

    private static final class Operators extends OpVisitorBase {
        @Override
        public void visit(OpService service) {
            throw Refusal.forbidden(
                    "This server asks no other for anything: leave out SERVICE, and join the answers yourself.");
        }

        /** A walk does not visit what is aggregated. */
        @Override
        public void visit(OpGroup group) {
            group.getAggregators().stream()
                    .map(aggregator -> aggregator.getAggregator().getExprList())
                    .filter(Objects::nonNull)
                    .forEach(expressions -> Walker.walk(expressions, this, new Functions()));
        }

        /** Nor the conditions of an order. */
        @Override
        public void visit(OpOrder order) {
            order.getConditions().forEach(condition -> Walker.walk(condition.getExpression(), this, new Functions()));
        }
    }

    private static final class Functions extends ExprVisitorBase {
        @Override
        public void visit(ExprFunctionN function) {
            if (function instanceof E_Function named && !permitted(named.getFunctionIRI())) {
                throw Refusal.forbidden("There is no function <" + named.getFunctionIRI()
                        + "> here; there are those of SPARQL 1.1 and the casts of XML Schema.");
            }
        }
    }

    private static boolean permitted(String function) {
        return function.startsWith(XSD)
                || (function.startsWith(XPATH) && XPATH_FUNCTIONS.contains(function.substring(XPATH.length())));
    }
}
