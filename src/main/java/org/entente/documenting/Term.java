package org.entente.documenting;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A class or property of the ontology, as its documentation shows it.
 *
 * @param anchor where it stands in the page: its local name
 * @param kind class or property
 * @param rows what is known of it; terms are named with their prefixes
 * @param count how many things or statements there are of it
 */
public record Term(
        String anchor,
        String name,
        String label,
        String comment,
        String kind,
        List<Row> rows,
        long count,
        Optional<Example> example) {
    /** A line of what is known of a term. */
    public record Row(String title, String text) {}

    /**
     * Where the term is met in the data.
     *
     * @param thing the thing of the class, or that has the property
     * @param value the property's value as text; empty for a class
     */
    public record Example(Node thing, String label, String value) {}
}
