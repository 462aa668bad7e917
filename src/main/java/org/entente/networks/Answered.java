package org.entente.networks;

import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * What a question was answered with.
 *
 * @param title what the question is called
 * @param things those in the answer that can be nodes
 */
public record Answered(String title, Set<Node> things) {}
