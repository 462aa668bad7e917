package org.entente.guarding;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrLang;
import org.apache.jena.sparql.expr.E_StrLangDir;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** Puts bounds on the functions of a query by which a short query makes much: text, digits, or attempts to match. */
final class Bounds extends ExprTransformCopy {
    private final Deadline deadline;
    private final Patterns patterns = new Patterns();

    Bounds(Deadline deadline) {
        this.deadline = deadline;
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
        return function instanceof E_StrEncodeForURI
                ? new BoundedFunction("encode_for_uri", new ExprList(argument), values -> function.eval(values.get(0)))
                : super.transform(function, argument);
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr one, Expr other) {
        boolean contains = function instanceof E_StrContains;
        return contains || mayFail(function)
                ? new BoundedFunction(
                        function.getFunctionSymbol().getSymbol(),
                        new ExprList(List.of(one, other)),
                        values -> contains && Directed.isAny(values)
                                ? Directed.contains(values)
                                : function.eval(values.get(0), values.get(1)))
                : super.transform(function, one, other);
    }

    /** What may be larger than what it is made of, or has no bounds in the engine for what it is made of. */
    private static boolean mayFail(ExprFunction2 function) {
        return function instanceof E_Add
                || function instanceof E_Subtract
                || function instanceof E_Multiply
                || function instanceof E_Divide
                || function instanceof E_StrDatatype
                || function instanceof E_StrLang;
    }

    @Override
    public Expr transform(ExprFunction3 function, Expr one, Expr other, Expr third) {
        return function instanceof E_StrLangDir
                ? new BoundedFunction(
                        "strlangdir",
                        new ExprList(List.of(one, other, third)),
                        values -> function.eval(values.get(0), values.get(1), values.get(2)))
                : super.transform(function, one, other, third);
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        if (function instanceof E_StrConcat) {
            return new BoundedFunction(
                    "concat",
                    arguments,
                    values -> Directed.isAny(values) ? Directed.joined(values) : function.eval(values));
        }
        if (function instanceof E_Regex) {
            return new BoundedFunction("regex", arguments, this::matches);
        }
        if (function instanceof E_StrReplace) {
            return new BoundedFunction("replace", arguments, this::replaced);
        }
        if (function instanceof E_Function named) {
            return Permitted.isKnown(named.getFunctionIRI())
                    ? new BoundedCast(super.transform(function, arguments))
                    : new BoundedFunction("unknown", arguments, values -> {
                        throw new ExprEvalException("there is no function <" + named.getFunctionIRI() + ">");
                    });
        }
        return super.transform(function, arguments);
    }

    private NodeValue matches(List<NodeValue> arguments) {
        String text =
                NodeValueOps.checkAndGetStringLiteral("REGEX", arguments.get(0)).getLiteralLexicalForm();
        return NodeValue.booleanReturn(
                patterns.of(arguments, 2).matcher(deadline.on(text)).find());
    }

    private NodeValue replaced(List<NodeValue> arguments) {
        Node subject = NodeValueOps.checkAndGetStringLiteral("REPLACE", arguments.get(0));
        String replacement = NodeValueOps.checkAndGetStringLiteral("REPLACE", arguments.get(2))
                .getLiteralLexicalForm();
        Matcher matcher = patterns.of(arguments, 3).matcher(deadline.on(subject.getLiteralLexicalForm()));
        StringBuilder text = new StringBuilder();
        int end = -1;
        try {
            while (matcher.find()) {
                if (matcher.end() > end) {
                    matcher.appendReplacement(text, replacement);
                    end = matcher.end();
                }
                if (text.length() > Limits.STRING) {
                    throw new ExprEvalException("a replacement is larger than " + Limits.STRING + " characters");
                }
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new ExprEvalException("“" + replacement + "” is no replacement", e);
        }
        matcher.appendTail(text);
        return NodeValue.makeNode(like(subject, text.toString()));
    }

    private static Node like(Node literal, String text) {
        return literal.getLiteralLanguage().isEmpty()
                ? NodeFactory.createLiteralString(text)
                : NodeFactory.createLiteralLang(text, literal.getLiteralLanguage());
    }
}
