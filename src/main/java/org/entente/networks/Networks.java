package org.entente.networks;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
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
    private @Nullable Map<Node, StatedFact> known;

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
        Part part = part(perspective, selection);
        if (part.nodes().size() > limit) {
            throw new TooLarge(part.nodes().size(), limit);
        }
        return drawing().of(title(perspective, selection), perspective, part);
    }

    /**
     * Of a part of the graph the nodes with the most neighbours, drawn as if there were no others.
     *
     * @throws UnfitArgument if the focus is nothing that the perspective has as a node
     */
    public Network busiest(Perspective perspective, Selection selection, int most) throws UnfitArgument {
        Part part = part(perspective, selection)
                .busiest(most, selection.focus().stream().toList());
        return drawing().of(title(perspective, selection), perspective, part);
    }

    /**
     * What the focus is connected with beyond what is shown already, those with the most neighbours first; with edges to
     * all that is shown. The title says how many there are.
     *
     * @param shown the IRIs of what is shown
     * @throws UnfitArgument if the focus is nothing that the perspective has as a node
     */
    public Network beyond(Perspective perspective, Selection selection, Set<Node> shown, int most)
            throws UnfitArgument {
        Part whole = part(perspective, selection.unfocused());
        Node focus = selection.focus().orElseThrow();
        fitting(perspective, selection);
        Set<Node> near = new LinkedHashSet<>(whole.near(focus, 1).nodes());
        near.removeAll(shown);
        near.remove(focus);
        Set<Node> added = whole.busiest(near).limit(most).collect(Collectors.toSet());
        Set<Node> drawn = new LinkedHashSet<>(added);
        drawn.add(focus);
        Set<Node> all = new LinkedHashSet<>(drawn);
        all.addAll(shown);
        return drawing()
                .of(added(added.size(), near.size()), perspective, whole.only(drawn))
                .with(Drawing.edges(whole.only(all), added));
    }

    private static String added(int some, int all) {
        return all == 0
                ? "Nothing more is connected with it."
                : some < all ? some + " of " + all + " were added; expand again for more." : all + " added.";
    }

    /** What an answer joins, drawn; of more things those that it joins with most others. */
    public Network joined(String title, Collection<Node> things, List<Join> joins, int most) {
        List<Tie> ties = joins.stream()
                .filter(join -> !join.from().equals(join.to()))
                .map(this::tie)
                .toList();
        return drawing().of(title, Perspective.FACTS, Part.around(ties, things).busiest(most, List.of()));
    }

    /** How a part of the graph is best drawn: around a thing its facts are shown, and else the actors, who are few. */
    public Perspective suiting(Selection selection) {
        boolean others = selection.answered().stream()
                .flatMap(answered -> answered.things().stream())
                .anyMatch(thing -> !isActor(thing));
        return others || selection.focus().isPresent() ? Perspective.FACTS : Perspective.ACTORS;
    }

    /** Those of some nodes that networks can have; a claim stands for what it asserts. */
    public Set<Node> drawable(Stream<Node> nodes) {
        return nodes.filter(Node::isURI)
                .flatMap(node -> Stream.concat(Stream.of(node), asserted(node)))
                .filter(kinds::containsKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<Node> asserted(Node claim) {
        return graph.find(claim, ENT.asserts.asNode(), Node.ANY).mapWith(Triple::getObject).toList().stream();
    }

    private Drawing drawing() {
        return new Drawing(graph, kinds, facts());
    }

    private synchronized Map<Node, StatedFact> facts() {
        if (known == null) {
            known = byName(new FactReader(graph, kinds).facts().stream());
        }
        return known;
    }

    private static Map<Node, StatedFact> byName(Stream<StatedFact> facts) {
        return facts.collect(Collectors.toMap(StatedFact::iri, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    private Tie tie(Join join) {
        List<StatedFact> facts = join.facts().stream()
                .flatMap(fact -> Optional.ofNullable(facts().get(fact)).stream())
                .toList();
        return new Tie(
                join.from(),
                join.to(),
                join.kind(),
                join.directed(),
                StatedFact.of(join, kinds.get(join.from()), facts));
    }

    /** What is to be drawn of a selection. */
    private Part part(Perspective perspective, Selection selection) throws UnfitArgument {
        fitting(perspective, selection);
        Set<Node> answered = selection.answered().map(Answered::things).orElse(Set.of());
        boolean ofFacts = answered.stream().anyMatch(facts()::containsKey);
        Map<Node, StatedFact> facts = byName(facts().values().stream()
                .filter(selection::suits)
                .filter(fact -> !ofFacts || answered.contains(fact.iri())));
        List<Tie> ties = ties(facts, perspective);
        Set<Node> things = answered.stream()
                .filter(thing -> fits(perspective, thing))
                .filter(thing -> !facts().containsKey(thing) || facts.containsKey(thing))
                .collect(Collectors.toSet());
        Part part = selection.answered().isPresent() && !ofFacts
                ? joining(perspective, things, ties)
                : Part.around(
                        ties,
                        Stream.of(
                                        things,
                                        perspective == Perspective.FACTS ? facts.keySet() : Set.<Node>of(),
                                        selection.focus().stream().toList())
                                .flatMap(Collection::stream)
                                .toList());
        return selection.focus().isEmpty()
                ? part
                : part.near(selection.focus().get(), selection.depth().orElse(perspective.usualDepth()));
    }

    /** Things, and what joins them: among facts these are nodes too. */
    private static Part joining(Perspective perspective, Set<Node> things, List<Tie> ties) {
        Part part = Part.around(ties, things);
        return perspective == Perspective.FACTS ? part.joining(things) : part.only(things);
    }

    private void fitting(Perspective perspective, Selection selection) throws UnfitArgument {
        if (selection.focus().isPresent()
                && !fits(perspective, selection.focus().get())) {
            throw new UnfitArgument("focus: “%s” is no node among %s, which are %s"
                    .formatted(
                            new Things(graph).label(selection.focus().get()),
                            perspective.word(),
                            perspective.description()));
        }
    }

    private boolean fits(Perspective perspective, Node thing) {
        return kinds.containsKey(thing) && (perspective == Perspective.FACTS || isActor(thing));
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
                .toList();
    }

    private String title(Perspective perspective, Selection selection) {
        String what = perspective == Perspective.ACTORS ? "Actors" : "Facts";
        String within =
                selection.answered().map(answered -> ": " + answered.title()).orElse("");
        return selection
                        .focus()
                        .map(focus -> what + " around " + new Things(graph).label(focus))
                        .orElse(what)
                + within;
    }
}
