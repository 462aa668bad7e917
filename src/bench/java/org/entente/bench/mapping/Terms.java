package org.entente.bench.mapping;

import java.util.stream.Stream;
import org.entente.bench.mapping.QuadBytes.Property;

/** The terms that the loop writes, each a group of properties that share their object. */
final class Terms {
    private static final String ENT = "https://w3id.org/entente/ontology#";
    private static final String SCHEMA = "https://schema.org/";
    private static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String DCTERMS = "http://purl.org/dc/terms/";
    private static final String LABEL_TERM = "http://www.w3.org/2000/01/rdf-schema#label";
    private static final String XSD = "^^<http://www.w3.org/2001/XMLSchema#";

    static final byte[] PLAIN = QuadBytes.suffix("");
    static final byte[] ENGLISH = QuadBytes.suffix("@en");
    static final byte[] DATE = QuadBytes.suffix(XSD + "date>");
    static final byte[] INTEGER = QuadBytes.suffix(XSD + "integer>");
    static final byte[] DECIMAL = QuadBytes.suffix(XSD + "decimal>");
    static final byte[] EDTF = QuadBytes.suffix("^^<http://id.loc.gov/datatypes/edtf/EDTF>");

    static final String[] ARTICLE = {ENT + "Article", SCHEMA + "NewsArticle", PROV + "Entity"};
    static final String[] EVENT = {ENT + "Event", SCHEMA + "Event", SEM + "Event"};
    static final String[] AGREEMENT = {ENT + "Memorandum", ENT + "Agreement", PROV + "Entity"};
    static final String[] FIGURE = {
        ENT + "Figure", SCHEMA + "Observation", "http://purl.org/linked-data/cube#Observation"
    };
    static final String[] STANCE = {ENT + "Stance"};
    static final String[] TENURE = {ENT + "Tenure"};
    static final String[] CLAIM = {ENT + "Claim", SCHEMA + "Claim", PROV + "Entity"};
    static final String[] EVIDENCE_TYPES = {ENT + "Evidence", OA + "SpecificResource"};
    static final String DOLLARS = "http://qudt.org/vocab/unit/CCY_USD";

    static final Property TYPE = Property.of("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
    static final Property LABEL = Property.of(LABEL_TERM);
    static final Property[] HEADLINE = all(LABEL_TERM, SCHEMA + "headline", ENT + "headline");
    static final Property[] PUBLISHER = all(ENT + "publisher", SCHEMA + "publisher", DCTERMS + "publisher");
    static final Property[] URL = all(ENT + "url", SCHEMA + "url");
    static final Property PUBLISHED = ent("published");
    static final Property EARLIEST = ent("earliest");
    static final Property LATEST = ent("latest");
    static final Property LANGUAGE = Property.of(DCTERMS + "language");
    static final Property DIGEST = ent("digest");
    static final Property[] PARTICIPANT = all(ENT + "participant", SEM + "hasActor");
    static final Property[] PLACE = all(ENT + "place", SEM + "hasPlace", SCHEMA + "location");
    static final Property WHEN = ent("when");
    static final Property HORIZON = ent("horizon");
    static final Property[] PART_OF = all(ENT + "partOf", SEM + "subEventOf");
    static final Property PARTY = ent("party");
    static final Property BETWEEN = ent("between");
    static final Property VALUE = ent("value");
    static final Property UNIT = ent("unit");
    static final Property MEASURE = ent("measure");
    static final Property PERIOD = ent("period");
    static final Property[] GIST = all(LABEL_TERM, DCTERMS + "description");
    static final Property HOLDER = ent("holder");
    static final Property OFFICE = ent("office");
    static final Property[] CONCERNS = all(ENT + "concerns", SCHEMA + "about");
    static final Property ASSERTS = ent("asserts");
    static final Property[] REPORTED_IN = all(ENT + "reportedIn", SCHEMA + "appearance");
    static final Property[] EVIDENCE = all(ENT + "evidence", ENT + "mainEvidence", PROV + "wasDerivedFrom");
    static final Property MODALITY = ent("modality");
    static final Property VOICE = ent("voice");
    static final Property[] CLAIMANT = all(ENT + "claimant", PROV + "wasAttributedTo");
    static final Property OCCURRENCE = ent("claimedOccurrence");
    static final Property STATUS = ent("claimedStatus");
    static final Property SOURCE = Property.of(OA + "hasSource");
    static final Property PARAGRAPH = ent("paragraph");
    static final Property START = Property.of(OA + "start");
    static final Property END = Property.of(OA + "end");
    static final Property LINK = ent("link");

    private Terms() {}

    private static Property ent(String name) {
        return Property.of(ENT + name);
    }

    private static Property[] all(String... iris) {
        return Stream.of(iris).map(Property::of).toArray(Property[]::new);
    }
}
