package org.entente.conformance;

import java.util.List;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * One test of a manifest.
 *
 * @param suite the folder it stands in
 */
record Case(String suite, Resource entry) {
    static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    static final String QT = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#";
    static final String UT = "http://www.w3.org/2009/sparql/tests/test-update#";

    static Property property(String name) {
        return ResourceFactory.createProperty(name);
    }

    /** Under which it is known within its suite. */
    String name() {
        return entry.getURI().replaceAll(".*[#/]", "");
    }

    /** As the list of exceptions has it. */
    String key() {
        return suite + "/" + name();
    }

    String type() {
        return entry.listProperties(RDF.type)
                .mapWith(statement -> statement.getResource().getURI().replaceAll(".*#", ""))
                .filterKeep(type -> type.contains("Test"))
                .nextOptional()
                .orElseThrow(() -> new IllegalStateException(entry + " has no type"));
    }

    /** Whether it is left open how often a row of the answer is told. */
    boolean isLax() {
        return entry.hasProperty(
                property(MF + "resultCardinality"), ResourceFactory.createResource(MF + "LaxCardinality"));
    }

    Resource action() {
        return entry.getRequiredProperty(property(MF + "action")).getResource();
    }

    Resource result() {
        return entry.getRequiredProperty(property(MF + "result")).getResource();
    }

    /** The one document that an action names so. */
    static String one(Resource action, String property) {
        return action.getRequiredProperty(property(property)).getResource().getURI();
    }

    static List<Resource> all(Resource action, String property) {
        return action.listProperties(property(property))
                .mapWith(statement -> statement.getObject())
                .filterKeep(RDFNode::isResource)
                .mapWith(RDFNode::asResource)
                .toList();
    }
}
