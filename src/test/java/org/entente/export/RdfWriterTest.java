package org.entente.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.entente.building.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RdfWriterTest {
    private static final List<Quad> QUADS = Desk.shipped().quads();

    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void whatIsWrittenReadsBackTheSame(RdfFormat format) {
        DatasetGraph read = read(written(QUADS, format), format);
        if (format.keepsGraphs()) {
            assertEquals(Set.copyOf(QUADS), read.stream().collect(Collectors.toSet()));
        } else {
            Set<Triple> union = QUADS.stream().map(Quad::asTriple).collect(Collectors.toSet());
            assertEquals(union, read.getDefaultGraph().stream().collect(Collectors.toSet()));
        }
    }

    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void theSameDataIsTheSameFileByteForByte(RdfFormat format) {
        List<Quad> shuffled = new ArrayList<>(QUADS);
        Collections.shuffle(shuffled, new Random(3));
        if (format != RdfFormat.JSONLD && format != RdfFormat.RDF) {
            assertEquals(written(QUADS, format), written(shuffled, format));
        }
        assertEquals(written(QUADS, format), written(List.copyOf(QUADS), format));
    }

    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void aDatasetIsTheSameFileWhetherItIsHeldOrWrittenGraphByGraph(RdfFormat format) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        QUADS.forEach(dataset::add);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RdfWriter.write(dataset, format, out);
        assertEquals(
                written(QUADS, format).length(), out.toString(letters(format)).length());
        if (format.isStreamed()) {
            assertTrue(written(QUADS, format).equals(out.toString(letters(format))), "the same, byte for byte");
        }
    }

    @Test
    void lineFormatsHaveOneStatementALineAndNoneTwice() {
        List<String> lines = written(QUADS, RdfFormat.NT).lines().toList();
        assertEquals(lines.size(), Set.copyOf(lines).size());
        assertEquals(QUADS.stream().map(Quad::asTriple).distinct().count(), lines.size());
        assertEquals(QUADS.size(), written(QUADS, RdfFormat.NQ).lines().count());
    }

    @Test
    void turtleShortensNamesAndPutsTypesFirst() {
        String turtle = written(QUADS, RdfFormat.TTL);
        assertTrue(turtle.contains("PREFIX ent:"), turtle.substring(0, 200));
        assertTrue(turtle.contains("ent:Visit"));
        assertTrue(turtle.contains("occurrence:planned"));
    }

    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void noDataIsAValidFile(RdfFormat format) {
        assertTrue(read(written(List.of(), format), format).isEmpty());
    }

    @Test
    void aFilesNameTellsItsFormat() {
        assertEquals(RdfFormat.NQ, RdfFormat.ofFile("graph.nq.gz").orElseThrow());
        assertEquals(RdfFormat.TTL, RdfFormat.ofFile("a.b/c.TTL").orElseThrow());
        assertTrue(RdfFormat.ofFile("graph.zip").isEmpty());
        assertTrue(RdfFormat.ofFile("graph").isEmpty());
    }

    private static String written(List<Quad> quads, RdfFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RdfWriter.write(quads.stream(), format, out);
        return out.toString(letters(format));
    }

    /** Bytes that are no text count as letters, too. */
    private static Charset letters(RdfFormat format) {
        return format == RdfFormat.RT ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    }

    private static DatasetGraph read(String text, RdfFormat format) {
        Lang language = format.syntax().getLang();
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.source(new ByteArrayInputStream(text.getBytes(letters(format))))
                .lang(language)
                .parse(dataset);
        return dataset;
    }
}
