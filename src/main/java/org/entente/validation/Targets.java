package org.entente.validation;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.engine.TargetType;
import org.apache.jena.shacl.parser.Shape;

/** Which shapes a thing is held to, by its classes and properties. */
final class Targets {
    private final Map<Node, Set<Held>> byClass = new HashMap<>();
    private final Map<Node, Set<Held>> byProperty = new HashMap<>();

    /**
     * A shape that things are held to.
     *
     * @param understood whether {@link Fit} can tell what fits it
     */
    record Held(Shape shape, boolean understood) {}

    /** @throws IllegalArgumentException if shapes find their things in another way */
    Targets(Shapes shapes) {
        for (Shape shape : shapes.getTargetShapes()) {
            Held held = new Held(shape, Fit.understands(shape));
            for (Target target : shape.getTargets()) {
                index(target.getTargetType())
                        .computeIfAbsent(target.getObject(), none -> new LinkedHashSet<>())
                        .add(held);
            }
        }
    }

    private Map<Node, Set<Held>> index(TargetType type) {
        return switch (type) {
            case targetClass, implicitClass -> byClass;
            case targetSubjectsOf -> byProperty;
            default -> throw new IllegalArgumentException("shapes find things by class or property, not by " + type);
        };
    }

    Set<Held> of(Collection<Node> classes, Collection<Node> properties) {
        Set<Held> shapes = new LinkedHashSet<>();
        classes.forEach(type -> shapes.addAll(byClass.getOrDefault(type, Set.of())));
        properties.forEach(property -> shapes.addAll(byProperty.getOrDefault(property, Set.of())));
        return shapes;
    }
}
