package org.entente.export;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.entente.ontology.Prefixes;
import org.entente.questions.XmlText;

/** Writes quads as an RDF file, sorted, so that the same data is the same file. */
public final class RdfWriter {
    private RdfWriter() {}

    /** Writes the quads of named graphs, or, in a format without graphs, their triples once each. */
    public static void write(Stream<Quad> quads, RdfFormat format, OutputStream out) {
        sorted(
                format.keepsGraphs()
                        ? quads.sorted(StatementOrder.QUADS)
                        : triples(quads, format)
                                .distinct()
                                .sorted(StatementOrder.TRIPLES)
                                .map(RdfWriter::inDefaultGraph),
                format,
                out);
    }

    /**
     * Writes all named graphs as {@link #write(Stream, RdfFormat, OutputStream)} does, but for formats that can be
     * streamed holds no more at once than one graph, or the names of all subjects.
     */
    public static void write(DatasetGraph dataset, RdfFormat format, OutputStream out) {
        Stream<Quad> quads = format.keepsGraphs()
                ? Iter.asStream(dataset.listGraphNodes())
                        .sorted(StatementOrder.NODES)
                        .flatMap(graph -> Iter.asStream(dataset.findNG(graph, Node.ANY, Node.ANY, Node.ANY))
                                .sorted(StatementOrder.QUADS))
                : Iter.asStream(dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY))
                        .map(Quad::getSubject)
                        .distinct()
                        .sorted(StatementOrder.NODES)
                        .flatMap(subject -> triples(
                                        Iter.asStream(dataset.findNG(Node.ANY, subject, Node.ANY, Node.ANY)), format)
                                .distinct()
                                .sorted(StatementOrder.TRIPLES))
                        .map(RdfWriter::inDefaultGraph);
        sorted(quads, format, out);
    }

    private static void sorted(Stream<Quad> sorted, RdfFormat format, OutputStream out) {
        if (format.isStreamed()) {
            stream(sorted, format, out);
        } else {
            whole(sorted, format, out);
        }
    }

    private static Stream<Triple> triples(Stream<Quad> quads, RdfFormat format) {
        Stream<Triple> triples = quads.map(Quad::asTriple);
        return format == RdfFormat.RDF ? triples.map(RdfWriter::legible) : triples;
    }

    private static Triple legible(Triple triple) {
        return Triple.create(triple.getSubject(), triple.getPredicate(), XmlText.of(triple.getObject()));
    }

    private static Quad inDefaultGraph(Triple triple) {
        return new Quad(Quad.defaultGraphNodeGenerated, triple);
    }

    static Quad inDefaultGraph(Quad quad) {
        return inDefaultGraph(quad.asTriple());
    }

    /** The statements of one graph in the order in which they are written. */
    static List<Quad> sorted(List<Quad> graph) {
        return graph.stream().sorted(StatementOrder.QUADS).toList();
    }

    private static void stream(Stream<Quad> sorted, RdfFormat format, OutputStream out) {
        RdfStream writer = RdfStream.file(format, out);
        sorted.forEach(writer::send);
        writer.finish();
    }

    /** Formats that can only be written from a dataset as a whole. */
    private static void whole(Stream<Quad> sorted, RdfFormat format, OutputStream out) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        sorted.forEach(dataset::add);
        dataset.prefixes().putAll(Prefixes.mapping());
        RDFWriter writer = format.keepsGraphs()
                ? RDFWriter.source(dataset).format(format.syntax()).build()
                : RDFWriter.source(withPrefixes(dataset))
                        .format(format.syntax())
                        .build();
        writer.output(out);
    }

    private static Graph withPrefixes(DatasetGraph dataset) {
        Graph graph = dataset.getDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(Prefixes.mapping());
        return graph;
    }
}
