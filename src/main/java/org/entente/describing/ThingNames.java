package org.entente.describing;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.entente.facts.Id;
import org.jspecify.annotations.Nullable;

/** The kinds and slugs of all things of a dataset that does not change, read when they are first asked for. */
public final class ThingNames {
    private static final int CANDIDATES = 3;

    /** Among more things than these, the rest is not looked through. */
    private static final int LOOKED_THROUGH = 50_000;

    /** The share of pieces that two slugs must have in common to be near. */
    private static final double NEAR = 0.4;

    private final DatasetGraph dataset;
    private final String things;
    private @Nullable Map<String, List<String>> slugs;

    /** @param things what the IRIs of things start with, before their kind */
    public ThingNames(DatasetGraph dataset, String things) {
        this.dataset = dataset;
        this.things = things;
    }

    /** The kinds of which there are things, in alphabetical order. */
    public Set<String> kinds() {
        return slugs().keySet();
    }

    /** A few slugs of things of a kind that look most like one that is not there, the nearest first. */
    public List<String> near(String kind, String slug) {
        if (slug.length() > Id.LONGEST_SLUG) {
            return List.of();
        }
        Set<String> wanted = pieces(slug);
        Map<String, Double> likeness = new TreeMap<>();
        slugs().getOrDefault(kind, List.of()).stream().limit(LOOKED_THROUGH).forEach(known -> {
            double share = share(wanted, pieces(known));
            if (share >= NEAR) {
                likeness.put(known, share);
            }
        });
        return likeness.keySet().stream()
                .sorted(Comparator.comparing(known -> -likeness.get(known)))
                .limit(CANDIDATES)
                .toList();
    }

    private static double share(Set<String> some, Set<String> others) {
        long common = some.stream().filter(others::contains).count();
        return 2.0 * common / (some.size() + others.size());
    }

    /** A slug cut up: two signs each, with its ends marked. */
    private static Set<String> pieces(String slug) {
        String marked = "^" + slug + "$";
        return IntStream.range(0, marked.length() - 1)
                .mapToObj(i -> marked.substring(i, i + 2))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private synchronized Map<String, List<String>> slugs() {
        if (slugs == null) {
            slugs = dataset.getDefaultGraph().stream(Node.ANY, RDF.type.asNode(), Node.ANY)
                    .map(Triple::getSubject)
                    .filter(node -> node.isURI() && node.getURI().startsWith(things))
                    .map(node -> node.getURI().substring(things.length()))
                    .filter(id -> id.indexOf('/') > 0 && id.indexOf('#') < 0)
                    .distinct()
                    .sorted()
                    .collect(Collectors.groupingBy(
                            id -> id.substring(0, id.indexOf('/')),
                            TreeMap::new,
                            Collectors.mapping(id -> id.substring(id.indexOf('/') + 1), Collectors.toList())));
        }
        return slugs;
    }
}
