package org.entente.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.entente.sorting.Scratch;
import org.entente.sorting.Sorted;
import org.entente.sorting.Sorter;

/** Statements in the order in which files have them, each once, by way of files if they are many. */
final class SortedQuads {
    private static final String END = "\0";
    private static final String TYPE = "0";
    private static final String OTHER = "1";
    private static final char QUOTE = '"';

    private final Sorter sorter;

    SortedQuads(Scratch scratch) {
        this.sorter = new Sorter(scratch, Sorter.USUAL);
    }

    void add(Quad quad) throws IOException {
        add(entry(quad));
    }

    void add(byte[] entry) throws IOException {
        sorter.add(entry);
    }

    void each(Sorted.Work<Quad> work) throws IOException {
        byte[][] last = {{}};
        sorter.sorted().each(entry -> {
            if (!Arrays.equals(entry, last[0])) {
                work.on(quad(entry));
                last[0] = entry;
            }
        });
    }

    /** A statement as bytes that sort as statements do: by graph and subject, types first. */
    static byte[] entry(Quad quad) {
        String graph = quad.isDefaultGraph() ? "" : quad.getGraph().getURI();
        String types = quad.getPredicate().equals(RDF.type.asNode()) ? TYPE : OTHER;
        return String.join(
                        END,
                        graph,
                        quad.getSubject().getURI(),
                        types,
                        quad.getPredicate().getURI(),
                        text(quad.getObject()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Quad quad(byte[] entry) {
        String[] parts = new String(entry, StandardCharsets.UTF_8).split(END, 5);
        Node graph = parts[0].isEmpty() ? Quad.defaultGraphNodeGenerated : NodeFactory.createURI(parts[0]);
        return new Quad(graph, NodeFactory.createURI(parts[1]), NodeFactory.createURI(parts[3]), node(parts[4]));
    }

    private static String text(Node node) {
        if (node.isURI()) {
            return node.getURI();
        }
        String language = node.getLiteralLanguage();
        String rest = language.isEmpty() ? "^^" + node.getLiteralDatatypeURI() : "@" + language;
        return QUOTE + node.getLiteralLexicalForm() + QUOTE + rest;
    }

    private static Node node(String text) {
        if (text.charAt(0) != QUOTE) {
            return NodeFactory.createURI(text);
        }
        int end = text.lastIndexOf(QUOTE);
        String words = text.substring(1, end);
        String rest = text.substring(end + 1);
        return rest.startsWith("@")
                ? NodeFactory.createLiteralLang(words, rest.substring(1))
                : NodeFactory.createLiteralDT(words, TypeMapper.getInstance().getSafeTypeByName(rest.substring(2)));
    }
}
