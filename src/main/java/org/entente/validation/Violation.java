package org.entente.validation;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.util.NodeCmp;
import org.jspecify.annotations.Nullable;

/**
 * One place where a graph breaks a shape.
 *
 * @param focus the thing that the shape is about
 * @param path the property concerned; absent if the shape is about the thing as a whole, or about several properties
 * @param value the value at fault; absent if a value is missing or there are too many
 * @param message one sentence in English: what is wrong and how to mend it
 */
public record Violation(
        Node focus, @Nullable Node path, @Nullable Node value, Severity severity, String message) {

    /** Whether the graph is refused, or merely advice is given. */
    public enum Severity {
        ERROR,
        WARNING
    }

    private static final Comparator<@Nullable Node> NODES = Comparator.nullsFirst(NodeCmp::compareRDFTerms);

    /** By thing, then property and value, so that the same graph gives the same list every time. */
    static final Comparator<Violation> ORDER = Comparator.comparing(Violation::focus, NODES)
            .thenComparing(Violation::path, NODES)
            .thenComparing(Violation::value, NODES)
            .thenComparing(Violation::severity)
            .thenComparing(Violation::message);
}
