package org.entente.bench.mapping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody would write who had nothing but these articles to map: JSON in, bytes out. It resolves no names, checks
 * nothing and makes no hashes; claims are numbered.
 */
final class HandWritten {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String FACT = Names.code("modality", "fact");
    private static final String NARRATOR = Names.code("voice", "narrator");
    private static final String TURNOVER = Names.code("measure", "trade-turnover");

    private final QuadBytes quads;
    private String id = "";
    private String article = "";
    private int claims;

    private HandWritten(QuadBytes quads) {
        this.quads = quads;
    }

    /** @param arguments the articles, one a line, compressed; and the file to write */
    public static void main(String[] arguments) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(Path.of(arguments[0])), 1 << 16),
                        StandardCharsets.UTF_8));
                QuadBytes quads = new QuadBytes(Files.newOutputStream(Path.of(arguments[1])))) {
            HandWritten loop = new HandWritten(quads);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                loop.map(JSON.readTree(line));
            }
        }
    }

    private void map(JsonNode file) throws IOException {
        JsonNode head = file.get("article");
        id = text(head, "id");
        article = Names.thing("article", id);
        claims = 0;
        quads.graph(Names.graph(id));
        article(head);
        for (JsonNode event : file.get("events")) {
            event(event);
        }
        for (JsonNode pledge : file.get("pledges")) {
            event(pledge);
        }
        for (JsonNode agreement : file.get("agreements")) {
            agreement(agreement);
        }
        for (JsonNode figure : file.get("figures")) {
            figure(figure);
        }
        for (JsonNode stance : file.get("stances")) {
            stance(stance);
        }
        for (JsonNode tenure : file.get("tenures")) {
            tenure(tenure);
        }
        for (Map.Entry<String, JsonNode> evidence : file.get("evidence").properties()) {
            evidence(evidence.getKey(), evidence.getValue());
        }
    }

    private void article(JsonNode head) throws IOException {
        String published = text(head, "published");
        quads.describe(article)
                .types(Terms.ARTICLE)
                .texts(Terms.HEADLINE, text(head, "headline"), Terms.ENGLISH)
                .links(Terms.PUBLISHER, Names.named("actor", text(head, "publisher")))
                .links(Terms.URL, text(head, "url"))
                .text(Terms.PUBLISHED, published, Terms.EDTF)
                .text(Terms.EARLIEST, published, Terms.DATE)
                .text(Terms.LATEST, published, Terms.DATE)
                .text(Terms.LANGUAGE, text(head, "language"), Terms.PLAIN)
                .text(Terms.DIGEST, text(head, "digest"), Terms.PLAIN);
    }

    private void event(JsonNode event) throws IOException {
        String iri = Names.thing("event", text(event, "id"));
        quads.describe(iri).types(Terms.EVENT).text(Terms.LABEL, text(event, "title"), Terms.ENGLISH);
        for (JsonNode role : event.get("participants")) {
            for (String name : Names.several(role)) {
                quads.links(Terms.PARTICIPANT, Names.named("actor", name));
            }
        }
        if (event.has("place")) {
            String when = text(event, "when");
            int to = when.indexOf('/');
            quads.links(Terms.PLACE, Names.named("region", text(event, "place")))
                    .text(Terms.WHEN, when, Terms.EDTF)
                    .text(Terms.EARLIEST, to < 0 ? when : when.substring(0, to), Terms.DATE)
                    .text(Terms.LATEST, when.substring(to + 1), Terms.DATE);
        }
        if (event.has("horizon")) {
            quads.text(Terms.HORIZON, text(event, "horizon"), Terms.EDTF);
        }
        if (event.has("part-of")) {
            quads.links(Terms.PART_OF, Names.thing("event", text(event, "part-of")));
        }
        claim(event, iri);
    }

    private void agreement(JsonNode agreement) throws IOException {
        String iri = Names.thing("agreement", text(agreement, "id"));
        quads.describe(iri).types(Terms.AGREEMENT).text(Terms.LABEL, text(agreement, "title"), Terms.ENGLISH);
        for (JsonNode party : agreement.get("parties")) {
            quads.link(Terms.PARTY, Names.named("region", party.asString()));
        }
        claim(agreement, iri);
    }

    private void figure(JsonNode figure) throws IOException {
        String iri = Names.thing("figure", id + "-" + claims);
        quads.describe(iri)
                .types(Terms.FIGURE)
                .text(Terms.LABEL, text(figure, "title"), Terms.ENGLISH)
                .text(Terms.VALUE, Names.millions(text(figure, "value")), Terms.DECIMAL)
                .link(Terms.UNIT, Terms.DOLLARS)
                .link(Terms.MEASURE, TURNOVER)
                .text(Terms.PERIOD, text(figure, "period"), Terms.EDTF);
        for (JsonNode side : figure.get("between")) {
            quads.link(Terms.BETWEEN, Names.named("region", side.asString()));
        }
        claim(figure, iri);
    }

    private void stance(JsonNode stance) throws IOException {
        String iri = Names.thing("stance", id + "-" + claims);
        quads.describe(iri)
                .types(Terms.STANCE)
                .texts(Terms.GIST, text(stance, "gist"), Terms.ENGLISH)
                .link(Terms.HOLDER, Names.named("region", text(stance, "holder")))
                .links(Terms.CONCERNS, Names.path(text(stance, "concerns")));
        claim(stance, iri);
    }

    private void tenure(JsonNode tenure) throws IOException {
        String iri = Names.thing("tenure", id + "-" + claims);
        quads.describe(iri)
                .types(Terms.TENURE)
                .link(Terms.HOLDER, Names.named("actor", text(tenure, "holder")))
                .link(Terms.OFFICE, Names.named("office", text(tenure, "office")));
        claim(tenure, iri);
    }

    private void claim(JsonNode fact, String iri) throws IOException {
        JsonNode claim = fact.get("claim");
        quads.describe(Names.thing("claim", id + "-" + claims++))
                .types(Terms.CLAIM)
                .link(Terms.ASSERTS, iri)
                .links(Terms.REPORTED_IN, article)
                .links(Terms.EVIDENCE, Names.thing("evidence", id + "-" + text(claim, "evidence")))
                .link(Terms.MODALITY, FACT)
                .link(Terms.VOICE, NARRATOR);
        if (claim.has("claimant")) {
            quads.links(Terms.CLAIMANT, Names.named("actor", text(claim, "claimant")));
        }
        if (fact.has("occurrence")) {
            quads.link(Terms.OCCURRENCE, Names.code("occurrence", text(fact, "occurrence")));
        }
        if (fact.has("status")) {
            quads.link(Terms.STATUS, Names.code("status", text(fact, "status")));
        }
    }

    private void evidence(String name, JsonNode evidence) throws IOException {
        quads.describe(Names.thing("evidence", id + "-" + name))
                .types(Terms.EVIDENCE_TYPES)
                .link(Terms.SOURCE, article)
                .text(Terms.PARAGRAPH, text(evidence, "paragraph"), Terms.INTEGER)
                .text(Terms.START, text(evidence, "start"), Terms.INTEGER)
                .text(Terms.END, text(evidence, "end"), Terms.INTEGER)
                .text(Terms.DIGEST, text(evidence, "digest"), Terms.PLAIN)
                .link(Terms.LINK, article + "#" + name);
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }
}
