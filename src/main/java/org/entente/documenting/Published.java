package org.entente.documenting;

import java.util.List;

/**
 * How a data set is published.
 *
 * @param base what the IRIs of its things start with
 * @param address where it is served, with a slash at its end
 * @param version names the state of the data
 */
public record Published(String base, String address, String version, List<Download> files) {}
