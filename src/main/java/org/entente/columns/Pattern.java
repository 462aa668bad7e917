package org.entente.columns;

import org.apache.jena.graph.Node;

/**
 * What is looked for, as numbers of terms; {@link Snapshot#ANY} matches each.
 *
 * @param isNowhere whether a term is looked for that no statement ever had
 */
record Pattern(int subject, int predicate, int object, boolean isNowhere) {
    static Pattern of(Terms terms, Node subject, Node predicate, Node object) {
        int[] numbers = {number(terms, subject), number(terms, predicate), number(terms, object)};
        boolean nowhere = missing(subject, numbers[0]) || missing(predicate, numbers[1]) || missing(object, numbers[2]);
        return new Pattern(numbers[0], numbers[1], numbers[2], nowhere);
    }

    private static int number(Terms terms, Node node) {
        return isWildcard(node) ? Snapshot.ANY : terms.number(node);
    }

    private static boolean missing(Node node, int number) {
        return number == Terms.NONE && !isWildcard(node);
    }

    private static boolean isWildcard(Node node) {
        return node == null || Node.ANY.equals(node) || node.isVariable();
    }
}
