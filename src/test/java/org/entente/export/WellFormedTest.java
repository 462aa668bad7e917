package org.entente.export;

import static org.entente.networks.Perspective.FACTS;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.entente.networks.Drawn;
import org.entente.networks.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No name in the data can make a file one that XML readers refuse. */
class WellFormedTest {
    private static void read(byte[] xml) {
        assertDoesNotThrow(() ->
                DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml)));
    }

    @ParameterizedTest
    @EnumSource(
            value = NetworkFormat.class,
            names = {"GEXF", "GRAPHML"})
    void namesWithWhatXmlCannotHaveAreWrittenWithoutIt(NetworkFormat format) throws Exception {
        Network network = Drawn.of(Garbled.dataset(), FACTS);
        assertTrue(network.vertices().stream().anyMatch(node -> node.label().equals(Garbled.NAME)), "no such name");
        read(Written.bytes(network, format));
    }

    @Test
    void theSameHoldsOfRdfXml() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RdfWriter.write(Garbled.dataset(), RdfFormat.RDF, out);
        read(out.toByteArray());
    }
}
