package org.entente.conformance;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.sparql.util.Context;

/** The requests of the SPARQL protocol, each with the response it expects. */
record ProtocolTrial(Documents documents, Endpoint endpoint) implements Trial {
    private static final List<String> TABLES = List.of(
            "application/sparql-results+json",
            "application/sparql-results+xml",
            "text/csv",
            "text/tab-separated-values");

    @Override
    public Optional<String> problem(Case test) {
        endpoint.show(new Datasets(documents).of(test.entry(), Case.UT));
        return Exchange.of(test).stream()
                .flatMap(exchange -> problem(exchange).stream())
                .findFirst();
    }

    private Optional<String> problem(Exchange exchange) {
        String query = exchange.query();
        HttpResponse<byte[]> response =
                endpoint.send(exchange.on(endpoint.request("/sparql" + (query.isEmpty() ? "" : "?" + query))));
        String type = response.headers().firstValue("Content-Type").orElse("").replaceAll("\\s*;.*", "");
        if (!exchange.expects(response.statusCode())) {
            return Trial.wrong(response.statusCode() + " " + new String(response.body(), StandardCharsets.UTF_8));
        }
        if (!exchange.expected("expectedFormat")
                .map(format -> suits(format, type))
                .orElse(true)) {
            return Trial.wrong("is sent as " + type);
        }
        return exchange.expected("expectedBoolean")
                .map(Boolean::valueOf)
                .filter(wanted -> wanted != verdict(response))
                .flatMap(wanted -> Trial.wrong("is not " + wanted));
    }

    private static boolean suits(String format, String type) {
        return switch (format) {
            case "boolean" -> TABLES.subList(0, 2).contains(type);
            case "tabular" -> TABLES.contains(type);
            default -> RDFLanguages.contentTypeToLang(type) != null;
        };
    }

    private static boolean verdict(HttpResponse<byte[]> response) {
        boolean xml = response.headers().firstValue("Content-Type").orElse("").contains("xml");
        return RowSetReader.createReader(xml ? ResultSetLang.RS_XML : ResultSetLang.RS_JSON)
                .readAny(new ByteArrayInputStream(response.body()), new Context())
                .booleanResult();
    }
}
