package org.entente.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.entente.building.Desk;
import org.junit.jupiter.api.Test;

class LineStreamTest {
    private static final Node THING = NodeFactory.createURI("https://example.org/thing");

    private static String lines(List<Quad> quads) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RdfStream stream = new LineStream(out);
        quads.forEach(stream::send);
        stream.finish();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String jenas(List<Quad> quads) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StreamRDF stream = StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
        stream.start();
        quads.forEach(quad -> {
            if (quad.isDefaultGraph()) {
                stream.triple(quad.asTriple());
            } else {
                stream.quad(quad);
            }
        });
        stream.finish();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<Quad> awkward() {
        List<Node> objects = new ArrayList<>();
        for (int letter = 0; letter < 0x300; letter++) {
            objects.add(NodeFactory.createLiteralString("a" + (char) letter + "b"));
        }
        for (char letter = '!'; letter < 0x7F; letter++) {
            objects.add(NodeFactory.createURI("https://example.org/" + letter));
        }
        objects.add(NodeFactory.createURI("https://example.org/Đà-Nẵng"));
        objects.add(NodeFactory.createURI(""));
        objects.add(NodeFactory.createLiteralString(""));
        objects.add(NodeFactory.createLiteralString("x".repeat(200_000)));
        objects.add(NodeFactory.createLiteralLang(Written.AWKWARD, "vi-VN"));
        objects.add(NodeFactory.createLiteralDT("2026-03-01", XSDDatatype.XSDdate));
        objects.add(NodeFactory.createLiteralDT("a \"quoted\" \\ one", XSDDatatype.XSDstring));
        List<Quad> quads = new ArrayList<>();
        for (Node object : objects) {
            quads.add(Quad.create(THING, THING, THING, object));
            quads.add(Quad.create(Quad.defaultGraphNodeGenerated, object.isURI() ? object : THING, THING, object));
        }
        return quads;
    }

    @Test
    void itWritesWhatJenaWrites() {
        assertEquals(jenas(awkward()), lines(awkward()));
        List<Quad> shipped = Desk.shipped().quads();
        assertEquals(jenas(shipped).hashCode(), lines(shipped).hashCode());
    }

    @Test
    void manyPropertiesAreNotAllKept() {
        List<Quad> quads = new ArrayList<>();
        for (int i = 0; i < 12_000; i++) {
            quads.add(Quad.create(THING, THING, NodeFactory.createURI("https://example.org/p" + i), THING));
        }
        assertEquals(jenas(quads).hashCode(), lines(quads).hashCode());
    }

    @Test
    void aDiskThatTakesNothingIsTold() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int next) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        RdfStream stream = new LineStream(full);
        stream.send(Quad.create(THING, THING, THING, THING));
        assertThrows(UncheckedIOException.class, stream::finish);
    }
}
