package org.entente.accounts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.entente.ontology.ENT;

/** Writes IRIs and days in few letters, without spaces, and reads them again. */
final class Terms {
    private static final char THING = '/';
    private static final char OURS = ':';
    private static final char DAY = '"';
    private static final char OTHER = '<';

    private final String things;

    /** @param base what the IRIs of things start with */
    Terms(String base) {
        this.things = base + "id/";
    }

    String text(Node node) {
        if (node.isLiteral()) {
            return DAY + node.getLiteralLexicalForm();
        }
        String iri = node.getURI();
        if (iri.startsWith(things)) {
            return THING + iri.substring(things.length());
        }
        return iri.startsWith(ENT.NS) ? OURS + iri.substring(ENT.NS.length()) : OTHER + iri;
    }

    Node node(String text) {
        String rest = text.substring(1);
        return switch (text.charAt(0)) {
            case DAY -> NodeFactory.createLiteralDT(rest, XSDDatatype.XSDdate);
            case THING -> NodeFactory.createURI(things + rest);
            case OURS -> NodeFactory.createURI(ENT.NS + rest);
            default -> NodeFactory.createURI(rest);
        };
    }

    String text(Collection<Triple> triples) {
        return triples.stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .map(this::text)
                .collect(Collectors.joining(" "));
    }

    List<Triple> triples(String text) {
        String[] words = text.split(" ");
        List<Triple> triples = new ArrayList<>();
        for (int i = 0; i + 2 < words.length; i += 3) {
            triples.add(Triple.create(node(words[i]), node(words[i + 1]), node(words[i + 2])));
        }
        return triples;
    }
}
