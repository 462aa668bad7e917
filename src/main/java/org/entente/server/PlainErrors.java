package org.entente.server;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Errors that no page has answered itself, as one sentence and never with what went on inside. */
final class PlainErrors extends ErrorHandler {
    @Override
    protected void generateResponse(
            Request request, Response response, int code, String message, Throwable cause, Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        Content.Sink.write(response, true, sentence(code) + "\n", callback);
    }

    private static String sentence(int code) {
        return switch (code) {
            case HttpStatus.BAD_REQUEST_400 ->
                "This request is malformed: see to the percent signs of its address, and to its Host and Forwarded headers.";
            case HttpStatus.REQUEST_TIMEOUT_408 -> "This request came too slowly to be waited for.";
            case HttpStatus.PAYLOAD_TOO_LARGE_413 -> "This request is too large to be read.";
            case HttpStatus.URI_TOO_LONG_414 -> "This address is too long; queries that long go by POST to /sparql.";
            case HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 -> "The headers of this request are too long.";
            case HttpStatus.NOT_FOUND_404 ->
                "There is nothing here. The first page is at /, the SPARQL endpoint at /sparql, the graph store at /data.";
            case HttpStatus.METHOD_NOT_ALLOWED_405 -> "This can only be read: use GET, HEAD or, at /sparql, POST.";
            case HttpStatus.INTERNAL_SERVER_ERROR_500 -> "The server failed to answer; its log says why.";
            default -> HttpStatus.getMessage(code) + ".";
        };
    }
}
