package org.entente.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.networks.Edge;
import org.entente.networks.Family;
import org.entente.networks.Network;
import org.entente.networks.Span;
import org.entente.networks.Vertex;

/**
 * iCalendar (RFC 5545): events and pledges on the days on which they may lie, none of which they block. What has not taken
 * place is tentative. What has no date is left out.
 */
final class CalendarWriter implements NetworkWriter {
    private static final Set<Family> SHOWN = Set.of(Family.EVENT, Family.PLEDGE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int OCTETS_A_LINE = 75;

    @Override
    public void write(Network network, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        Map<String, String> places = places(network);
        line(text, "BEGIN", "VCALENDAR");
        line(text, "VERSION", "2.0");
        line(text, "PRODID", "-//Entente//Entente//EN");
        line(text, "NAME", escaped(network.title()));
        line(text, "X-WR-CALNAME", escaped(network.title()));
        for (Vertex event : network.vertices()) {
            if (SHOWN.contains(event.kind().family()) && bounded(event.told().span())) {
                event(text, event, Optional.ofNullable(places.get(event.id())));
            }
        }
        line(text, "END", "VCALENDAR");
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static boolean bounded(Span span) {
        return span.from().isPresent() && span.to().isPresent();
    }

    private static Map<String, String> places(Network network) {
        Map<String, String> labels = network.vertices().stream().collect(Collectors.toMap(Vertex::id, Vertex::label));
        return network.edges().stream()
                .filter(edge -> edge.kind().equals("place"))
                .collect(Collectors.toMap(Edge::source, edge -> labels.get(edge.target()), (a, b) -> a + ", " + b));
    }

    private static void event(StringBuilder text, Vertex event, Optional<String> place) {
        LocalDate first = event.told().span().from().orElseThrow();
        LocalDate last = event.told().span().to().orElseThrow();
        line(text, "BEGIN", "VEVENT");
        line(text, "UID", event.iri());
        // When the entry was made is of no use to a reader and would make each file another one.
        line(text, "DTSTAMP", DAY.format(first) + "T000000Z");
        line(text, "DTSTART;VALUE=DATE", DAY.format(first));
        line(text, "DTEND;VALUE=DATE", DAY.format(last.plusDays(1)));
        line(text, "SUMMARY", escaped(event.label()));
        line(text, "STATUS", status(event));
        line(text, "TRANSP", "TRANSPARENT");
        line(text, "CATEGORIES", categories(event));
        place.ifPresent(name -> line(text, "LOCATION", escaped(name)));
        line(text, "DESCRIPTION", escaped(description(event)));
        line(text, "URL", event.iri());
        line(text, "END", "VEVENT");
    }

    private static String status(Vertex event) {
        return switch (event.state()) {
            case "cancelled", "withdrawn" -> "CANCELLED";
            case "occurred", "ongoing", "made-good" -> "CONFIRMED";
            default -> event.kind().family() == Family.PLEDGE ? "CONFIRMED" : "TENTATIVE";
        };
    }

    private static String categories(Vertex event) {
        return Stream.concat(Stream.of(event.kind().code()), event.told().topics().stream())
                .map(CalendarWriter::escaped)
                .collect(Collectors.joining(","));
    }

    private static String description(Vertex event) {
        return Stream.of(
                        Optional.of(event.state()).filter(state -> !state.isEmpty()),
                        event.when().map(when -> "date as told: " + when),
                        Optional.of("told by " + String.join(", ", event.told().outlets())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** A content line, folded so that no line is longer than a reader must take, and no character is cut. */
    private static void line(StringBuilder text, String name, String value) {
        int octets = 0;
        for (int character : (name + ":" + value).codePoints().toArray()) {
            String next = Character.toString(character);
            int more = next.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > OCTETS_A_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(next);
            octets += more;
        }
        text.append("\r\n");
    }
}
