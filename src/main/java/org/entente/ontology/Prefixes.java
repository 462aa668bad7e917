package org.entente.ontology;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.shared.PrefixMapping;

/** The prefixes that the files, the stored questions and the pages of Entente have in common. */
public final class Prefixes {
    private static final List<String> CODE_SCHEMES = List.of(
            "occurrence",
            "status",
            "voice",
            "modality",
            "approximation",
            "attitude",
            "measure",
            "plover",
            "rule",
            "verdict",
            "reason");

    private static final Map<String, String> ALL = Collections.unmodifiableMap(declare());

    private static final PrefixMapping MAPPING =
            PrefixMapping.Factory.create().setNsPrefixes(ALL).lock();

    private Prefixes() {}

    /** Prefix to namespace: our own first, then those we reuse; always in the same order. */
    public static Map<String, String> all() {
        return ALL;
    }

    /** The same prefixes for writers of RDF; it cannot be changed. */
    public static PrefixMapping mapping() {
        return MAPPING;
    }

    private static Map<String, String> declare() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("ent", ENT.NS);
        CODE_SCHEMES.forEach(scheme -> prefixes.put(scheme, Codes.namespace(scheme)));
        prefixes.put(Codes.TOPIC, Codes.namespace(Codes.TOPIC));
        prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
        prefixes.put("dcterms", "http://purl.org/dc/terms/");
        prefixes.put("foaf", "http://xmlns.com/foaf/0.1/");
        prefixes.put("prov", "http://www.w3.org/ns/prov#");
        prefixes.put("org", "http://www.w3.org/ns/org#");
        prefixes.put("schema", "https://schema.org/");
        prefixes.put("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/");
        prefixes.put("geo", "http://www.opengis.net/ont/geosparql#");
        prefixes.put("oa", "http://www.w3.org/ns/oa#");
        prefixes.put("qudt", "http://qudt.org/schema/qudt/");
        prefixes.put("unit", "http://qudt.org/vocab/unit/");
        prefixes.put("qb", "http://purl.org/linked-data/cube#");
        prefixes.put("edtf", "http://id.loc.gov/datatypes/edtf/");
        prefixes.put("void", "http://rdfs.org/ns/void#");
        prefixes.put("dcat", "http://www.w3.org/ns/dcat#");
        prefixes.put("sh", "http://www.w3.org/ns/shacl#");
        return prefixes;
    }
}
