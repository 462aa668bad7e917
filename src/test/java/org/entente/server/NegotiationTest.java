package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each asker is led to the form that suits it. */
class NegotiationTest {
    private static final String TO_LAM = "actor/to-lam";

    private static Site site;

    @BeforeAll
    static void start() {
        site = new Site();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest(name = "“{0}” leads to {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html | /page/actor/to-lam",
                "*/* | /page/actor/to-lam",
                "text/* | /page/actor/to-lam",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | /page/actor/to-lam",
                "text/html, text/turtle | /page/actor/to-lam",
                "text/turtle;q=0.5, text/html | /page/actor/to-lam",
                "text/turtle;q=0.999, text/html;q=1.0 | /page/actor/to-lam",
                "text/html;q=0, */* | /data/actor/to-lam.ttl",
                "text/*;q=0, */*;q=0.1 | /data/actor/to-lam.trig",
                "application/xml, */*;q=0.1 | /page/actor/to-lam",
                "image/png, */*;q=0.1 | /page/actor/to-lam",
                "TEXT/HTML | /page/actor/to-lam",
                "text/turtle | /data/actor/to-lam.ttl",
                "Text/Turtle | /data/actor/to-lam.ttl",
                "text/turtle;charset=utf-8 | /data/actor/to-lam.ttl",
                "text/turtle ; q=0.4 | /data/actor/to-lam.ttl",
                "text/turtle, text/html;q=0.9 | /data/actor/to-lam.ttl",
                "text/turtle, text/turtle;q=0.1 | /data/actor/to-lam.ttl",
                "text/turtle;q=0.9, application/ld+json;q=0.8 | /data/actor/to-lam.ttl",
                "image/png, text/turtle;q=0.1 | /data/actor/to-lam.ttl",
                "application/*, text/turtle;q=0.1 | /data/actor/to-lam.trig",
                "text/turtle, application/rdf+xml;q=0.8, application/n-triples;q=0.7 | /data/actor/to-lam.ttl",
                "application/ld+json | /data/actor/to-lam.jsonld",
                "application/ld+json;q=0.9, text/html;q=0.2 | /data/actor/to-lam.jsonld",
                "application/ld+json, application/json;q=0.9, */*;q=0.1 | /data/actor/to-lam.jsonld",
                "application/ld+json;profile=http://www.w3.org/ns/json-ld#compacted | /data/actor/to-lam.jsonld",
                "application/ld+json;q=0.3, application/n-triples;q=0.4 | /data/actor/to-lam.nt",
                "application/n-triples | /data/actor/to-lam.nt",
                "application/n-triples;q=0.001 | /data/actor/to-lam.nt",
                "application/rdf+xml | /data/actor/to-lam.rdf",
                "application/rdf+xml, */*;q=0.1 | /data/actor/to-lam.rdf",
                "application/rdf+xml, text/rdf+n3, text/html;q=0.5 | /data/actor/to-lam.rdf",
                "application/trig | /data/actor/to-lam.trig",
                "application/trig;q=0.2, text/turtle;q=0.1 | /data/actor/to-lam.trig",
                "application/n-quads, application/trig;q=0.5 | /data/actor/to-lam.trig",
                "text/turtle;q=nonsense | /data/actor/to-lam.ttl"
            })
    void aNameLeadsToWhatSuitsTheAsker(String accept, String location) {
        HttpResponse<String> response = site.ask("/id/" + TO_LAM, "Accept", accept);
        assertEquals(303, response.statusCode());
        assertEquals(location, response.headers().firstValue("Location").orElse(""));
        assertTrue(response.headers().allValues("Vary").contains("Accept"));
    }

    @Test
    void whoSaysNothingOfFormsIsLedToThePage() {
        assertEquals(
                "/page/" + TO_LAM,
                site.ask("/id/" + TO_LAM).headers().firstValue("Location").orElse(""));
        assertEquals(
                "/page/" + TO_LAM,
                site.ask("/id/" + TO_LAM, "Accept", "")
                        .headers()
                        .firstValue("Location")
                        .orElse(""));
    }

    @Test
    void severalAcceptHeadersCountAsOne() {
        HttpResponse<String> response = site.ask("/id/" + TO_LAM, "Accept", "image/png", "Accept", "text/turtle");
        assertEquals(
                "/data/actor/to-lam.ttl",
                response.headers().firstValue("Location").orElse(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image/png",
                "application/json",
                "text/csv",
                "application/n-quads",
                "nonsense/of-a-kind;q=1",
                "nonsense",
                ";;;,,q=/;=",
                "text/turtle;q=0",
                "text/turtle;q=0.000, text/html; q=0.0",
                "text/turtle text/html",
                "\"text/turtle\""
            })
    void whatThereIsNotIsRefusedWithWhatThereIs(String accept) {
        for (String path : List.of("/id/" + TO_LAM, "/data/" + TO_LAM)) {
            HttpResponse<String> response = site.ask(path, "Accept", accept);
            assertEquals(406, response.statusCode(), path);
            assertTrue(response.body().contains("text/turtle  /data/actor/to-lam.ttl"), response.body());
            assertTrue(response.headers().allValues("Vary").contains("Accept"));
        }
    }

    @Test
    void whoAcceptsThousandsOfTypesIsToldToShortenTheList() {
        for (String accept : List.of("a/b,".repeat(16_000), "text/turtle," + "x".repeat(65_536), ",".repeat(5_000))) {
            HttpResponse<String> response = site.ask("/id/" + TO_LAM, "Accept", accept);
            assertEquals(431, response.statusCode());
            assertTrue(response.body().contains("4000"), response.body());
            assertFalse(response.body().contains("\tat "));
        }
    }
}
