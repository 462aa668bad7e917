package org.entente.networks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.entente.accounts.Things;
import org.entente.ontology.ENT;
import org.entente.questions.UnfitArgument;
import org.jspecify.annotations.Nullable;

/** Draws networks of a dataset that does not change; its facts are read when the first is drawn. */
public final class Networks {
    /** What HTTP draws at once: about a second of work. The command line has no such limit. */
    public static final int USUAL_LIMIT = 3000;

    private final Graph graph;
    private final Map<Node, Kind> kinds;
    private @Nullable List<StatedFact> known;

    public Networks(DatasetGraph dataset) {
        this.graph = dataset.getDefaultGraph();
        this.kinds = Kind.all(graph);
    }

    /**
     * The network of a part of the graph. The same part of the same graph is drawn alike each time.
     *
     * @param limit the greatest number of nodes
     * @throws UnfitArgument if the focus is nothing that the perspective has as a node
     * @throws TooLarge if there are more nodes
     */
    public Network draw(Perspective perspective, Selection selection, int limit) throws UnfitArgument, TooLarge {
        fitting(perspective, selection);
        Map<Node, StatedFact> facts = facts().stream()
                .filter(selection::suits)
                .collect(Collectors.toMap(StatedFact::iri, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        List<Tie> ties = ties(facts, perspective);
        Set<Node> nodes = nodes(facts, ties, perspective);
        selection.focus().ifPresent(focus -> {
            nodes.add(focus);
            nodes.retainAll(near(focus, ties, selection.depth().orElse(perspective.usualDepth())));
        });
        if (nodes.size() > limit) {
            throw new TooLarge(nodes.size(), limit);
        }
        ties.removeIf(tie -> !nodes.contains(tie.source()) || !nodes.contains(tie.target()));
        return new Drawing(graph, kinds, facts).of(title(perspective, selection), perspective, nodes, ties);
    }

    private synchronized List<StatedFact> facts() {
        if (known == null) {
            known = new FactReader(graph, kinds).facts();
        }
        return known;
    }

    private void fitting(Perspective perspective, Selection selection) throws UnfitArgument {
        if (selection.focus().isEmpty()) {
            return;
        }
        Node focus = selection.focus().get();
        boolean node = kinds.containsKey(focus) && (perspective == Perspective.FACTS || isActor(focus));
        if (!node) {
            throw new UnfitArgument("focus: “%s” is no node among %s, which are %s"
                    .formatted(new Things(graph).label(focus), perspective.word(), perspective.description()));
        }
    }

    private boolean isActor(Node thing) {
        return graph.contains(thing, RDF.type.asNode(), ENT.Actor.asNode());
    }

    private List<Tie> ties(Map<Node, StatedFact> facts, Perspective perspective) {
        Ties ties = new Ties(new Countries(graph, kinds), this::isActor);
        return facts.values().stream()
                .flatMap(fact -> ties.of(fact, perspective))
                .filter(tie -> Stream.of(tie.source(), tie.target())
                        .allMatch(end -> !kinds.get(end).family().stated() || facts.containsKey(end)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Set<Node> nodes(Map<Node, StatedFact> facts, List<Tie> ties, Perspective perspective) {
        Set<Node> nodes = new TreeSet<>(NodeCmp::compareRDFTerms);
        ties.forEach(tie -> nodes.addAll(List.of(tie.source(), tie.target())));
        if (perspective == Perspective.FACTS) {
            nodes.addAll(facts.keySet());
        }
        return nodes;
    }

    private static Set<Node> near(Node focus, List<Tie> ties, int steps) {
        Nearness nearness = new Nearness();
        ties.forEach(tie -> nearness.join(tie.source(), tie.target()));
        return nearness.within(focus, steps);
    }

    private String title(Perspective perspective, Selection selection) {
        String what = perspective == Perspective.ACTORS ? "Actors" : "Facts";
        return selection
                .focus()
                .map(focus -> what + " around " + new Things(graph).label(focus))
                .orElse(what);
    }
}
