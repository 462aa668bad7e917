package org.entente.accounts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
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

    /** The quads that say so, in the graph for what is derived. */
    public List<Quad> quads(Node graph) {
        List<Quad> quads = new ArrayList<>();
        derive(ENT.Event, ENT.claimedOccurrence, ENT.occurrence, graph, quads);
        derive(ENT.Agreement, ENT.claimedStatus, ENT.status, graph, quads);
        return quads;
    }

    private void derive(Resource type, Property claimed, Property state, Node graph, List<Quad> quads) {
        for (Node thing : things.of(type)) {
            last(things.utterances(thing), claimed).ifPresent(utterance -> {
                Node code = things.one(utterance.claim(), claimed).orElseThrow();
                quads.add(new Quad(graph, thing, state.asNode(), code));
                quads.add(new Quad(graph, thing, ENT.restsOn.asNode(), utterance.claim()));
            });
        }
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
