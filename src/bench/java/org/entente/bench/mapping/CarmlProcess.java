package org.entente.bench.mapping;

import io.carml.engine.rdf.RdfRmlMapper;
import io.carml.logicalsourceresolver.JsonPathResolver;
import io.carml.util.RmlMappingLoader;
import io.carml.vocab.Rdf;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.nquads.NQuadsWriter;

/** The process that CARML runs in: its mapper as a stream, into a file. */
final class CarmlProcess {
    private CarmlProcess() {}

    /** @param arguments the mapping, the folder of the rows, and the file to write */
    public static void main(String[] arguments) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[2])), 1 << 16)) {
            NQuadsWriter writer = new NQuadsWriter(out);
            writer.startRDF();
            RdfRmlMapper.builder()
                    .triplesMaps(RmlMappingLoader.build().load(RDFFormat.TURTLE, Path.of(arguments[0])))
                    .fileResolver(Path.of(arguments[1]))
                    .setLogicalSourceResolver(Rdf.Ql.JsonPath, JsonPathResolver::getInstance)
                    .build()
                    .map()
                    .toStream()
                    .forEach(writer::handleStatement);
            writer.endRDF();
        }
    }
}
