package org.entente.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.core.DatasetGraph;

/** Answers a bare GET of the endpoint with its description, as the SPARQL protocol asks for. */
final class ServiceDescriptionFilter extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final AcceptList OFFERED =
            AcceptList.create("text/turtle", "application/ld+json", "application/rdf+xml", "application/n-triples");

    private final transient DatasetGraph dataset;

    ServiceDescriptionFilter(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean bare = List.of("GET", "HEAD").contains(request.getMethod()) && request.getQueryString() == null;
        if (bare) {
            describe(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void describe(HttpServletRequest request, HttpServletResponse response) throws IOException {
        MediaType chosen =
                ConNeg.chooseContentType(request, OFFERED, OFFERED.entries().get(0));
        Lang language = RDFLanguages.contentTypeToLang(chosen.getContentTypeStr());
        Model description = ServiceDescription.of(request.getRequestURL().toString(), dataset);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        RDFDataMgr.write(body, description, language);
        response.setHeader("Vary", "Accept");
        Replies.bytes(response, 200, language.getHeaderString() + "; charset=utf-8", body.toByteArray());
    }
}
