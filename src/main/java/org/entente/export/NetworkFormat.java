package org.entente.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.networks.Network;
import org.entente.networks.Perspective;

/** The files that tools for graphs, maps and calendars open. */
public enum NetworkFormat {
    GEXF("GEXF 1.3, for Gephi", "gexf", "application/gexf+xml", new GexfWriter()),
    GRAPHML("GraphML, for NetworkX, igraph and yEd", "graphml", "application/graphml+xml", new GraphmlWriter()),
    CYTOSCAPE("JSON for Cytoscape and Cytoscape.js", "cyjs", "application/json", new CytoscapeWriter()),
    CX2("CX2, for Cytoscape and NDEx", "cx2", "application/json", new Cx2Writer()),
    DOT("DOT, for Graphviz", "dot", "text/vnd.graphviz", new DotWriter()),
    CSV("nodes.csv and edges.csv for Gephi, in an archive", "csv.zip", "application/zip", new CsvWriter()),
    NODES("nodes.csv alone", "nodes.csv", "text/csv", (network, out) -> CsvOut.write(CsvWriter.nodes(network), out)),
    EDGES("edges.csv alone", "edges.csv", "text/csv", (network, out) -> CsvOut.write(CsvWriter.edges(network), out)),
    SPREADSHEET(
            "nodes.csv and edges.csv for spreadsheets, which compute nothing of them, in an archive",
            "spreadsheet.zip",
            "application/zip",
            CsvWriter::writeInert),
    NEO4J(
            "nodes.csv and relationships.csv for Neo4j's importer, in an archive",
            "neo4j.zip",
            "application/zip",
            new Neo4jWriter()),
    NODELINK("node-link JSON, for D3 and NetworkX", "json", "application/json", new NodeLinkWriter()),
    GEOJSON(
            "GeoJSON, for maps: regions, and facts where they take place",
            "geojson",
            "application/geo+json",
            new GeoJsonWriter()),
    ICS("iCalendar: events, tentative unless they took place", "ics", "text/calendar", new CalendarWriter());

    private final String title;
    private final String extension;
    private final String mediaType;
    private final NetworkWriter writer;

    NetworkFormat(String title, String extension, String mediaType, NetworkWriter writer) {
        this.title = title;
        this.extension = extension;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** The word for it on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }

    /** How names of such files end, without the leading dot. */
    public String extension() {
        return extension;
    }

    /** The media type, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether there is such a file of a perspective: maps and calendars show facts. */
    public boolean shows(Perspective perspective) {
        return perspective == Perspective.FACTS || (this != GEOJSON && this != ICS);
    }

    public void write(Network network, OutputStream out) throws IOException {
        writer.write(network, out);
    }

    public static Optional<NetworkFormat> named(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }

    public static Optional<NetworkFormat> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(extension))
                .findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(NetworkFormat::word).toList();
    }
}
