package org.entente.ontology;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of the W3C's PROV ontology that are written besides those that ours imply. */
public final class PROV {
    public static final Resource Agent = ResourceFactory.createResource(name("Agent"));
    public static final Resource Person = ResourceFactory.createResource(name("Person"));
    public static final Property endedAtTime = ResourceFactory.createProperty(name("endedAtTime"));
    public static final Property wasAssociatedWith = ResourceFactory.createProperty(name("wasAssociatedWith"));
    public static final Property used = ResourceFactory.createProperty(name("used"));
    public static final Property generated = ResourceFactory.createProperty(name("generated"));

    private PROV() {}

    private static String name(String term) {
        return Prefixes.all().get("prov") + term;
    }
}
