package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import org.apache.jena.fuseki.main.FusekiServer;
import org.entente.building.Desk;
import org.entente.export.RdfFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What would have to be held as a whole is not begun where it is too much. */
class ExportBoundsTest {
    private static FusekiServer server;

    @BeforeAll
    static void start() {
        Drawn drawn = new Drawn(
                Library.of(Desk.dataset(Desk.visit("one", "2026-03-01", "planned")), link -> Optional.empty()));
        server = FusekiServer.create()
                .port(0)
                .addServlet("/export/*", new ExportDocument(drawn, 10))
                .build()
                .start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void aLargeGraphIsWrittenPieceByPieceOrRefusedWithAdvice(RdfFormat format) throws Exception {
        URI address = URI.create("http://localhost:" + server.getPort() + "/export/all." + format.word());
        HttpResponse<String> response =
                HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        boolean held = format == RdfFormat.JSONLD || format == RdfFormat.RDF;
        assertEquals(held ? 413 : 200, response.statusCode());
        assertTrue(!held || response.body().contains("/export/all.nq"), "no advice");
    }
}
