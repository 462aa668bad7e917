package org.entente.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** The published files of the suites, which lie in a folder and are named as they are on the web. */
record Documents(Path folder) {
    private static final String WEB = "https://w3c.github.io/rdf-tests/sparql/";

    String iri(String path) {
        return WEB + path;
    }

    /** The path of a file within the suites. */
    String path(String iri) {
        return iri.substring(WEB.length());
    }

    boolean has(String iri) {
        return iri.startsWith(WEB) && Files.isRegularFile(file(iri));
    }

    private Path file(String iri) {
        return folder.resolve(path(iri));
    }

    byte[] bytes(String iri) {
        try {
            return Files.readAllBytes(file(iri));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String iri) {
        return new String(bytes(iri), StandardCharsets.UTF_8);
    }

    Graph graph(String iri) {
        return dataset(iri).getDefaultGraph();
    }

    DatasetGraph dataset(String iri) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.source(file(iri))
                .lang(RDFLanguages.filenameToLang(iri, Lang.TURTLE))
                .base(iri)
                .errorHandler(ErrorHandlerFactory.errorHandlerNoWarnings)
                .parse(dataset);
        return dataset;
    }
}
