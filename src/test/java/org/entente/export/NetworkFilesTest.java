package org.entente.export;

import static org.entente.networks.Perspective.ACTORS;
import static org.entente.networks.Perspective.FACTS;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.apache.commons.csv.CSVRecord;
import org.entente.Tool;
import org.entente.networks.Drawn;
import org.entente.networks.Family;
import org.entente.networks.Network;
import org.entente.networks.Perspective;
import org.entente.networks.Vertex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files for graph tools, maps and calendars, opened by what they are for. */
class NetworkFilesTest {
    private static final String NETWORKX = "import networkx as nx, io, json, sys\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(NetworkFormat.class)
    void theSameNetworkIsTheSameFile(NetworkFormat format) throws IOException {
        byte[] once = Written.bytes(Drawn.shipped(FACTS), format);
        assertTrue(once.length > 1000, format.word());
        assertArrayEquals(once, Written.bytes(Drawn.shipped(FACTS), format));
    }

    @ParameterizedTest
    @EnumSource(NetworkFormat.class)
    void anEmptyNetworkIsAnEmptyFileOfItsKind(NetworkFormat format) throws IOException {
        Network nothing = Drawn.shipped(FACTS, "to", "1066-10-14");
        assertTrue(Written.bytes(nothing, format).length > 0, format.word());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gexf", "graphml", "json"})
    void networkXOpensItWithEveryNodeAndEdge(String extension) throws IOException {
        NetworkFormat format = NetworkFormat.ofExtension(extension).orElseThrow();
        for (Perspective perspective : Perspective.values()) {
            Network network = Drawn.shipped(perspective);
            String told = networkX(network, format, "print(g.number_of_nodes(), g.number_of_edges(), g.is_directed())");
            assertEquals(network.vertices().size() + " " + network.edges().size() + " True", told);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gexf", "graphml", "json"})
    void networkXReadsNumbersAsNumbersAndNamesUnchanged(String extension) throws IOException {
        NetworkFormat format = NetworkFormat.ofExtension(extension).orElseThrow();
        String told = networkX(
                Written.awkward(FACTS),
                format,
                "n = g.nodes['event/awkward']\n"
                        + "e = [d for u, v, d in g.edges(data=True) if d['kind'] == 'host'][0]\n"
                        + "print(n['claims'] + 1, n['articles'] + 1, n['pagerank'] < 1, e['done'], e['weight'] * 2)\n"
                        + "print(n['label'])");
        assertEquals(
                List.of("3 3 True True", Written.AWKWARD),
                told.lines().map(line -> line.replaceFirst(" 2(\\.0)?$", "")).toList());
    }

    /** What a script prints of a graph {@code g}. Until 3.6 NetworkX knew GEXF 1.2 alone, which reads the same. */
    private String networkX(Network network, NetworkFormat format, String script) throws IOException {
        String open = switch (format) {
            case GEXF ->
                "g = nx.read_gexf(io.BytesIO(open(sys.argv[1], 'rb').read()"
                        + ".replace(b'http://gexf.net/1.3', b'http://www.gexf.net/1.2draft')))\n";
            case GRAPHML -> "g = nx.read_graphml(sys.argv[1])\n";
            default -> "g = nx.node_link_graph(json.load(open(sys.argv[1], encoding='utf-8')))\n";
        };
        String utf8 = "sys.stdout.reconfigure(encoding='utf-8')\n";
        return Tool.python("networkx", "apt-get install python3-networkx")
                .run(
                        "-c",
                        NETWORKX + utf8 + open + script,
                        Written.file(network, format, folder).toString())
                .strip();
    }

    @ParameterizedTest
    @EnumSource(Perspective.class)
    void graphvizDrawsEveryNodeAndEdgeWhereItIsSaidToBe(Perspective perspective) throws IOException {
        Network network = Drawn.shipped(perspective);
        Tool dot = Tool.named("dot", "-V", "apt-get install graphviz");
        String file = Written.file(network, NetworkFormat.DOT, folder).toString();
        String svg = dot.run("-Tsvg", file);
        assertEquals(network.vertices().size(), occurrences(svg, "class=\"node "));
        assertEquals(network.edges().size(), occurrences(svg, "class=\"edge "));
        String plain = dot.run("-Tplain", file);
        Vertex vietnam = node(network, "region/vietnam");
        Vertex russia = node(network, "region/russia");
        assertEquals(
                (vietnam.spot().x() - russia.spot().x()) / 72,
                column(plain, vietnam, 2) - column(plain, russia, 2),
                0.01);
        assertEquals(
                (vietnam.spot().y() - russia.spot().y()) / 72,
                column(plain, vietnam, 3) - column(plain, russia, 3),
                0.01);
    }

    private static double column(String plain, Vertex node, int number) {
        return plain.lines()
                .map(line -> line.split(" "))
                .filter(words -> words[0].equals("node") && words[1].equals('"' + node.id() + '"'))
                .mapToDouble(words -> Double.parseDouble(words[number]))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsOnlyPlannedIsDashed() throws IOException {
        String dot = Written.text(Drawn.shipped(ACTORS), NetworkFormat.DOT);
        dot.lines()
                .filter(line -> line.contains(" -> "))
                .forEach(line -> assertEquals(
                        line.matches(".*class=\"[a-z-]+-(planned|open|proposed|confirmed|under-negotiation)\".*"),
                        line.contains("style=dashed"),
                        line));
        assertTrue(dot.contains("style=dashed"));
    }

    @Test
    void graphvizDrawsAwkwardNames() throws IOException {
        Path file = Written.file(Written.awkward(FACTS), NetworkFormat.DOT, folder);
        String json = Tool.named("dot", "-V", "apt-get install graphviz").run("-Tjson0", file.toString());
        Set<String> tips = object(json).getJsonArray("objects").stream()
                .map(one -> one.asJsonObject().getString("tooltip", ""))
                .collect(Collectors.toSet());
        String tip = Written.AWKWARD + ", 2026-03-04/2026-03-06, occurred";
        assertTrue(tips.stream().anyMatch(one -> one.replace("\\\\", "\\").equals(tip)), tips::toString);
    }

    @ParameterizedTest
    @EnumSource(Perspective.class)
    void cytoscapeJsonHasElementsThatHoldTogether(Perspective perspective) throws IOException {
        Network network = Drawn.shipped(perspective);
        JsonObject elements =
                object(Written.text(network, NetworkFormat.CYTOSCAPE)).getJsonObject("elements");
        Set<String> ids = new HashSet<>();
        for (JsonValue node : elements.getJsonArray("nodes")) {
            JsonObject data = node.asJsonObject().getJsonObject("data");
            assertTrue(ids.add(data.getString("id")), data::toString);
            assertFalse(data.getString("name").isEmpty());
            assertTrue(node.asJsonObject().getJsonObject("position").getJsonNumber("x") != null);
        }
        assertEquals(network.vertices().size(), ids.size());
        Set<String> edges = new HashSet<>();
        for (JsonValue edge : elements.getJsonArray("edges")) {
            JsonObject data = edge.asJsonObject().getJsonObject("data");
            assertTrue(edges.add(data.getString("id")), data::toString);
            assertTrue(
                    ids.contains(data.getString("source")) && ids.contains(data.getString("target")), data::toString);
        }
        assertEquals(network.edges().size(), edges.size());
    }

    @Test
    void cx2DeclaresWhatItUsesAndCountsWhatItHas() throws IOException {
        Network network = Drawn.shipped(FACTS);
        JsonArray aspects = array(Written.text(network, NetworkFormat.CX2));
        assertEquals("2.0", aspects.getJsonObject(0).getString("CXVersion"));
        Map<String, JsonArray> parts = new HashMap<>();
        aspects.stream()
                .skip(1)
                .forEach(
                        part -> part.asJsonObject().forEach((name, content) -> parts.put(name, content.asJsonArray())));
        assertEquals(
                "status",
                aspects.getJsonObject(aspects.size() - 1).keySet().iterator().next());
        assertTrue(parts.get("status").getJsonObject(0).getBoolean("success"));
        parts.get("metaData")
                .forEach(meta -> assertEquals(
                        meta.asJsonObject().getInt("elementCount"),
                        parts.get(meta.asJsonObject().getString("name")).size(),
                        meta.toString()));
        JsonObject declared = parts.get("attributeDeclarations").getJsonObject(0);
        for (String aspect : List.of("nodes", "edges")) {
            JsonObject known = declared.getJsonObject(aspect);
            parts.get(aspect)
                    .forEach(element -> element.asJsonObject()
                            .getJsonObject("v")
                            .forEach((name, value) ->
                                    assertEquals(known.getJsonObject(name).getString("d"), cxType(value), name)));
        }
        int last = network.vertices().size() - 1;
        parts.get("edges")
                .forEach(edge -> assertTrue(edge.asJsonObject().getInt("s") <= last
                        && edge.asJsonObject().getInt("t") <= last));
    }

    private static String cxType(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> "string";
            case TRUE, FALSE -> "boolean";
            case ARRAY -> "list_of_string";
            default -> value.toString().matches("-?\\d+") ? "integer" : "double";
        };
    }

    @Test
    void nodeLinkJsonHasItsEdgesUnderBothNames() throws IOException {
        JsonObject file = object(Written.text(Drawn.shipped(ACTORS), NetworkFormat.NODELINK));
        assertEquals(file.getJsonArray("links"), file.getJsonArray("edges"));
        assertFalse(file.getJsonArray("links").isEmpty());
    }

    @Test
    void theArchiveOfTablesHoldsTheTwoThatAreThereAlone() throws IOException {
        Network network = Drawn.shipped(FACTS);
        Map<String, byte[]> files = unpacked(Written.bytes(network, NetworkFormat.CSV));
        assertEquals(Set.of("nodes.csv", "edges.csv"), files.keySet());
        assertArrayEquals(Written.bytes(network, NetworkFormat.NODES), files.get("nodes.csv"));
        assertArrayEquals(Written.bytes(network, NetworkFormat.EDGES), files.get("edges.csv"));
        List<CSVRecord> edges = Written.rows(files.get("edges.csv"));
        assertEquals(network.edges().size(), edges.size());
        assertEquals(
                List.of("Source", "Target", "Type", "Kind", "Weight"),
                edges.get(0).getParser().getHeaderNames().subList(0, 5));
    }

    @Test
    void awkwardNamesStayWholeInTables() throws IOException {
        assertTrue(Written.rows(Written.bytes(Written.awkward(FACTS), NetworkFormat.NODES)).stream()
                .anyMatch(row -> row.get("Label").equals(Written.AWKWARD)));
    }

    /** As the manual of its importer has it: names with types, ids, labels and types of relationships under their marks. */
    @Test
    void neo4jsTablesHaveTheHeadingsOfItsImporterAndCellsOfTheirTypes() throws IOException {
        Network network = Drawn.shipped(FACTS);
        Map<String, byte[]> files = unpacked(Written.bytes(network, NetworkFormat.NEO4J));
        assertEquals(Set.of("nodes.csv", "relationships.csv"), files.keySet());
        List<CSVRecord> nodes = Written.rows(files.get("nodes.csv"));
        List<CSVRecord> relationships = Written.rows(files.get("relationships.csv"));
        assertEquals(network.vertices().size(), nodes.size());
        assertEquals(network.edges().size(), relationships.size());
        Stream.concat(nodes.stream(), relationships.stream()).forEach(NetworkFilesTest::typed);
        Set<String> ids = nodes.stream().map(row -> row.get("id:ID")).collect(Collectors.toSet());
        assertEquals(nodes.size(), ids.size());
        relationships.forEach(row -> {
            assertTrue(ids.contains(row.get(":START_ID")) && ids.contains(row.get(":END_ID")), row::toString);
            assertTrue(row.get(":TYPE").matches("[A-Z][A-Z_]*"), row::toString);
        });
        assertTrue(nodes.stream().anyMatch(row -> row.get(":LABEL").equals("Agreement;FreeTradeAgreement")));
        assertTrue(relationships.stream().anyMatch(row -> row.get(":TYPE").equals("RESPONDS_TO")));
    }

    private static void typed(CSVRecord row) {
        row.toMap().forEach((heading, cell) -> {
            assertTrue(
                    heading.matches(
                            "id:ID|:LABEL|:START_ID|:END_ID|:TYPE|[a-z]+(:(int|double|boolean|date|string\\[]))?"),
                    heading);
            String form = switch (heading.replaceAll(".*:", "")) {
                case "int" -> "-?\\d+";
                case "double" -> "-?\\d+(\\.\\d+)?(E-?\\d+)?";
                case "boolean" -> "true|false";
                case "date" -> "\\d{4}-\\d{2}-\\d{2}";
                default -> "(?s).*";
            };
            assertTrue(cell.isEmpty() || cell.matches(form), heading + " " + cell);
        });
    }

    @Test
    void geoJsonIsValidAndPutsTheLongitudeFirst() throws IOException {
        Network network = Drawn.shipped(FACTS);
        JsonObject collection = object(Written.text(network, NetworkFormat.GEOJSON));
        assertEquals("FeatureCollection", collection.getString("type"));
        Map<String, JsonObject> features = new HashMap<>();
        for (JsonValue value : collection.getJsonArray("features")) {
            JsonObject feature = value.asJsonObject();
            assertEquals(Set.of("type", "id", "geometry", "properties"), feature.keySet());
            assertEquals("Feature", feature.getString("type"));
            assertEquals("Point", feature.getJsonObject("geometry").getString("type"));
            List<Double> point =
                    feature.getJsonObject("geometry").getJsonArray("coordinates").getValuesAs(JsonNumber.class).stream()
                            .map(JsonNumber::doubleValue)
                            .toList();
            assertEquals(2, point.size());
            assertTrue(Math.abs(point.get(0)) <= 180 && Math.abs(point.get(1)) <= 90, feature::toString);
            assertTrue(features.put(feature.getString("id"), feature) == null, feature.getString("id"));
        }
        JsonObject hanoi = features.get("region/hanoi");
        assertEquals(
                105.85,
                hanoi.getJsonObject("geometry")
                        .getJsonArray("coordinates")
                        .getJsonNumber(0)
                        .doubleValue(),
                0.2);
        JsonObject held = features.get("event/victory-day-in-moscow-2025@region/moscow");
        assertEquals("Moscow", held.getJsonObject("properties").getString("place"));
        assertEquals(features.get("region/moscow").getJsonObject("geometry"), held.getJsonObject("geometry"));
    }

    @Test
    void aCalendarLibraryReadsEveryDatedEventAndWhatIsPlannedIsTentative() throws IOException, ParserException {
        Network network = Drawn.shipped(FACTS);
        Calendar calendar = calendar(network);
        Map<String, VEvent> events = calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .collect(Collectors.toMap(
                        event -> event.<Property>getRequiredProperty("UID").getValue(), event -> event));
        Set<String> dated = network.vertices().stream()
                .filter(node ->
                        Set.of(Family.EVENT, Family.PLEDGE).contains(node.kind().family()))
                .filter(node -> node.told().span().from().isPresent()
                        && node.told().span().to().isPresent())
                .map(Vertex::iri)
                .collect(Collectors.toSet());
        assertEquals(new TreeSet<>(dated), new TreeSet<>(events.keySet()));
        for (Vertex node : network.vertices()) {
            VEvent event = events.get(node.iri());
            if (event != null && node.kind().family() == Family.EVENT) {
                boolean held = Set.of("occurred", "ongoing").contains(node.state());
                assertEquals(held ? "CONFIRMED" : "TENTATIVE", property(event, "STATUS"), node.id());
            }
        }
        calendar.validate();
    }

    @Test
    void anEventInACalendarLastsThroughItsLastDayAndBlocksNoTime() throws IOException, ParserException {
        Network network = Written.awkward(FACTS);
        List<VEvent> events = calendar(network).getComponents(Component.VEVENT);
        assertEquals(1, events.size());
        VEvent visit = events.get(0);
        assertEquals(Written.AWKWARD, property(visit, "SUMMARY"));
        assertEquals("20260304", property(visit, "DTSTART"));
        assertEquals("20260307", property(visit, "DTEND"));
        assertEquals("TRANSPARENT", property(visit, "TRANSP"));
        assertEquals("Chile", property(visit, "LOCATION"));
        assertEquals("visit,energy,trade", property(visit, "CATEGORIES"));
        assertTrue(property(visit, "DESCRIPTION").contains("told by Fjord Post"), property(visit, "DESCRIPTION"));
        assertEquals(
                LocalDate.of(2026, 3, 6),
                node(network, "event/awkward").told().span().to().orElseThrow());
    }

    @Test
    void noLineOfACalendarIsLongerThanAReaderMustTake() throws IOException {
        String text = Written.text(Drawn.shipped(FACTS), NetworkFormat.ICS);
        for (String line : text.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        assertFalse(text.replace("\r\n", "").contains("\n"));
    }

    private static Calendar calendar(Network network) throws IOException, ParserException {
        return new CalendarBuilder().build(new ByteArrayInputStream(Written.bytes(network, NetworkFormat.ICS)));
    }

    private static String property(VEvent event, String name) {
        return event.<Property>getRequiredProperty(name).getValue();
    }

    private static Vertex node(Network network, String id) {
        return network.vertices().stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static int occurrences(String text, String part) {
        return text.split(part, -1).length - 1;
    }

    private static JsonObject object(String json) {
        return structure(json).asJsonObject();
    }

    private static JsonArray array(String json) {
        return structure(json).asJsonArray();
    }

    private static JsonStructure structure(String json) {
        return Json.createReader(new StringReader(json)).read();
    }

    private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
