package org.entente.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.engine.TargetType;
import org.apache.jena.shacl.parser.Shape;

/** Which shapes a thing is held to, by its classes and properties. */
final class Targets {
    private final Map<Node, List<Held>> byClass = new HashMap<>();
    private final Map<Node, List<Held>> byProperty = new HashMap<>();

    /** A shape that things are held to. */
    static final class Held {
        private final Shape shape;
        private final Optional<Fit> fit;

        Held(Shape shape) {
            this.shape = shape;
            this.fit = Fit.to(shape);
        }

        Shape shape() {
            return shape;
        }

        /** Whether it is sure that a thing fits. */
        boolean surelyFits(Focus focus) {
            return fit.isPresent() && fit.get().of(focus);
        }
    }

    /** @throws IllegalArgumentException if shapes find their things in another way */
    Targets(Shapes shapes) {
        for (Shape shape : shapes.getTargetShapes()) {
            Held held = new Held(shape);
            for (Target target : shape.getTargets()) {
                index(target.getTargetType())
                        .computeIfAbsent(target.getObject(), none -> new ArrayList<>())
                        .add(held);
            }
        }
    }

    private Map<Node, List<Held>> index(TargetType type) {
        return switch (type) {
            case targetClass, implicitClass -> byClass;
            case targetSubjectsOf -> byProperty;
            default -> throw new IllegalArgumentException("shapes find things by class or property, not by " + type);
        };
    }

    /** Each once. */
    Collection<Held> of(Collection<Node> classes, Collection<Node> properties) {
        Collection<Held> shapes = new ArrayList<>();
        for (Node type : classes) {
            add(byClass.getOrDefault(type, List.of()), shapes);
        }
        for (Node property : properties) {
            add(byProperty.getOrDefault(property, List.of()), shapes);
        }
        return shapes;
    }

    private static void add(List<Held> some, Collection<Held> shapes) {
        for (Held held : some) {
            if (!shapes.contains(held)) {
                shapes.add(held);
            }
        }
    }
}
