package org.entente.building;

/**
 * What has gone the road.
 *
 * @param files that were looked at
 * @param articles that could be read
 * @param facts of theirs, those that only record a spelling included
 * @param quads of all graphs
 * @param report what is wrong with them
 */
public record Arrival(long files, long articles, long facts, long quads, Report report) {}
