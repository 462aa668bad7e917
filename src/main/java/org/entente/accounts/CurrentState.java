package org.entente.accounts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Quad;
import org.entente.facts.Code;
import org.entente.facts.Occurrence;
import org.entente.facts.Status;
import org.entente.ontology.ENT;

/**
 * How far each event and agreement has come: what the article published last says of it. Of articles of which neither is
 * surely the later, the one that tells of the state further on has the word. The other accounts stay on their claims; the
 * result names the claim it rests on.
 */
public final class CurrentState {
    private final Things things;

    /** @param graph the union of all articles' graphs */
    public CurrentState(Graph graph) {
        this.things = new Things(graph);
    }

    /** The quads that say so of everything, in the graph for what is derived. */
    public List<Quad> quads(Node graph) {
        return Stream.of(ENT.Event, ENT.Agreement)
                .flatMap(type -> things.of(type).stream())
                .flatMap(thing -> of(thing, graph).stream())
                .toList();
    }

    /** The quads that say so of one thing; none if it is neither event nor agreement, or nobody says how far it has come. */
    public List<Quad> of(Node thing, Node graph) {
        if (things.isA(thing, ENT.Event)) {
            return derive(thing, ENT.claimedOccurrence, ENT.occurrence, graph);
        }
        return things.isA(thing, ENT.Agreement) ? derive(thing, ENT.claimedStatus, ENT.status, graph) : List.of();
    }

    private List<Quad> derive(Node thing, Property claimed, Property state, Node graph) {
        return last(things.utterances(thing), claimed).stream()
                .flatMap(utterance -> Stream.of(
                        new Quad(
                                graph,
                                thing,
                                state.asNode(),
                                things.one(utterance.claim(), claimed).orElseThrow()),
                        new Quad(graph, thing, ENT.restsOn.asNode(), utterance.claim())))
                .toList();
    }

    /** Among the utterances that none surely follows, the one that tells of the state furthest on. */
    private Optional<Utterance> last(List<Utterance> utterances, Property claimed) {
        ToIntFunction<Utterance> progress =
                utterance -> progress(things.code(utterance.claim(), claimed).orElseThrow());
        return utterances.stream()
                .filter(one -> utterances.stream().noneMatch(other -> other.surelyFollows(one)))
                .max(Comparator.comparingInt(progress).thenComparing(Comparator.naturalOrder()));
    }

    private static int progress(String word) {
        return Code.of(Occurrence.class, word)
                .map(Occurrence::ordinal)
                .or(() -> Code.of(Status.class, word).map(Status::ordinal))
                .orElseThrow();
    }
}
