package org.entente.questions;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.TextDirection;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.riot.out.NodeToLabel;

/**
 * Terms as the results of SPARQL have them in JSON.
 *
 * @param text what is written to
 * @param labels names of blank nodes
 */
record JsonTerms(StringBuilder text, NodeToLabel labels) {
    private static final int FIRST_PRINTED = 0x20;

    void write(Node term) {
        if (term.isURI()) {
            text.append("{\"type\": \"uri\", \"value\": ");
            quote(term.getURI());
        } else if (term.isBlank()) {
            text.append("{\"type\": \"bnode\", \"value\": ");
            quote(labels.get(null, term).substring("_:".length()));
        } else if (term.isTripleTerm()) {
            text.append("{\"type\": \"triple\", \"value\": ");
            triple(term.getTriple());
        } else {
            literal(term);
        }
        text.append('}');
    }

    private void triple(Triple triple) {
        text.append("{\"subject\": ");
        write(triple.getSubject());
        text.append(", \"predicate\": ");
        write(triple.getPredicate());
        text.append(", \"object\": ");
        write(triple.getObject());
        text.append('}');
    }

    private void literal(Node literal) {
        text.append("{\"type\": \"literal\", ");
        String language = literal.getLiteralLanguage();
        TextDirection direction = literal.getLiteralBaseDirection();
        if (language != null && !language.isEmpty()) {
            member("xml:lang", language);
            if (direction != null) {
                member("its:dir", direction.direction());
            }
        } else if (!Util.isSimpleString(literal)) {
            member("datatype", literal.getLiteralDatatypeURI());
        }
        text.append("\"value\": ");
        quote(literal.getLiteralLexicalForm());
    }

    private void member(String name, String value) {
        quote(name);
        text.append(": ");
        quote(value);
        text.append(", ");
    }

    private void quote(String value) {
        quote(value, text);
    }

    /** A text between quotation marks. */
    static String quoted(String value) {
        StringBuilder quoted = new StringBuilder();
        quote(value, quoted);
        return quoted.toString();
    }

    private static void quote(String value, StringBuilder text) {
        text.append('"');
        int told = 0;
        for (int at = 0; at < value.length(); at++) {
            char letter = value.charAt(at);
            if (letter < FIRST_PRINTED || letter == '"' || letter == '\\') {
                text.append(value, told, at).append(escaped(letter));
                told = at + 1;
            }
        }
        text.append(value, told, value.length()).append('"');
    }

    private static String escaped(char letter) {
        return switch (letter) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> "\\u%04x".formatted((int) letter);
        };
    }
}
