package org.entente.conformance;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;

/** A request that a manifest spells out, with the response that it expects. */
record Exchange(Resource request) {
    private static final String HT = "http://www.w3.org/2011/http#";
    private static final String CNT = "http://www.w3.org/2011/content#";

    static List<Exchange> of(Case test) {
        return list(test.action(), "requests").stream().map(Exchange::new).toList();
    }

    private static List<Resource> list(Resource of, String property) {
        return of.hasProperty(Case.property(HT + property))
                ? of.getProperty(Case.property(HT + property)).getResource().as(RDFList.class).asJavaList().stream()
                        .map(RDFNode::asResource)
                        .toList()
                : List.of();
    }

    private static Optional<String> text(Resource of, String property) {
        return Optional.ofNullable(of.getProperty(Case.property(property)))
                .map(statement -> statement.getObject().asLiteral().getLexicalForm());
    }

    private Resource response() {
        return request.getProperty(Case.property(HT + "resp")).getResource();
    }

    String method() {
        return text(request, HT + "methodName").orElseThrow();
    }

    String path() {
        return text(request, HT + "absolutePath").orElseThrow();
    }

    String query() {
        return Optional.ofNullable(URI.create(path()).getRawQuery()).orElse("");
    }

    Optional<String> header(String name) {
        return header(request, name);
    }

    private static Optional<String> header(Resource of, String name) {
        return list(of, "headers").stream()
                .filter(one -> text(one, HT + "fieldName").orElse("").equalsIgnoreCase(name))
                .findFirst()
                .flatMap(one -> text(one, HT + "fieldValue"));
    }

    private static Optional<byte[]> body(Resource of) {
        return Optional.ofNullable(of.getProperty(Case.property(HT + "body")))
                .map(statement -> statement.getResource())
                .map(body -> text(body, CNT + "chars")
                        .orElse("")
                        .getBytes(Charset.forName(
                                text(body, CNT + "characterEncoding").orElse("UTF-8"))));
    }

    Optional<byte[]> body() {
        return body(request);
    }

    /** The same request, of the given path. */
    HttpRequest.Builder on(HttpRequest.Builder builder) {
        list(request, "headers")
                .forEach(one -> builder.header(
                        text(one, HT + "fieldName").orElseThrow(),
                        text(one, HT + "fieldValue").orElseThrow()));
        return builder.method(method(), body().map(BodyPublishers::ofByteArray).orElseGet(BodyPublishers::noBody));
    }

    Optional<byte[]> expectedBody() {
        return body(response());
    }

    Optional<String> expected(String property) {
        return text(response(), Case.MF + property);
    }

    /** Whether a status is among those expected: some are named, of others only the class. */
    boolean expects(int status) {
        List<String> names = new ArrayList<>();
        Case.all(response(), Case.MF + "expectedStatus")
                .forEach(one -> names.add(one.getURI().replaceAll(".*#", "")));
        return names.contains("StatusCode" + status / 100 + "xx") || names.contains(named(status));
    }

    private static String named(int status) {
        return switch (status) {
            case 200 -> "OK";
            case 201 -> "Created";
            case 204 -> "NoContent";
            case 404 -> "NotFound";
            default -> "" + status;
        };
    }
}
