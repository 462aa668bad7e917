package org.entente.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphReadOnly;

/** A file that says what the data may say: as it stands, or as a graph of its own. */
public enum OntologyFile {
    ONTOLOGY("entente"),
    CODES("codes"),
    SHAPES("shapes");

    private final String file;

    OntologyFile(String file) {
        this.file = file;
    }

    /** Its name in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The text of the Turtle file, comments and all. */
    public String text() {
        String resource = "/ontology/" + file + ".ttl";
        try (InputStream in = OntologyFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the file says; it cannot be changed. */
    public Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(text(), Lang.TURTLE).parse(graph);
        return new GraphReadOnly(graph);
    }
}
