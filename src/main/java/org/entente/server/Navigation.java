package org.entente.server;

import java.util.List;

/** Where each page leads from its top. */
final class Navigation {
    private Navigation() {}

    /** An address, and what a reader calls what is there. */
    public record Place(String address, String name) {}

    static List<Place> places() {
        return List.of(
                new Place("/graph", "Graph"),
                new Place("/timeline", "Time line"),
                new Place("/map", "Map"),
                new Place("/figures", "Figures"),
                new Place("/pledges", "Pledges"),
                new Place("/agreements", "Agreements"),
                new Place("/query", "Query"),
                new Place("/export", "Files"),
                new Place("/use", "Use it from…"));
    }
}
