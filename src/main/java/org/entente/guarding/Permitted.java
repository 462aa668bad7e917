package org.entente.guarding;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprTripleTerm;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionRegistry;

/** What a query may contain: nothing by which the server would reach out, load code, or do what has no bounds. */
final class Permitted {
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final String XPATH = "http://www.w3.org/2005/xpath-functions#";
    private static final Set<String> ENGINES =
            Set.of("java:", "http://jena.", "https://jena.", "http://www.w3.org/2005/xpath-functions");
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

    /**
     * Looks at all of a query.
     *
     * @param services addresses of the other endpoints that may be asked
     * @return whether it asks any
     * @throws Refusal naming what is not permitted
     */
    static boolean check(Query query, Set<String> services) {
        if (query.getResultURIs().size() > Limits.NAMED) {
            throw Refusal.forbidden("At most " + Limits.NAMED + " things are described at once; ask in parts.");
        }
        Operators operators = new Operators(services);
        if (query.getQueryPattern() != null) {
            Walker.walk(Algebra.compile(query), operators, new Functions());
        }
        return operators.asksOthers;
    }

    private static final class Operators extends OpVisitorBase {
        private final Set<String> services;
        private boolean asksOthers;
        private int patterns;

        Operators(Set<String> services) {
            this.services = services;
        }

        /** The engine looks for their best order by comparing each with each. */
        @Override
        public void visit(OpBGP op) {
            add(op.getPattern().size());
        }

        @Override
        public void visit(OpPath op) {
            add(1);
        }

        private void add(int more) {
            patterns += more;
            if (patterns > Limits.PATTERNS) {
                throw Refusal.forbidden("This query has more than " + Limits.PATTERNS
                        + " triple patterns; use VALUES for long lists, or ask in parts.");
            }
        }

        @Override
        public void visit(OpService service) {
            if (services.isEmpty()) {
                throw Refusal.forbidden(
                        "This server asks no other for anything: leave out SERVICE, and join the answers yourself.");
            }
            if (!service.getService().isURI()
                    || !services.contains(service.getService().getURI())) {
                throw Refusal.forbidden("SERVICE asks only "
                        + services.stream().sorted().collect(Collectors.joining(", ")) + " here, each by its address.");
            }
            asksOthers = true;
        }

        @Override
        public void visit(OpTable table) {
            table.getTable().rows().forEachRemaining(row -> row.forEach((variable, value) -> checkTerm(value)));
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
            if (order.getConditions().size() > Limits.NAMED) {
                throw Refusal.forbidden("An order has at most " + Limits.NAMED + " conditions.");
            }
            order.getConditions().forEach(condition -> Walker.walk(condition.getExpression(), this, new Functions()));
        }
    }

    /** The parser takes more than RDF 1.2 has. */
    private static void checkTerm(Node term) {
        if (term.isTripleTerm()) {
            Node subject = term.getTriple().getSubject();
            if (subject.isLiteral() || subject.isTripleTerm()) {
                throw Refusal.forbidden(
                        "The subject of a triple term is an IRI or a blank node, and not " + subject + ".");
            }
            checkTerm(term.getTriple().getObject());
        } else if (term.isLiteral() && Durations.isTooLong(NodeValue.makeNode(term))) {
            throw Refusal.forbidden(
                    "This query has in it a duration of more than thirty thousand years, which is not computed with.");
        }
    }

    private static final class Functions extends ExprVisitorBase {
        @Override
        public void visit(NodeValue value) {
            checkTerm(value.asNode());
        }

        @Override
        public void visit(ExprTripleTerm term) {
            checkTerm(NodeFactory.createTripleTerm(term.getTriple()));
        }

        @Override
        public void visit(ExprFunctionN function) {
            if (function instanceof E_Function named
                    && named.getFunctionIRI().equals(XPATH + "round")
                    && named.numArgs() > 1) {
                throw Refusal.forbidden("Here a number is rounded to an integer: leave out the digits.");
            }
            if (function instanceof E_Function named
                    && !isKnown(named.getFunctionIRI())
                    && isOfTheEngine(named.getFunctionIRI())) {
                throw Refusal.forbidden("There is no function <" + named.getFunctionIRI()
                        + "> here; there are those of SPARQL 1.1 and the casts of XML Schema.");
            }
        }
    }

    /** Whether the engine would do something for it; what nobody knows is an error in each row, as SPARQL has it. */
    private static boolean isOfTheEngine(String function) {
        return FunctionRegistry.get().isRegistered(function) || ENGINES.stream().anyMatch(function::startsWith);
    }

    static boolean isKnown(String function) {
        return function.startsWith(XSD)
                || (function.startsWith(XPATH) && XPATH_FUNCTIONS.contains(function.substring(XPATH.length())));
    }
}
