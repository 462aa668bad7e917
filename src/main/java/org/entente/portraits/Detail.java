package org.entente.portraits;

import java.util.List;

/**
 * What else is told of a thing.
 *
 * @param name what connects the values with it: <em>hosted by</em>, <em>place</em>
 */
public record Detail(String name, List<Reference> values) {}
