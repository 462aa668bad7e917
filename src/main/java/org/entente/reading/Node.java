package org.entente.reading;

import java.util.List;
import java.util.Map;
import org.entente.facts.Place;

/** A YAML document as a tree that remembers where each part stood. */
sealed interface Node {
    Place place();

    /** What it is, in the words of someone who writes YAML. */
    String form();

    /** Keys to values, with the place of each key, in the order of the file. */
    record Mapping(Place place, Map<String, Node> values, Map<String, Place> keys) implements Node {
        @Override
        public String form() {
            return "a mapping";
        }
    }

    record Sequence(Place place, List<Node> items) implements Node {
        @Override
        public String form() {
            return "a list";
        }
    }

    record Scalar(Place place, String text) implements Node {
        @Override
        public String form() {
            return text.isEmpty() ? "nothing" : "“" + Quoted.shortly(text) + "”";
        }
    }
}
