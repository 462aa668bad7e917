package org.entente.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets clients name a format of triples as other endpoints do: SPARQLWrapper sends such a name with every query. Keeps from
 * the engine what it would repeat in an answer as it came: a function to call, a style sheet to load, a type to claim.
 */
final class FormatNames extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final Set<String> PARAMETERS = Set.of("format", "output", "results");
    private static final Set<String> REPEATED = Set.of("callback", "stylesheet", "force-accept");
    private static final Map<String, String> ENGINES_OWN = Map.of(
            "n3", "ttl",
            "rdf", "xml",
            "rdfxml", "xml",
            "rdf+xml", "xml",
            "jsonld", "json-ld");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(new Renamed(request), response);
    }

    private static final class Renamed extends HttpServletRequestWrapper {
        Renamed(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            if (REPEATED.contains(name)) {
                return null;
            }
            String given = super.getParameter(name);
            return given != null && PARAMETERS.contains(name) ? ENGINES_OWN.getOrDefault(given, given) : given;
        }
    }
}
