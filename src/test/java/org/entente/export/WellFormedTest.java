package org.entente.export;

import static org.entente.networks.Perspective.FACTS;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.entente.building.Desk;
import org.entente.networks.Drawn;
import org.entente.networks.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No name in the data can make a file one that XML readers refuse. */
class WellFormedTest {
    private static final String CONTROL = "a\u0000b\u0008c\u001fd\uffffe]]>&<";

    private static DatasetGraph broken() {
        DatasetGraph broken = DatasetGraphFactory.createTxnMem();
        Desk.dataset(Desk.visit("one", "2026-03-01", "planned")).stream()
                .filter(quad -> !quad.isDefaultGraph())
                .map(WellFormedTest::broken)
                .forEach(quad -> {
                    broken.add(quad);
                    broken.getDefaultGraph().add(quad.asTriple());
                });
        return broken;
    }

    private static Quad broken(Quad quad) {
        Node name = NodeFactory.createLiteralString(CONTROL);
        return quad.getPredicate().equals(RDFS.label.asNode())
                ? new Quad(quad.getGraph(), quad.getSubject(), quad.getPredicate(), name)
                : quad;
    }

    private static void read(byte[] xml) {
        assertDoesNotThrow(() ->
                DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml)));
    }

    @ParameterizedTest
    @EnumSource(
            value = NetworkFormat.class,
            names = {"GEXF", "GRAPHML"})
    void namesWithWhatXmlCannotHaveAreWrittenWithoutIt(NetworkFormat format) throws Exception {
        Network network = Drawn.of(broken(), FACTS);
        assertTrue(network.vertices().stream().anyMatch(node -> node.label().equals(CONTROL)), "no such name");
        read(Written.bytes(network, format));
    }

    @Test
    void theSameHoldsOfRdfXml() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RdfWriter.write(broken(), RdfFormat.RDF, out);
        read(out.toByteArray());
    }
}
