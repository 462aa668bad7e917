package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever an asker says to accept, something that there is comes of it, or nothing. */
class AcceptedPropertiesTest {
    private static final List<String> OFFERED = List.of("text/turtle", "application/json", "text/html");

    @Provide
    Arbitrary<String> nearlyAccepted() {
        return Arbitraries.of(
                        "text/turtle",
                        "application/json",
                        "*/*",
                        "text/*",
                        "q=0.5",
                        "q=0",
                        "q=1.0000",
                        "q=",
                        "q=-1",
                        "q=NaN",
                        ",",
                        ";",
                        " ",
                        "/",
                        "*",
                        "charset=utf-8",
                        "\"",
                        "=",
                        "text",
                        "q=1e9")
                .list()
                .ofMaxSize(30)
                .map(words -> String.join("", words));
    }

    @Property
    void anyHeaderIsUnderstoodOrPassedOver(@ForAll String header) {
        chosen(header);
    }

    @Property(tries = 3000)
    void whatLooksLikeOneIsUnderstoodOrPassedOver(@ForAll("nearlyAccepted") String header) {
        chosen(header);
    }

    private static void chosen(String header) {
        Optional<String> best = Negotiation.best(request(header), OFFERED.stream());
        assertTrue(best.isEmpty() || OFFERED.contains(best.get()), () -> header + ": " + best);
    }

    @Property
    void whatIsNamedAloneIsWhatComes(@ForAll("offered") String type) {
        assertTrue(Negotiation.best(request(type), Stream.of("a/b", type)).equals(Optional.of(type)));
    }

    @Provide
    Arbitrary<String> offered() {
        return Arbitraries.of(OFFERED);
    }

    private static HttpServletRequest request(String header) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                HttpServletRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> Collections.enumeration(List.of(header)));
    }
}
