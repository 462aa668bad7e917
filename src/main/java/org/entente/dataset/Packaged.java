package org.entente.dataset;

import java.io.ByteArrayInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * The graph of all that ships, as the build makes it ready for the runnable file: each term once, then four numbers a quad.
 * Before anything is compiled, any syntax of RDF takes several times as long to read.
 *
 * @param sum tells it from what another build has made ready
 */
public record Packaged(List<Quad> quads, BigInteger sum) {
    private static final String PLACE = "/seeds/graph.packed.gz";

    private static final byte IRI = 'i';
    private static final byte BLANK = 'b';
    private static final byte LANGUAGE = 'l';
    private static final byte TYPED = 't';

    /** Absent where the program is run from classes that are not packed into one file. */
    public static Optional<Packaged> shipped() throws IOException {
        try (InputStream resource = Packaged.class.getResourceAsStream(PLACE)) {
            return resource == null ? Optional.empty() : Optional.of(read(resource.readAllBytes()));
        }
    }

    /** @throws IOException if it is not what was written */
    public static Packaged read(byte[] packed) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(packed);
        try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new Packaged(quads(ByteBuffer.wrap(unpacked.readAllBytes())), BigInteger.valueOf(sum.getValue()));
        }
    }

    private static List<Quad> quads(ByteBuffer in) {
        Node[] terms = new Node[in.getInt()];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = term(in);
        }
        int size = in.getInt();
        List<Quad> quads = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            quads.add(new Quad(terms[in.getInt()], terms[in.getInt()], terms[in.getInt()], terms[in.getInt()]));
        }
        return quads;
    }

    private static Node term(ByteBuffer in) {
        byte kind = in.get();
        String text = text(in);
        return switch (kind) {
            case IRI -> NodeFactory.createURI(text);
            case BLANK -> NodeFactory.createBlankNode(text);
            case LANGUAGE -> NodeFactory.createLiteralLang(text, text(in));
            default ->
                NodeFactory.createLiteralDT(text, TypeMapper.getInstance().getSafeTypeByName(text(in)));
        };
    }

    private static String text(ByteBuffer in) {
        int length = in.getInt();
        String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
        return text;
    }

    /** Writes quads whose terms are those of RDF 1.1. */
    public static void write(List<Quad> quads, OutputStream out) throws IOException {
        Map<Node, Integer> numbers = new LinkedHashMap<>();
        for (Quad quad : quads) {
            Stream.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())
                    .forEach(term -> numbers.putIfAbsent(term, numbers.size()));
        }
        try (DataOutputStream packed = new DataOutputStream(new GZIPOutputStream(out))) {
            packed.writeInt(numbers.size());
            for (Node term : numbers.keySet()) {
                write(term, packed);
            }
            packed.writeInt(quads.size());
            for (Quad quad : quads) {
                packed.writeInt(numbers.get(quad.getGraph()));
                packed.writeInt(numbers.get(quad.getSubject()));
                packed.writeInt(numbers.get(quad.getPredicate()));
                packed.writeInt(numbers.get(quad.getObject()));
            }
        }
    }

    private static void write(Node term, DataOutputStream out) throws IOException {
        if (term.isURI()) {
            write(IRI, term.getURI(), out);
        } else if (term.isBlank()) {
            write(BLANK, term.getBlankNodeLabel(), out);
        } else if (!term.getLiteralLanguage().isEmpty()) {
            write(LANGUAGE, term.getLiteralLexicalForm(), out);
            write(term.getLiteralLanguage(), out);
        } else {
            write(TYPED, term.getLiteralLexicalForm(), out);
            write(term.getLiteralDatatypeURI(), out);
        }
    }

    private static void write(byte kind, String text, DataOutputStream out) throws IOException {
        out.writeByte(kind);
        write(text, out);
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
