package org.entente.validation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;

/** Where a path leads from a thing. */
@FunctionalInterface
interface Way {
    /** What it leads to, each thing once. */
    Collection<Node> from(Focus focus);

    /** The way along a path; empty if it is of a kind that the shapes do not need. */
    static Optional<Way> along(Path path) {
        if (path instanceof P_Link link) {
            Node property = Described.property(link.getNode());
            return Optional.of(focus -> focus.described().values(property));
        }
        if (path instanceof P_Inverse back) {
            return back.getSubPath() instanceof P_Link link
                    ? Optional.of(focus -> focus.statements().subjects(link.getNode(), focus.thing()))
                    : Optional.empty();
        }
        if (path instanceof P_Alt either) {
            return along(either.getLeft())
                    .flatMap(left -> along(either.getRight()).map(left::or));
        }
        if (path instanceof P_Seq both) {
            return along(both.getLeft()).flatMap(first -> along(both.getRight()).map(first::then));
        }
        if (path instanceof P_OneOrMore1 more) {
            return along(more.getSubPath()).map(Way::andOn);
        }
        return path instanceof P_OneOrMoreN more ? along(more.getSubPath()).map(Way::andOn) : Optional.empty();
    }

    private Way or(Way other) {
        return focus -> Described.joined(from(focus), other.from(focus));
    }

    private Way then(Way second) {
        return focus -> {
            Set<Node> values = new LinkedHashSet<>();
            from(focus).forEach(next -> values.addAll(second.from(focus.at(next))));
            return values;
        };
    }

    private Way andOn() {
        return focus -> {
            Set<Node> reached = new LinkedHashSet<>();
            goOn(focus, reached);
            return reached;
        };
    }

    private void goOn(Focus focus, Set<Node> reached) {
        for (Node next : from(focus)) {
            if (reached.add(next)) {
                goOn(focus.at(next), reached);
            }
        }
    }
}
