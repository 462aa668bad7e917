package org.entente.portraits;

import java.util.List;

/**
 * One fact that a thing has part in.
 *
 * @param date when, in words; empty if that is not told
 * @param state how far it has come, where it is not simply so; else empty
 * @param role what part the thing has in it; empty if that goes without saying
 * @param sources who says so, the latest first
 */
public record Line(
        Reference fact, String date, String state, String role, List<Detail> details, List<Source> sources) {}
