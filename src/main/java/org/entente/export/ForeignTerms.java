package org.entente.export;

import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;

/** Terms of other vocabularies that the data uses as they are, by their own short names. */
final class ForeignTerms {
    private static final String TEXT = RDF.langString.getURI();
    private static final String LINK = "@id";
    private static final String GEO = "http://www.opengis.net/ont/geosparql#";
    private static final Map<String, JsonValue> ALL = new LinkedHashMap<>();

    static {
        add(TEXT, RDFS.label, RDFS.comment, SKOS.prefLabel, SKOS.definition, DCTerms.title, DCTerms.description);
        add("", SKOS.altLabel, SKOS.hiddenLabel, SKOS.notation, DCTerms.language);
        add(LINK, SKOS.broader, SKOS.narrower, SKOS.inScheme, SKOS.topConceptOf, SKOS.exactMatch, SKOS.closeMatch);
        add(LINK, RDFS.seeAlso, RDFS.isDefinedBy, DCTerms.license, DCTerms.source, FOAF.homepage);
        add(LINK, OA.hasSource, OA.hasSelector);
        add(XSD.nonNegativeInteger.getURI(), OA.start, OA.end);
        ALL.put("geometry", PublishedContext.term(GEO + "hasDefaultGeometry", Optional.of(LINK)));
        ALL.put("wkt", PublishedContext.term(GEO + "asWKT", Optional.of(GEO + "wktLiteral")));
    }

    private ForeignTerms() {}

    static Map<String, JsonValue> all() {
        return ALL;
    }

    private static void add(String type, Property... properties) {
        for (Property property : properties) {
            ALL.put(
                    property.getLocalName(),
                    PublishedContext.term(property.getURI(), Optional.of(type).filter(known -> !known.isEmpty())));
        }
    }
}
