package org.entente.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** A state of the data kept in a file of N-Quads or TriG, as {@code build} and {@code export} write it. */
public final class QuadFile {
    private QuadFile() {}

    /**
     * Whether the name is that of such a file. RDF Thrift is none: nobody could tell one that was cut off from one that is
     * whole.
     */
    public static boolean named(String name) {
        Lang language = RDFLanguages.pathnameToLang(name);
        return Lang.NQUADS.equals(language) || Lang.TRIG.equals(language);
    }

    /** @throws IOException naming the file and the place in it, if it is missing or is not what its name says */
    public static List<Quad> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        try (InputStream in = IO.openFile(file.toString())) {
            return read(in, RDFLanguages.pathnameToLang(file.toString()));
        } catch (RiotException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static List<Quad> read(InputStream in, Lang language) {
        List<Quad> quads = new ArrayList<>();
        RDFParser.source(in)
                .lang(language)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(new StreamRDFBase() {
                    @Override
                    public void quad(Quad quad) {
                        quads.add(quad);
                    }
                });
        return quads;
    }
}
