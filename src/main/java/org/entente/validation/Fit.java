package org.entente.validation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.Shape;

/**
 * Tells whether things fit a shape, and no more: nearly all do, and that much can be told many times as quickly as what is
 * wrong with those that do not. It follows the shape as SHACL says.
 */
@FunctionalInterface
interface Fit {
    boolean of(Focus focus);

    /** Made of a shape, once; empty if that asks for what cannot be told so. */
    static Optional<Fit> to(Shape shape) {
        if (shape.deactivated()) {
            return Optional.of(focus -> true);
        }
        Optional<List<Condition>> conditions =
                all(shape.getConstraints().stream().map(Condition::of));
        Optional<List<Fit>> inner = all(shape.getPropertyShapes().stream().map(Fit::to));
        Optional<Way> way = shape instanceof PropertyShape property
                ? Way.along(property.getPath())
                : Optional.of(focus -> List.of(focus.thing()));
        return way.flatMap(values -> conditions.flatMap(all -> inner.map(shapes -> of(values, all, shapes))));
    }

    /** All of several, if each is there. */
    static <T> Optional<List<T>> all(Stream<Optional<T>> several) {
        List<Optional<T>> list = several.toList();
        return list.stream().allMatch(Optional::isPresent)
                ? Optional.of(list.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    private static Fit of(Way way, List<Condition> conditions, List<Fit> inner) {
        Condition[] first = conditions.toArray(Condition[]::new);
        Fit[] then = inner.toArray(Fit[]::new);
        return focus -> {
            Collection<Node> values = way.from(focus);
            for (Condition condition : first) {
                if (!condition.holds(focus, values)) {
                    return false;
                }
            }
            if (then.length > 0) {
                for (Node value : values) {
                    if (!allOf(then, focus.at(value))) {
                        return false;
                    }
                }
            }
            return true;
        };
    }

    private static boolean allOf(Fit[] several, Focus focus) {
        for (Fit fit : several) {
            if (!fit.of(focus)) {
                return false;
            }
        }
        return true;
    }
}
