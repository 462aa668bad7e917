package org.entente.export;

import static org.entente.networks.Perspective.ACTORS;
import static org.entente.networks.Perspective.FACTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.Tool;
import org.entente.networks.Drawn;
import org.entente.networks.Network;
import org.entente.networks.Perspective;
import org.entente.networks.Vertex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Gephi's own importer opens what is made for it. */
class GephiTest {
    private static final String GEPHI = System.getProperty("entente.gephi", "target/gephi/gephi-toolkit.jar");

    @TempDir
    private Path folder;

    /** What Gephi knows of a file that it has opened, line by line. */
    private static List<String> opened(Path file) throws IOException {
        assertTrue(Files.exists(Path.of(GEPHI)), "run through Maven, which fetches " + GEPHI);
        return Tool.anyOf(
                        List.of(List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Djava.awt.headless=true")),
                        List.of("-version"),
                        "install a JDK")
                .run("-cp", GEPHI, "src/test/resources/org/entente/export/OpenInGephi.java", file.toString())
                .lines()
                .toList();
    }

    private static int number(List<String> told, String what) {
        return told.stream()
                .filter(line -> line.matches(what + " \\d+"))
                .map(line -> Integer.parseInt(line.substring(what.length() + 1)))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Long> kinds(List<String> told) {
        return told.stream()
                .filter(line -> line.startsWith("kind "))
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(words -> words[1], words -> Long.valueOf(words[2])));
    }

    @ParameterizedTest
    @EnumSource(Perspective.class)
    void gexfOpensWithAllNodesEdgesKindsAndIntervals(Perspective perspective) throws IOException {
        Network network = Drawn.shipped(perspective);
        List<String> told = opened(Written.file(network, NetworkFormat.GEXF, folder));
        assertEquals(network.vertices().size(), number(told, "nodes"));
        assertEquals(network.edges().size(), number(told, "edges"));
        assertEquals(new TreeMap<>(Written.countsByKind(network)), new TreeMap<>(kinds(told)));
        assertEquals(
                network.vertices().stream()
                        .filter(Vertex::stated)
                        .mapToInt(node -> node.told().joinedSpans().size())
                        .sum(),
                number(told, "node intervals"));
        assertEquals(
                network.edges().stream()
                        .mapToInt(edge -> edge.told().joinedSpans().size())
                        .sum(),
                number(told, "edge intervals"));
        assertTrue(number(told, "edge intervals") > 30, told::toString);
        assertEquals(
                List.of(),
                told.stream().filter(line -> line.startsWith("issue")).toList());
    }

    @Test
    void gexfOpensColouredAndLaidOut() throws IOException {
        Network network = Drawn.shipped(ACTORS);
        List<String> told = opened(Written.file(network, NetworkFormat.GEXF, folder));
        for (Vertex node : network.vertices()) {
            String expected = "node %s %s %s %s"
                    .formatted(
                            node.id(),
                            (float) node.spot().x(),
                            (float) node.spot().y(),
                            node.kind().family().colour().substring(1).replaceFirst("^0+", ""));
            assertTrue(told.contains(expected), expected);
        }
    }

    @Test
    void noColumnIsDroppedAndListsAreLists() throws IOException {
        List<String> told = opened(Written.file(Drawn.shipped(FACTS), NetworkFormat.GEXF, folder));
        for (Column<?> column : Columns.OF_NODES) {
            assertTrue(told.contains("node column " + column.name() + " " + type(column)), column.name());
        }
        for (Column<?> column : Columns.OF_EDGES) {
            assertTrue(told.contains("edge column " + column.name() + " " + type(column)), column.name());
        }
        assertTrue(told.contains("outlets event/to-lam-visits-russia-2025-05 [Sputnik International, Viet Nam News]"));
    }

    private static String type(Column<?> column) {
        return switch (column.type()) {
            case TEXT, DAY -> "String";
            case INTEGER -> "Integer";
            case DOUBLE -> "Double";
            case BOOLEAN -> "Boolean";
            case TEXTS -> "String[]";
        };
    }

    @Test
    void graphmlOpensThoughGephiKeepsOneEdgeBetweenAPairInOneDirection() throws IOException {
        Network network = Drawn.shipped(FACTS);
        List<String> told = opened(Written.file(network, NetworkFormat.GRAPHML, folder));
        assertEquals(network.vertices().size(), number(told, "nodes"));
        assertEquals(
                network.edges().stream()
                        .map(edge -> edge.source() + " " + edge.target())
                        .distinct()
                        .count(),
                number(told, "edges"));
    }

    @Test
    void theTableOfEdgesOpensWithKinds() throws IOException {
        Network network = Drawn.shipped(ACTORS);
        List<String> told = opened(Written.file(network, NetworkFormat.EDGES, folder));
        assertEquals(network.vertices().size(), number(told, "nodes"));
        assertEquals(network.edges().size(), number(told, "edges"));
        assertEquals(new TreeMap<>(Written.countsByKind(network)), new TreeMap<>(kinds(told)));
    }

    @Test
    void awkwardNamesArriveUnchanged() throws IOException {
        for (NetworkFormat format : List.of(NetworkFormat.GEXF, NetworkFormat.GRAPHML)) {
            List<String> told = opened(Written.file(Written.awkward(FACTS), format, folder));
            assertTrue(told.contains("label event/awkward " + Written.AWKWARD), told::toString);
        }
    }
}
