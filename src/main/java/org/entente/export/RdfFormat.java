package org.entente.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDFWriter;

/** The RDF files that can be written: those with named graphs keep apart what each article says. */
public enum RdfFormat {
    TTL("Turtle", RDFFormat.TURTLE_BLOCKS, false),
    TRIG("TriG", RDFFormat.TRIG_BLOCKS, true),
    NT("N-Triples", RDFFormat.NTRIPLES_UTF8, false),
    NQ("N-Quads", RDFFormat.NQUADS_UTF8, true),
    /** What Jena reads quickest; others seldom read it. */
    RT("RDF Thrift", RDFFormat.RDF_THRIFT, true),
    JSONLD("JSON-LD 1.1", RDFFormat.JSONLD11_PRETTY, true),
    RDF("RDF/XML", RDFFormat.RDFXML_PLAIN, false);

    private final String title;
    private final RDFFormat syntax;
    private final boolean graphs;

    RdfFormat(String title, RDFFormat syntax, boolean graphs) {
        this.title = title;
        this.syntax = syntax;
        this.graphs = graphs;
    }

    /** The word for it on the command line, which is also its file name extension. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }

    /** The media type, without parameters. */
    public String mediaType() {
        // Jena keeps JSON-LD 1.1 apart by a name of its own.
        return this == JSONLD
                ? "application/ld+json"
                : syntax.getLang().getContentType().getContentTypeStr();
    }

    public static Optional<RdfFormat> ofMediaType(String type) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType().equals(type))
                .findFirst();
    }

    RDFFormat syntax() {
        return syntax;
    }

    /** Whether it keeps named graphs; one that does not holds their union. */
    public boolean keepsGraphs() {
        return graphs;
    }

    /** Whether it is written piece by piece; one that is not is written from all that it holds. */
    public boolean isStreamed() {
        return StreamRDFWriter.registered(syntax);
    }

    /** Whether it has a line for each statement. */
    boolean isLines() {
        return this == NT || this == NQ;
    }

    public static Optional<RdfFormat> named(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(RdfFormat::word).toList();
    }

    /** The format that a file's name asks for, {@code .gz} left aside. */
    public static Optional<RdfFormat> ofFile(String name) {
        String bare = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return named(bare.substring(bare.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
