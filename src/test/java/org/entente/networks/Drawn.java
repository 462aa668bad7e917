package org.entente.networks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.building.Desk;
import org.entente.dataset.MemoryDataset;
import org.entente.questions.UnfitArgument;

/** Networks of the shipped graph and of small ones, asked for in words. */
public final class Drawn {
    private static final DatasetGraph SHIPPED = MemoryDataset.of(Desk.shipped().stream());

    private static final Map<List<Object>, Network> KNOWN = new ConcurrentHashMap<>();

    private Drawn() {}

    /**
     * Of the shipped graph; drawn once for all tests.
     *
     * @param namesAndValues of parameters in turn
     */
    public static Network shipped(Perspective perspective, String... namesAndValues) {
        return KNOWN.computeIfAbsent(
                List.of(perspective, List.of(namesAndValues)), key -> of(SHIPPED, perspective, namesAndValues));
    }

    public static Network of(DatasetGraph dataset, Perspective perspective, String... namesAndValues) {
        try {
            return new Networks(dataset).draw(perspective, Selection.of(map(namesAndValues), dataset), 1000);
        } catch (UnfitArgument | TooLarge e) {
            throw new AssertionError(e);
        }
    }

    /** The sentence with which a selection is refused. */
    static String refusal(Perspective perspective, String... namesAndValues) {
        try {
            new Networks(SHIPPED).draw(perspective, Selection.of(map(namesAndValues), SHIPPED), 1000);
            throw new AssertionError("nothing was refused");
        } catch (UnfitArgument e) {
            return e.getMessage();
        } catch (TooLarge e) {
            throw new AssertionError(e);
        }
    }

    static DatasetGraph shippedDataset() {
        return SHIPPED;
    }

    private static Map<String, String> map(String... namesAndValues) {
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    /** {@code source kind target}, in order. */
    static List<String> edges(Network network) {
        return network.edges().stream()
                .map(edge -> edge.source() + " " + edge.kind() + " " + edge.target())
                .sorted()
                .toList();
    }

    static List<String> nodes(Network network) {
        return network.vertices().stream().map(Vertex::id).toList();
    }

    static Vertex node(Network network, String id) {
        return network.vertices().stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
