package org.entente.operators;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.entente.columns.Trigrams;

/** Tells what the one variable of a condition must contain for the condition to be true. */
public final class Needle {
    private static final Set<String> CONTAINMENT = Set.of("contains", "strstarts", "strends");

    /** What leaves all letters in their places, but for their case; but no capitals, which may be two for one letter. */
    private static final Set<String> SAME_LETTERS = Set.of("str", "lcase");

    private Needle() {}

    /** {@link Trigrams#NONE} if nothing is known. */
    public static Trigrams of(Expr condition) {
        if (!condition.isFunction() || !ColumnExecutor.isOwn()) {
            return Trigrams.NONE;
        }
        ExprFunction function = condition.getFunction();
        List<Expr> arguments = function.getArgs();
        if ("&&".equals(function.getOpName())) {
            return of(arguments.get(0)).with(of(arguments.get(1)));
        }
        if (arguments.size() < 2 || !isText(arguments.get(0))) {
            return Trigrams.NONE;
        }
        String name = function.getFunctionSymbol().getSymbol();
        if (CONTAINMENT.contains(name)) {
            return letters(arguments.get(1)).map(Trigrams::within).orElse(Trigrams.NONE);
        }
        return name.equals("regex") ? ofExpression(arguments) : Trigrams.NONE;
    }

    private static Trigrams ofExpression(List<Expr> arguments) {
        Optional<String> flags = arguments.size() > 2 ? letters(arguments.get(2)) : Optional.of("");
        return flags.isEmpty()
                ? Trigrams.NONE
                : letters(arguments.get(1)).stream()
                        .flatMap(expression -> RegexLiterals.required(expression, flags.get()).stream())
                        .map(Trigrams::within)
                        .reduce(Trigrams.NONE, Trigrams::with);
    }

    private static boolean isText(Expr expression) {
        return expression.isVariable()
                || expression.isFunction()
                        && SAME_LETTERS.contains(
                                expression.getFunction().getFunctionSymbol().getSymbol())
                        && isText(expression.getFunction().getArg(1));
    }

    private static Optional<String> letters(Expr expression) {
        if (!expression.isConstant()) {
            return Optional.empty();
        }
        Node constant = expression.getConstant().asNode();
        return constant.isLiteral() ? Optional.of(constant.getLiteralLexicalForm()) : Optional.empty();
    }
}
