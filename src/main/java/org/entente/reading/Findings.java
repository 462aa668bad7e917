package org.entente.reading;

import java.util.ArrayList;
import java.util.List;
import org.entente.facts.Finding;
import org.entente.facts.Place;

/** Collects the problems of one file, so that its writer learns of all of them at once. */
final class Findings {
    private final List<Finding> found = new ArrayList<>();

    void error(Place place, String what, String mend) {
        found.add(Finding.error(place, what, mend));
    }

    int errors() {
        return found.size();
    }

    List<Finding> inOrder() {
        return found.stream().sorted().distinct().toList();
    }
}
