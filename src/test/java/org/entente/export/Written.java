package org.entente.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.entente.building.Desk;
import org.entente.networks.Drawn;
import org.entente.networks.Network;
import org.entente.networks.Perspective;

/** Networks as they are written. */
final class Written {
    /** A name with everything that one format or another gives a meaning to. */
    static final String AWKWARD = "Visit \"of\" <Ana> & co; a\\b, 'c' {d} [e] ]]> đ 🎉 %s #f";

    private Written() {}

    static byte[] bytes(Network network, NetworkFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(network, out);
        return out.toByteArray();
    }

    static String text(Network network, NetworkFormat format) throws IOException {
        return new String(bytes(network, format), StandardCharsets.UTF_8);
    }

    static Path file(Network network, NetworkFormat format, Path folder) throws IOException {
        return Files.write(
                folder.resolve(network.perspective().word() + "." + format.extension()), bytes(network, format));
    }

    /** A visit with an awkward name, planned by one article and over by the next, and a meeting without a date. */
    static Network awkward(Perspective perspective) {
        return Drawn.of(
                Desk.dataset(
                        Desk.article("a", "2026-03-01", visit("planned")),
                        Desk.article("b", "2026-03-07", visit("occurred") + meeting())),
                perspective);
    }

    private static String visit(String occurrence) {
        return """
                events:
                  - id: awkward
                    kind: visit
                    title: '%s'
                    when: 2026-03-04/2026-03-06
                    place: Chile
                    participants: {guest: Nils Berg, host: Ana Rojas}
                    occurrence: %s
                    topics: [energy, trade]
                    claim: {evidence: e1}
                """.formatted(AWKWARD.replace("'", "''"), occurrence);
    }

    private static String meeting() {
        return """
                  - id: undated
                    kind: meeting
                    title: Undated meeting
                    place: Oslo
                    participants: {participant: [Nils Berg, Ana Rojas]}
                    occurrence: planned
                    claim: {evidence: e2}
                """;
    }

    /** The rows of a CSV file with their headings. */
    static List<CSVRecord> rows(byte[] csv) throws IOException {
        try (CSVParser parser = CSVParser.parse(
                new String(csv, StandardCharsets.UTF_8),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return parser.getRecords();
        }
    }

    static Map<String, Long> countsByKind(Network network) {
        return new HashMap<>(
                network.edges().stream().collect(Collectors.groupingBy(edge -> edge.kind(), Collectors.counting())));
    }
}
