package org.entente.questions;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/** Text that XML can have: a replacement character stands for each that it cannot. */
public final class XmlText {
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private XmlText() {}

    public static String of(String text) {
        return FORBIDDEN.matcher(text).replaceAll("\uFFFD");
    }

    /** The same term, or one whose text can be told. */
    public static Node of(Node term) {
        return term.isLiteral()
                        && FORBIDDEN.matcher(term.getLiteralLexicalForm()).find()
                ? NodeFactory.createLiteral(
                        of(term.getLiteralLexicalForm()),
                        term.getLiteralLanguage(),
                        term.getLiteralBaseDirection(),
                        term.getLiteralDatatype())
                : term;
    }

    /** The same row, with terms whose text can be told. */
    public static Binding of(Binding row) {
        BindingBuilder told = BindingFactory.builder();
        row.forEach((variable, value) -> told.add(variable, of(value)));
        return told.build();
    }
}
