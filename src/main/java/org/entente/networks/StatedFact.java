package org.entente.networks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * A fact as a network sees it.
 *
 * @param state how far it has come; empty for what is not done in steps
 * @param when its date as EDTF, as precise as its sources
 * @param done whether it has come to pass, where that is a question
 * @param links what it connects, in the order of roles
 */
record StatedFact(
        Node iri,
        Kind kind,
        String label,
        Optional<String> when,
        String state,
        Optional<Boolean> done,
        Told told,
        List<Link> links) {

    /** @param role the local name of the property */
    record Link(String role, Node thing) {}

    /** What stands behind two things that an answer joins: the facts it names, and whether the only one has come to pass. */
    static StatedFact of(Join join, Kind kind, List<StatedFact> named) {
        Optional<Boolean> done = named.size() == 1 ? named.get(0).done : Optional.empty();
        Told told = Told.together(named.stream().map(StatedFact::told).toList());
        return new StatedFact(join.from(), kind, "", Optional.empty(), "", done, told, List.of());
    }

    List<Node> in(String... roles) {
        return Stream.of(roles).flatMap(this::in).distinct().toList();
    }

    private Stream<Node> in(String role) {
        return links.stream().filter(link -> link.role.equals(role)).map(Link::thing);
    }

    StatedFact reached(String newState, boolean nowDone) {
        return new StatedFact(iri, kind, label, when, newState, Optional.of(nowDone), told, links);
    }

    /** The kind, and, of what has not come to pass, how far it has come: what is planned is not what was done. */
    String standing() {
        return done.orElse(true) ? kind.code() : kind.code() + "-" + state;
    }
}
