package org.entente.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.entente.export.NetworkFormat;
import org.entente.networks.Join;
import org.entente.networks.Network;
import org.entente.questions.Answer;

/** The answer to a query as a graph: of rows, things that stand in one are joined by it; of triples, each joins two. */
record QueryGraph(Drawn drawn) {
    private static final int SEVERAL = 2;
    private static final int MOST = 150;
    private static final int PIXELS = 1200;

    /** Of a row with more things, these first ones are joined. */
    private static final int WIDEST_ROW = 6;

    private record Cell(String column, Node thing) {}

    Map<String, Object> of(Answer answer) {
        Set<Node> things = drawn.drawable(
                answer.rows().stream().flatMap(row -> answer.cells(row).stream().flatMap(Optional::stream)));
        List<Join> joins = answer.rows().stream()
                .flatMap(row -> joins(cells(answer, row, things)).stream())
                .toList();
        return drawing(things, joins);
    }

    Map<String, Object> of(Graph triples) {
        Set<Node> things =
                drawn.drawable(triples.stream().flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject())));
        List<Join> joins = triples.stream()
                .filter(triple -> things.contains(triple.getSubject()) && things.contains(triple.getObject()))
                .map(triple -> new Join(
                        triple.getSubject(),
                        triple.getObject(),
                        predicate(triple),
                        true,
                        Set.of(triple.getSubject(), triple.getObject())))
                .toList();
        return drawing(things, joins);
    }

    private static String predicate(Triple triple) {
        return triple.getPredicate().getURI().replaceFirst(".*[/#]", "");
    }

    private List<Cell> cells(Answer answer, Binding row, Set<Node> things) {
        return answer.columns().stream()
                .flatMap(column -> Stream.ofNullable(row.get(Var.alloc(column)))
                        .flatMap(node -> drawn.drawable(Stream.of(node)).stream())
                        .filter(things::contains)
                        .map(thing -> new Cell(column, thing)))
                .limit(WIDEST_ROW)
                .toList();
    }

    private static List<Join> joins(List<Cell> row) {
        Set<Node> all = new LinkedHashSet<>();
        row.forEach(cell -> all.add(cell.thing()));
        List<Join> joins = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            for (Cell other : row.subList(i + 1, row.size())) {
                Cell one = row.get(i);
                joins.add(new Join(one.thing(), other.thing(), one.column() + "-and-" + other.column(), false, all));
            }
        }
        return joins;
    }

    private Map<String, Object> drawing(Set<Node> things, List<Join> joins) {
        if (things.size() < SEVERAL) {
            return Map.of();
        }
        Network network = drawn.joined(things, joins, MOST);
        return Map.of(
                "graph", network,
                "joined", !joins.isEmpty(),
                "things", things.size(),
                "families", new Glimpse(network, Optional.empty(), things.size()).families(),
                "picture", Picture.of(network, Optional.empty(), PIXELS),
                "elements", elements(network));
    }

    /** What scripts make the picture alive with. */
    private static String elements(Network network) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            NetworkFormat.CYTOSCAPE.write(network, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
