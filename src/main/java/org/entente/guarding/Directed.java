package org.entente.guarding;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeFunctions;

/** Functions of strings that have a language and a direction, of which the engine knows only some. */
final class Directed {
    private Directed() {}

    static boolean isAny(List<NodeValue> arguments) {
        return arguments.stream().map(NodeValue::asNode).anyMatch(NodeFunctions::hasLangDir);
    }

    /** Strings of one language and direction make one of both; others make a plain string. */
    static NodeValue joined(List<NodeValue> arguments) {
        StringBuilder text = new StringBuilder();
        for (NodeValue argument : arguments) {
            text.append(lexicalForm(argument.asNode()));
        }
        Node first = arguments.get(0).asNode();
        boolean alike = arguments.stream().allMatch(argument -> isAlike(first, argument.asNode()));
        return NodeValue.makeNode(
                alike
                        ? NodeFactory.createLiteralDirLang(
                                text.toString(), first.getLiteralLanguage(), first.getLiteralBaseDirection())
                        : NodeFactory.createLiteralString(text.toString()));
    }

    /** Whether one is within the other, which must be plain or alike. */
    static NodeValue contains(List<NodeValue> arguments) {
        Node text = arguments.get(0).asNode();
        Node part = arguments.get(1).asNode();
        boolean plain = part.isLiteral() && part.getLiteralLanguage().isEmpty();
        if (!plain && !isAlike(text, part)) {
            throw new ExprEvalException("strings of different languages or directions are not compared");
        }
        return NodeValue.booleanReturn(lexicalForm(text).contains(lexicalForm(part)));
    }

    private static boolean isAlike(Node one, Node other) {
        return NodeFunctions.lang(one).equalsIgnoreCase(NodeFunctions.lang(other))
                && NodeFunctions.langdir(one).equals(NodeFunctions.langdir(other));
    }

    private static String lexicalForm(Node node) {
        return NodeValue.makeNode(node).isString() || NodeFunctions.hasLang(node) || NodeFunctions.hasLangDir(node)
                ? node.getLiteralLexicalForm()
                : notText(node);
    }

    private static String notText(Node node) {
        throw new ExprEvalException(node + " is no string");
    }
}
