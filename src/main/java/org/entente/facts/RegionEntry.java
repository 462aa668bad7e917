package org.entente.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A region, and whether it acts.
 *
 * @param acts whether it is an actor too, as countries are
 * @param country of an acting region that is not a country
 * @param within the regions that it lies in directly
 * @param iso an ISO 3166 code, of a country (part 1) or a subdivision (part 2)
 */
public record RegionEntry(
        Id id,
        RegionKind kind,
        Label label,
        boolean acts,
        Optional<Id> country,
        List<Id> within,
        List<Id> memberOf,
        Optional<String> iso,
        Optional<Point> point,
        Optional<String> wikidata)
        implements Entry {

    /** A point on the globe, in degrees of WGS 84. */
    public record Point(BigDecimal lat, BigDecimal lon) {}
}
