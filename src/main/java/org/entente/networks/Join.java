package org.entente.networks;

import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Two things that an answer joins.
 *
 * @param kind says how, in a word
 * @param directed whether it leads from one to the other
 * @param facts those that it rests on, as far as the answer names them
 */
public record Join(Node from, Node to, String kind, boolean directed, Set<Node> facts) {}
