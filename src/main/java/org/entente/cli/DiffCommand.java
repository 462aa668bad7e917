package org.entente.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.Quad;
import org.entente.accounts.Difference;
import org.entente.accounts.Difference.Fate;
import org.entente.building.Built;
import org.entente.dataset.QuadFile;
import org.entente.facts.ArticleFacts;
import org.entente.ontology.ENT;
import org.entente.ontology.Prefixes;
import org.entente.store.PatchWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What one state of the facts has that another has not. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Compares two articles, two versions of one article, or two folders of fact files: what is added, dropped or changed.",
            "",
            "A and B are each a fact file, a folder of them, a graph built before (.nq or .trig, also .gz), or the id of an article that"
                    + " ships. Two different articles are compared by what they say; all else by everything that is built."
        },
        footer = {
            "",
            "Examples:",
            "  entente diff viet-nam-news-2025-05-08 sputnik-2025-05-10",
            "  entente diff before/ after/ --format rdf-patch"
        })
final class DiffCommand implements Callable<Integer> {
    /** What a claim says of the thing itself, and not of the saying. */
    private static final Set<Node> HOW_FAR = Set.of(ENT.claimedOccurrence.asNode(), ENT.claimedStatus.asNode());

    private static final PrefixMap PREFIXES = PrefixMapFactory.create(Prefixes.all());

    @Mixin
    private Inputs inputs;

    @Parameters(index = "0", paramLabel = "A", description = "The first state.")
    private String before;

    @Parameters(index = "1", paramLabel = "B", description = "The second state.")
    private String after;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or rdf-patch (default: text).")
    private String format = "text";

    @Override
    public Integer call() throws IOException {
        if (!Set.of("text", "rdf-patch").contains(format)) {
            throw new Problem.Stop("“" + format + "” is no format; choose text or rdf-patch");
        }
        State first = state(before);
        State second = state(after);
        boolean articles = first.isOneArticle() && second.isOneArticle();
        boolean two = articles && !first.article().equals(second.article());
        List<Quad> one = two ? first.said() : articles ? first.graph() : first.quads;
        List<Quad> other = two ? second.said() : articles ? second.graph() : second.quads;
        Difference difference = Difference.between(one, other);
        if (format.equals("text")) {
            text(difference, one, other, System.out);
        } else {
            PatchWriter.write(difference.added(), difference.dropped(), System.out);
        }
        System.out.flush();
        return 0;
    }

    /** One side of the comparison. */
    private record State(List<ArticleFacts> articles, List<Quad> quads) {
        boolean isOneArticle() {
            return articles.size() == 1;
        }

        String article() {
            return articles.get(0).article().id().slug();
        }

        /** The article's own graph: what others say is no difference between one article and another. */
        List<Quad> graph() {
            return quads.stream()
                    .filter(quad -> quad.getGraph().getURI().endsWith("/graph/" + article()))
                    .toList();
        }

        /** What the article says, apart from where it says so: the things it describes, all in one graph. */
        List<Quad> said() {
            Map<Node, Node> asserted = graph().stream()
                    .filter(quad -> quad.getPredicate().equals(ENT.asserts.asNode()))
                    .collect(Collectors.toMap(Quad::getSubject, Quad::getObject));
            return graph().stream()
                    .filter(quad -> HOW_FAR.contains(quad.getPredicate())
                            || !quad.getSubject().getURI().matches(".*/id/(claim|evidence|article)/.*"))
                    .map(quad -> new Quad(
                            Quad.defaultGraphIRI,
                            asserted.getOrDefault(quad.getSubject(), quad.getSubject()),
                            quad.getPredicate(),
                            quad.getObject()))
                    .toList();
        }
    }

    private State state(String operand) throws IOException {
        if (QuadFile.named(operand)) {
            return new State(List.of(), QuadFile.read(Path.of(operand)));
        }
        if (Files.exists(Path.of(operand))) {
            Built built = inputs.soundly(List.of(Path.of(operand)));
            return new State(built.articles(), built.quads());
        }
        Built shipped = inputs.soundly(List.of());
        List<ArticleFacts> named = shipped.articles().stream()
                .filter(article -> article.article().id().slug().equals(operand))
                .toList();
        if (named.isEmpty()) {
            throw new Problem.NotFound(
                    "“" + operand + "” is neither a file or folder nor the id of an article that ships");
        }
        return new State(named, shipped.quads());
    }

    private static void text(Difference difference, List<Quad> before, List<Quad> after, PrintStream out) {
        difference.things(before, after).forEach((thing, fate) -> {
            out.println(mark(fate) + " " + thing.replaceAll(".*/id/", ""));
            lines(difference.of(thing).get(false), "    - ", out);
            lines(difference.of(thing).get(true), "    + ", out);
        });
        out.printf(
                "%d statements added, %d dropped%n",
                difference.added().size(), difference.dropped().size());
    }

    private static void lines(Set<Triple> triples, String mark, PrintStream out) {
        triples.forEach(triple -> out.println(mark
                + NodeFmtLib.str(triple.getPredicate(), null, PREFIXES)
                + " "
                + NodeFmtLib.str(triple.getObject(), null, PREFIXES)));
    }

    private static String mark(Fate fate) {
        return switch (fate) {
            case ADDED -> "+";
            case DROPPED -> "-";
            case CHANGED -> "~";
        };
    }
}
