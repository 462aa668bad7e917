package org.entente.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes N-Triples and N-Quads. They are what is written most, and several times as quickly so as letter by letter: names of
 * properties are kept as bytes, and what needs no escapes is taken as it is.
 */
final class LineStream implements RdfStream {
    private static final int BUFFER = 1 << 16;
    private static final String STRING = XSDDatatype.XSDstring.getURI();
    private static final int MOST_PROPERTIES = 10_000;
    private static final Map<Node, byte[]> PROPERTIES = new ConcurrentHashMap<>();
    private static final NodeFormatter FORM = new NodeFormatterNT();
    private static final byte[] END = bytes(" .\n");

    /** Letters beside those beyond ASCII that stand in an IRI as they are, and in a literal. */
    private static final boolean[] IN_IRI = plain("<>\"{}|^`\\ ");

    private static final boolean[] IN_LITERAL = plain("\"\\");

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private int filled;
    private Last subject = new Last(Node.ANY, new byte[0]);
    private Last graph = subject;

    LineStream(OutputStream out) {
        this.out = out;
    }

    /** What was written last, since much of it comes again. */
    private record Last(Node node, byte[] bytes) {
        Last then(Node next) {
            return node == next || node.equals(next) ? this : new Last(next, form(next));
        }
    }

    private static boolean[] plain(String but) {
        boolean[] plain = new boolean[0x80];
        for (char letter = ' '; letter < 0x7F; letter++) {
            plain[letter] = but.indexOf(letter) < 0;
        }
        return plain;
    }

    @Override
    public void send(Quad quad) {
        subject = subject.then(quad.getSubject());
        put(subject.bytes);
        put(' ');
        put(property(quad.getPredicate()));
        put(' ');
        put(form(quad.getObject()));
        if (!quad.isDefaultGraph()) {
            graph = graph.then(quad.getGraph());
            put(' ');
            put(graph.bytes);
        }
        put(END);
    }

    private static byte[] property(Node property) {
        byte[] known = PROPERTIES.get(property);
        if (known != null) {
            return known;
        }
        byte[] form = form(property);
        if (PROPERTIES.size() < MOST_PROPERTIES) {
            PROPERTIES.put(property, form);
        }
        return form;
    }

    private static byte[] form(Node node) {
        if (node.isURI() && isPlain(node.getURI(), IN_IRI)) {
            return bytes("<" + node.getURI() + ">");
        }
        if (node.isLiteral() && isPlain(node.getLiteralLexicalForm(), IN_LITERAL)) {
            return bytes("\"" + node.getLiteralLexicalForm() + "\"" + suffix(node));
        }
        StringWriterI form = new StringWriterI();
        FORM.format(form, node);
        return bytes(form.toString());
    }

    private static String suffix(Node literal) {
        String language = literal.getLiteralLanguage();
        if (!language.isEmpty()) {
            return "@" + language;
        }
        String type = literal.getLiteralDatatypeURI();
        return type.equals(STRING) ? "" : "^^<" + type + ">";
    }

    /** Whether it is written as it is; letters of other scripts may be told apart by others. */
    private static boolean isPlain(String text, boolean[] plain) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < 0x80 ? !plain[letter] : letter < 0xA0 || letter >= 0xD800) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void put(char letter) {
        if (filled == BUFFER) {
            flush();
        }
        buffer[filled++] = (byte) letter;
    }

    private void put(byte[] bytes) {
        int from = 0;
        while (from < bytes.length) {
            if (filled == BUFFER) {
                flush();
            }
            int length = Math.min(bytes.length - from, BUFFER - filled);
            System.arraycopy(bytes, from, buffer, filled, length);
            filled += length;
            from += length;
        }
    }

    private void flush() {
        try {
            out.write(buffer, 0, filled);
            filled = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void finish() {
        flush();
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
