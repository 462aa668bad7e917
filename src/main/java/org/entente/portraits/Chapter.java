package org.entente.portraits;

import java.util.List;

/**
 * Facts of one kind, the newest first.
 *
 * @param more how many older ones are left out
 */
public record Chapter(String title, List<Line> lines, int more) {}
