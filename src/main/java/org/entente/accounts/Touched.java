package org.entente.accounts;

import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Quad;
import org.entente.ontology.ENT;

/**
 * What follows anew when some statements come or go.
 *
 * @param things whose current state may be another
 * @param invitations for which another visit may be proposed
 */
public record Touched(Set<Node> things, Set<Node> invitations) {
    /**
     * What the coming or going of statements touches.
     *
     * @param statements of one article, all of them, whether they have changed or not
     * @param known the union of all graphs, with these statements in it
     */
    public static Touched by(Collection<Quad> statements, Graph known) {
        Search search = new Search(new Things(known));
        statements.forEach(search::follow);
        return new Touched(search.things, search.invitations);
    }

    /** What either touches. */
    public Touched and(Touched other) {
        Touched both = new Touched(inOrder(), inOrder());
        Stream.of(this, other).forEach(one -> {
            both.things.addAll(one.things);
            both.invitations.addAll(one.invitations);
        });
        return both;
    }

    private static Set<Node> inOrder() {
        return new TreeSet<>(Comparator.comparing(Node::toString));
    }

    /** Collects things statement by statement. */
    private static final class Search {
        private final Things known;
        private final Set<Node> things = inOrder();
        private final Set<Node> invitations = inOrder();

        Search(Things known) {
            this.known = known;
        }

        void follow(Quad statement) {
            if (has(statement, ENT.asserts)) {
                thing(statement.getObject());
            } else if (has(statement, ENT.fulfils)) {
                invitations.add(statement.getObject());
            } else if (has(statement, ENT.country) || has(statement, ENT.withinAll)) {
                invitations.addAll(known.with(ENT.pledger, statement.getSubject()));
                known.with(ENT.place, statement.getSubject()).forEach(this::visit);
            }
        }

        private void thing(Node thing) {
            things.add(thing);
            if (known.isA(thing, ENT.Invitation)) {
                invitations.add(thing);
            }
            visit(thing);
        }

        private void visit(Node visit) {
            known.first(visit, ENT.earliest)
                    .ifPresent(day -> known.all(visit, ENT.guest).stream()
                            .flatMap(guest -> known.with(ENT.addressee, guest).stream())
                            .filter(invitation -> known.last(invitation, ENT.latest)
                                    .filter(made -> Inferences.follows(day, made))
                                    .isPresent())
                            .forEach(invitations::add));
        }

        private static boolean has(Quad statement, Property property) {
            return statement.getPredicate().equals(property.asNode());
        }
    }
}
