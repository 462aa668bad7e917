package org.entente.facts;

/** What sort of place it is. */
public enum RegionKind implements Term {
    COUNTRY,
    ADMINISTRATIVE_AREA,
    CITY,
    MACRO_REGION,
    SITE
}
