package org.entente.export;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.ontology.ENT;

/** A thing in the terms of schema.org, for the search engines that read a page of it. */
public final class SchemaOrg {
    private static final String SCHEMA = "https://schema.org/";
    private static final Property GEOMETRY =
            ResourceFactory.createProperty("http://www.opengis.net/ont/geosparql#hasDefaultGeometry");
    private static final Property WKT = ResourceFactory.createProperty("http://www.opengis.net/ont/geosparql#asWKT");
    private static final Pattern POINT = Pattern.compile("(?i)POINT ?\\((-?[\\d.]+) (-?[\\d.]+)\\)");
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");

    private final Graph graph;
    private final Node thing;
    private final JsonObjectBuilder json = Json.createObjectBuilder();

    private SchemaOrg(Graph graph, Node thing) {
        this.graph = graph;
        this.thing = thing;
    }

    /** JSON-LD that can stand in a script element: no value can end the element. */
    public static String of(Node thing, Graph graph) {
        return JsonText.of(new SchemaOrg(graph, thing).described())
                .replace("<", "\\u003c")
                .strip();
    }

    private JsonObject described() {
        json.add("@context", SCHEMA).add("@id", thing.getURI());
        add("@type", types());
        add("name", Stream.of(Json.createValue(name(thing))));
        add("alternateName", otherNames());
        add(
                "description",
                texts(thing, DCTerms.description)
                        .filter(text -> !text.equals(name(thing)))
                        .map(Json::createValue));
        add(
                "url",
                Stream.concat(iris(ENT.url), Stream.of(thing.getURI())).limit(1).map(Json::createValue));
        add("sameAs", iris(SKOS.exactMatch).map(Json::createValue));
        actor();
        event();
        work();
        figure();
        return json.build();
    }

    private void actor() {
        if (is("Person")) {
            add("nationality", named(ENT.country, "Country"));
        }
        if (is("Organization")) {
            add("location", named(ENT.country, "Country"));
        }
        add("parentOrganization", named(ENT.belongsTo, "Organization"));
        add("memberOf", named(ENT.memberOf, "Organization"));
        add("containedInPlace", named(ENT.within, "Place"));
        values(thing, GEOMETRY)
                .flatMap(geometry -> texts(geometry, WKT))
                .map(POINT::matcher)
                .filter(Matcher::find)
                .findFirst()
                .ifPresent(point -> json.add(
                        "geo",
                        Json.createObjectBuilder()
                                .add("@type", "GeoCoordinates")
                                .add("latitude", new BigDecimal(point.group(2)))
                                .add("longitude", new BigDecimal(point.group(1)))));
    }

    private void event() {
        if (is("Event")) {
            add("startDate", texts(thing, ENT.earliest).sorted().limit(1).map(Json::createValue));
            add(
                    "endDate",
                    texts(thing, ENT.latest)
                            .sorted(Comparator.reverseOrder())
                            .limit(1)
                            .map(Json::createValue));
            add("location", named(ENT.place, "Place"));
            add("organizer", named(ENT.organizer, "Organization"));
            add("superEvent", named(ENT.partOf, "Event"));
            add("eventStatus", status().map(Json::createValue));
        }
    }

    /** What is said of a pledge is no schedule; of an event only proposed, there is none. */
    private Stream<String> status() {
        return values(thing, ENT.occurrence)
                .filter(code -> !isA(ENT.Pledge.asNode()))
                .map(code -> code.getURI().replaceAll(".*/", ""))
                .filter(code -> !code.equals("proposed"))
                .map(code -> SCHEMA + (code.equals("cancelled") ? "EventCancelled" : "EventScheduled"))
                .distinct()
                .limit(1);
    }

    private void work() {
        if (is("NewsArticle")) {
            add("headline", Stream.of(Json.createValue(name(thing))));
            add("datePublished", dates(ENT.published));
            add("publisher", named(ENT.publisher, "Organization"));
            add("sourceOrganization", named(ENT.agency, "Organization"));
            add("inLanguage", texts(thing, DCTerms.language).map(Json::createValue));
        }
        if (is("Claim")) {
            add("appearance", named(ENT.reportedIn, "NewsArticle"));
            add("creator", named(ENT.claimant, "Thing"));
        }
    }

    private void figure() {
        if (is("Observation")) {
            add("value", texts(thing, ENT.value).map(number -> Json.createValue(new BigDecimal(number))));
            add("observationDate", dates(ENT.period));
        }
    }

    private Stream<JsonValue> dates(Property property) {
        return texts(thing, property)
                .filter(date -> ISO_DATE.matcher(date).matches())
                .map(Json::createValue);
    }

    /** Its types in schema.org, the narrow ones only; a thing of none of these is a Thing. */
    private Stream<JsonValue> types() {
        List<String> types = values(thing, RDF.type)
                .map(Node::getURI)
                .filter(iri -> iri.startsWith(SCHEMA))
                .map(iri -> iri.substring(SCHEMA.length()))
                .toList();
        List<String> narrow = types.stream()
                .filter(type -> !type.equals("Place") || types.size() == 1)
                .toList();
        return (narrow.isEmpty() ? Stream.of("Thing") : narrow.stream()).map(Json::createValue);
    }

    private boolean is(String type) {
        return isA(ResourceFactory.createResource(SCHEMA + type).asNode());
    }

    private boolean isA(Node type) {
        return graph.contains(thing, RDF.type.asNode(), type);
    }

    private Stream<JsonValue> otherNames() {
        return Stream.of(SKOS.prefLabel, SKOS.altLabel)
                .flatMap(property -> texts(thing, property))
                .filter(name -> !name.equals(name(thing)))
                .distinct()
                .map(Json::createValue);
    }

    private Stream<JsonValue> named(Property property, String type) {
        return values(thing, property)
                .map(value -> Json.createObjectBuilder()
                        .add("@type", type)
                        .add("@id", value.getURI())
                        .add("name", name(value))
                        .build());
    }

    /** The label of a thing or, of what has none, that of what it is about. */
    private String name(Node node) {
        return texts(node, RDFS.label)
                .findFirst()
                .or(() -> Stream.of(ENT.asserts, ENT.holder)
                        .flatMap(property -> values(node, property))
                        .findFirst()
                        .flatMap(about -> texts(about, RDFS.label).findFirst()))
                .orElseGet(() -> node.getURI().replaceAll(".*/", ""));
    }

    private Stream<String> iris(Property property) {
        return values(thing, property).map(Node::getURI);
    }

    private Stream<String> texts(Node node, Property property) {
        return values(node, property).map(Node::getLiteralLexicalForm).filter(text -> !text.isBlank());
    }

    private Stream<Node> values(Node node, Property property) {
        return graph.stream(node, property.asNode(), Node.ANY)
                .map(Triple::getObject)
                .distinct()
                .sorted(Comparator.comparing(Node::toString));
    }

    /** One value as it is, several as an array, none not at all. */
    private void add(String name, Stream<? extends JsonValue> values) {
        List<? extends JsonValue> all = values.toList();
        if (all.size() == 1) {
            json.add(name, all.get(0));
        } else if (!all.isEmpty()) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            all.forEach(array::add);
            json.add(name, array);
        }
    }
}
