package org.entente.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Files as plain mappings, lists and texts, for programs that change some of it and keep the rest. */
public final class PlainTree {
    private PlainTree() {}

    /** The file's mapping, in the order of its keys; the caller may change it. */
    public static Reading<Map<String, Object>> of(Source source) {
        Findings findings = new Findings();
        Optional<Map<String, Object>> tree =
                YamlTree.read(source, findings).map(PlainTree::mapping).filter(whole -> findings.errors() == 0);
        return new Reading<>(tree, findings.inOrder());
    }

    private static Map<String, Object> mapping(Node.Mapping mapping) {
        Map<String, Object> plain = new LinkedHashMap<>();
        mapping.values().forEach((key, value) -> plain.put(key, plain(value)));
        return plain;
    }

    private static Object plain(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping(mapping);
        }
        if (node instanceof Node.Sequence list) {
            return new ArrayList<>(list.items().stream().map(PlainTree::plain).toList());
        }
        return ((Node.Scalar) node).text();
    }
}
