package org.entente.describing;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * What a graph says of a thing.
 *
 * @param quads its own statements, a page of the claims about it with their evidence, and the labels of what these name
 * @param claims the number of claims about it in all
 * @param pages the number of pages that they fill, at least one
 */
public record Description(Node thing, List<Quad> quads, int claims, int page, int pages) {}
