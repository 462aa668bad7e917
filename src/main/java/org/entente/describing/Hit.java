package org.entente.describing;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * A thing that was found by one of its names.
 *
 * @param name what it is called in English
 * @param others its names in other languages, and the one that it was found by if that is neither
 * @param claims how many claims tell of it, or are made by it
 */
public record Hit(Node thing, String name, List<String> others, int claims) {}
