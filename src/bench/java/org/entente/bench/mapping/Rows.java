package org.entente.bench.mapping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The articles as engines of RML can take them: tables of rows, each with the IRIs of its thing, of its graph and of all
 * that it leads to. That spares the engines a good part of the work.
 */
final class Rows {
    private static final JsonMapper JSON = new JsonMapper();

    /** The tables, by the names that the mapping has for them. */
    private enum Kind {
        ARTICLES,
        EVENTS,
        AGREEMENTS,
        FIGURES,
        STANCES,
        TENURES,
        CLAIMS,
        EVIDENCE
    }

    private final Map<Kind, ArrayNode> tables = new EnumMap<>(Kind.class);
    private String id = "";
    private int claims;

    private Rows() {
        for (Kind kind : Kind.values()) {
            tables.put(kind, JSON.createArrayNode());
        }
    }

    /** Writes all tables into one JSON document. */
    static void write(Path articles, Path file) throws IOException {
        Rows rows = new Rows();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(articles)), StandardCharsets.UTF_8))) {
            lines.lines().map(JSON::readTree).forEach(rows::add);
        }
        ObjectNode document = JSON.createObjectNode();
        rows.tables.forEach((kind, table) -> document.set(kind.name().toLowerCase(Locale.ROOT), table));
        try (Writer out = Files.newBufferedWriter(file)) {
            JSON.writeValue(out, document);
        }
    }

    private void add(JsonNode file) {
        JsonNode head = file.get("article");
        id = head.get("id").asString();
        claims = 0;
        row(Kind.ARTICLES, article())
                .setAll((ObjectNode) head)
                .put("publisher", Names.named("actor", head.get("publisher").asString()));
        file.get("events").forEach(this::event);
        file.get("pledges").forEach(this::event);
        file.get("agreements").forEach(this::agreement);
        file.get("figures").forEach(this::figure);
        file.get("stances").forEach(this::stance);
        file.get("tenures").forEach(this::tenure);
        file.get("evidence")
                .properties()
                .forEach(evidence -> row(Kind.EVIDENCE, Names.thing("evidence", id + "-" + evidence.getKey()))
                        .setAll((ObjectNode) evidence.getValue())
                        .put("article", article())
                        .put("link", article() + "#" + evidence.getKey()));
    }

    private String article() {
        return Names.thing("article", id);
    }

    private ObjectNode row(Kind kind, String iri) {
        return tables.get(kind).addObject().put("iri", iri).put("graph", Names.graph(id));
    }

    private void event(JsonNode event) {
        ObjectNode row = row(Kind.EVENTS, Names.thing("event", event.get("id").asString()))
                .put("title", event.get("title").asString());
        ArrayNode participants = row.putArray("participants");
        event.get("participants")
                .forEach(role -> Names.several(role).forEach(name -> participants.add(Names.named("actor", name))));
        if (event.has("place")) {
            String when = event.get("when").asString();
            row.put("place", Names.named("region", event.get("place").asString()))
                    .put("when", when)
                    .put("from", when.split("/")[0])
                    .put("to", when.substring(when.indexOf('/') + 1));
        }
        if (event.has("horizon")) {
            row.set("horizon", event.get("horizon"));
        }
        if (event.has("part-of")) {
            row.put("whole", Names.thing("event", event.get("part-of").asString()));
        }
        claim(event, row);
    }

    private void agreement(JsonNode agreement) {
        ObjectNode row = row(
                        Kind.AGREEMENTS,
                        Names.thing("agreement", agreement.get("id").asString()))
                .put("title", agreement.get("title").asString());
        parties(row, agreement.get("parties"));
        claim(agreement, row);
    }

    private void figure(JsonNode figure) {
        ObjectNode row = row(Kind.FIGURES, Names.thing("figure", id + "-" + claims))
                .put("title", figure.get("title").asString())
                .put("value", Names.millions(figure.get("value").asString()))
                .put("period", figure.get("period").asString());
        parties(row, figure.get("between"));
        claim(figure, row);
    }

    private static void parties(ObjectNode row, JsonNode names) {
        ArrayNode parties = row.putArray("parties");
        names.forEach(name -> parties.add(Names.named("region", name.asString())));
    }

    private void stance(JsonNode stance) {
        claim(
                stance,
                row(Kind.STANCES, Names.thing("stance", id + "-" + claims))
                        .put("gist", stance.get("gist").asString())
                        .put(
                                "holder",
                                Names.named("region", stance.get("holder").asString()))
                        .put("concerns", Names.path(stance.get("concerns").asString())));
    }

    private void tenure(JsonNode tenure) {
        claim(
                tenure,
                row(Kind.TENURES, Names.thing("tenure", id + "-" + claims))
                        .put("holder", Names.named("actor", tenure.get("holder").asString()))
                        .put(
                                "office",
                                Names.named("office", tenure.get("office").asString())));
    }

    private void claim(JsonNode fact, ObjectNode of) {
        JsonNode claim = fact.get("claim");
        ObjectNode row = row(Kind.CLAIMS, Names.thing("claim", id + "-" + claims++))
                .put("asserts", of.get("iri").asString())
                .put("article", article())
                .put(
                        "evidence",
                        Names.thing("evidence", id + "-" + claim.get("evidence").asString()));
        if (claim.has("claimant")) {
            row.put("claimant", Names.named("actor", claim.get("claimant").asString()));
        }
        for (String code : new String[] {"occurrence", "status"}) {
            if (fact.has(code)) {
                row.put(code, Names.code(code, fact.get(code).asString()));
            }
        }
    }
}
