package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.describing.Describer;
import org.entente.export.NetworkFormat;
import org.entente.export.OutputFile;
import org.entente.export.RdfFormat;
import org.entente.export.RdfWriter;
import org.entente.networks.Network;
import org.entente.networks.Networks;
import org.entente.networks.Perspective;
import org.entente.networks.Selection;
import org.entente.networks.TooLarge;
import org.entente.questions.UnfitArgument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the graph, or a part of it, in a chosen format. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Writes the graph, or a part of it, to standard output or a file: as RDF, or as a file that tools for graphs, maps"
                    + " and calendars open.",
            "",
            "RDF: ttl, trig, nt, nq, rt (RDF Thrift), jsonld, rdf.",
            "Graphs: gexf (Gephi), graphml (NetworkX, igraph, yEd), cytoscape, cx2, dot (Graphviz), csv (Gephi; an archive of nodes"
                    + " and edges), nodes and edges (the same alone), neo4j (an archive), nodelink (D3, NetworkX).",
            "Maps and calendars: geojson, ics.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  entente export ttl --out graph.ttl",
            "  entente export gexf --view actors --out actors.gexf",
            "  entente export ics --focus 'To Lam' --from 2025-01-01"
        })
final class ExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Mixin
    private Inputs inputs;

    @Mixin
    private Kept kept;

    @Parameters(
            index = "0",
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private String format;

    @Option(names = "--facts", paramLabel = "PATH", description = "Fact files or folders, instead of those that ship.")
    private List<Path> facts = List.of();

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write, compressed if it ends in .gz.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            completionCandidates = Views.class,
            defaultValue = "facts",
            description =
                    "What is a node: one of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). Among actors an edge stands"
                            + " for all facts of one kind between a pair; facts stand beside the actors and regions they connect.")
    private String view;

    @Option(
            names = "--focus",
            paramLabel = "THING",
            description = "Only what is near to this thing: a name, an id such as region/vietnam, or an IRI.")
    private Optional<String> focus = Optional.empty();

    @Option(
            names = "--depth",
            paramLabel = "STEPS",
            description = "How many steps around the focus, from 1 to 6 (default: 1 among actors, 2 among facts).")
    private Optional<String> depth = Optional.empty();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            completionCandidates = Kinds.class,
            description = "Only these kinds of facts: ${COMPLETION-CANDIDATES}.")
    private List<String> kinds = List.of();

    @Option(names = "--from", paramLabel = "DATE", description = "Only what may lie on this day or later.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", description = "Only what may lie on this day or earlier.")
    private Optional<String> to = Optional.empty();

    @Option(names = "--topic", paramLabel = "TOPIC", description = "Only what is about this topic, such as energy.")
    private Optional<String> topic = Optional.empty();

    /** The formats, for help and completion. */
    static final class Formats extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Formats() {
            super(formats());
        }
    }

    /** The views, for help and completion. */
    static final class Views extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Views() {
            super(Perspective.words());
        }
    }

    /** Kinds of facts, for help and completion. */
    static final class Kinds extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Kinds() {
            super(Selection.kindsToChoose());
        }
    }

    private static List<String> formats() {
        return Stream.concat(RdfFormat.words().stream(), NetworkFormat.words().stream())
                .toList();
    }

    @Override
    public Integer call() throws IOException, UnfitArgument {
        Perspective perspective = Perspective.named(view)
                .orElseThrow(() -> new Problem.Stop(
                        "“" + view + "” is no view; choose one of " + String.join(", ", Perspective.words())));
        Optional<RdfFormat> rdf = RdfFormat.named(format);
        // The format is looked at before anything is built.
        Optional<NetworkFormat> picture = rdf.isPresent() ? Optional.empty() : Optional.of(picture(perspective));
        return kept.read(inputs, facts, (dataset, quads) -> {
            if (picture.isPresent()) {
                Network network = network(dataset, perspective);
                write(stream -> picture.get().write(network, stream));
            } else {
                Stream<Quad> chosen = asked().isEmpty() ? quads : described(dataset, perspective);
                write(stream -> RdfWriter.write(chosen, rdf.orElseThrow(), stream));
            }
            return 0;
        });
    }

    private void write(OutputFile.Content content) throws IOException {
        if (out.isPresent()) {
            OutputFile.write(out.get(), content);
        } else {
            content.write(System.out);
        }
    }

    private NetworkFormat picture(Perspective perspective) {
        NetworkFormat chosen = NetworkFormat.named(format)
                .orElseThrow(() -> new Problem.Stop(
                        "“" + format + "” is no format; choose one of " + String.join(", ", formats())));
        if (!chosen.shows(perspective)) {
            throw new Problem.Stop(chosen.word() + " shows facts; leave out --view " + view);
        }
        if (chosen.extension().endsWith(".zip")
                && out.isPresent()
                && out.get().toString().endsWith(".csv")) {
            throw new Problem.Stop(
                    chosen.word() + " is an archive of two tables; name a file that ends in .zip, or choose nodes or"
                            + " edges as the format");
        }
        return chosen;
    }

    private Stream<Quad> described(DatasetGraph dataset, Perspective perspective) throws UnfitArgument {
        return new Describer(dataset)
                .describe(network(dataset, perspective).vertices().stream()
                        .map(node -> NodeFactory.createURI(node.iri()))
                        .toList());
    }

    private Network network(DatasetGraph dataset, Perspective perspective) throws UnfitArgument {
        try {
            Network network =
                    new Networks(dataset).draw(perspective, Selection.of(asked(), dataset), Integer.MAX_VALUE);
            told(network);
            return network;
        } catch (TooLarge e) {
            throw new IllegalStateException("nothing is too large for the command line", e);
        }
    }

    private void told(Network network) {
        if (!inputs.quiet()) {
            PrintWriter err = command.commandLine().getErr();
            err.println(network.title() + ": " + Counted.of(network.vertices().size(), "node") + ", "
                    + Counted.of(network.edges().size(), "edge"));
            err.flush();
        }
    }

    private Map<String, String> asked() {
        Map<String, String> asked = new TreeMap<>();
        focus.ifPresent(value -> asked.put("focus", value));
        depth.ifPresent(value -> asked.put("depth", value));
        from.ifPresent(value -> asked.put("from", value));
        to.ifPresent(value -> asked.put("to", value));
        topic.ifPresent(value -> asked.put("topic", value));
        if (!kinds.isEmpty()) {
            asked.put("kind", String.join(",", kinds));
        }
        return asked;
    }
}
