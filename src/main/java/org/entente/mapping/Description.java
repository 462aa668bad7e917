package org.entente.mapping;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.facts.Code;
import org.entente.facts.Id;
import org.entente.facts.Label;
import org.entente.facts.StatedDate;
import org.entente.facts.Term;
import org.entente.ontology.Codes;
import org.entente.ontology.ENT;
import org.entente.ontology.Ontology;

/** The description of one thing, written like the Turtle it becomes. Absent values write nothing. */
public final class Description {
    private static final RDFDatatype EDTF =
            TypeMapper.getInstance().getSafeTypeByName("http://id.loc.gov/datatypes/edtf/EDTF");
    private static final String ENGLISH = "en";
    private static final Map<Term, Resource> KINDS = new ConcurrentHashMap<>();

    private final Node subject;
    private final GraphWriter graph;

    Description(Node subject, GraphWriter graph) {
        this.subject = subject;
        this.graph = graph;
    }

    /** Types, and all that they are subclasses of. */
    public Description a(Resource... types) {
        for (Resource type : types) {
            put(RDF.type, type.asNode());
            Ontology.shipped().superclasses(type.asNode()).forEach(wider -> put(RDF.type, wider));
        }
        return this;
    }

    Description a(Term kind) {
        return a(KINDS.computeIfAbsent(kind, term -> ResourceFactory.createResource(ENT.NS + term.term())));
    }

    /** The English label of a thing that facts are about. */
    Description label(String title) {
        return put(RDFS.label, NodeFactory.createLiteralLang(title, ENGLISH));
    }

    /** All names of a thing of the register. */
    Description named(Label label) {
        put(SKOS.prefLabel, NodeFactory.createLiteralLang(label.name(), ENGLISH));
        for (Map.Entry<String, String> name : label.names().entrySet()) {
            put(SKOS.prefLabel, NodeFactory.createLiteralLang(name.getValue(), name.getKey()));
        }
        return alsoNamed(label).label(label.name());
    }

    /** The names that a thing has besides its preferred ones. */
    Description alsoNamed(Label label) {
        texts(SKOS.altLabel, label.aliases());
        return texts(SKOS.hiddenLabel, label.misspellings());
    }

    Description link(Property property, Id thing) {
        return put(property, graph.iri(thing));
    }

    Description link(Property property, Optional<Id> thing) {
        thing.ifPresent(present -> link(property, present));
        return this;
    }

    Description links(Property property, Collection<Id> things) {
        things.forEach(thing -> link(property, thing));
        return this;
    }

    Description iri(Property property, String iri) {
        return put(property, NodeFactory.createURI(iri));
    }

    Description iri(Property property, Optional<String> iri) {
        iri.ifPresent(present -> iri(property, present));
        return this;
    }

    Description code(Property property, String scheme, Optional<? extends Code> code) {
        code.ifPresent(present -> code(property, scheme, present));
        return this;
    }

    Description code(Property property, String scheme, Code code) {
        return put(property, Codes.node(scheme, code.code()));
    }

    Description codes(Property property, String scheme, Collection<String> codes) {
        codes.forEach(code -> put(property, Codes.node(scheme, code)));
        return this;
    }

    Description text(Property property, String text) {
        return put(property, NodeFactory.createLiteralString(text));
    }

    Description texts(Property property, Collection<String> texts) {
        texts.forEach(text -> text(property, text));
        return this;
    }

    Description text(Property property, String text, String language) {
        return put(property, NodeFactory.createLiteralLang(text, language));
    }

    Description english(Property property, Collection<String> texts) {
        texts.forEach(text -> text(property, text, ENGLISH));
        return this;
    }

    Description number(Property property, Optional<BigDecimal> number) {
        number.map(BigDecimal::stripTrailingZeros)
                .ifPresent(value -> typed(property, value.toPlainString(), XSDDatatype.XSDdecimal));
        return this;
    }

    Description count(Property property, int count, XSDDatatype type) {
        return typed(property, Integer.toString(count), type);
    }

    Description typed(Property property, String text, RDFDatatype type) {
        return put(property, NodeFactory.createLiteralDT(text, type));
    }

    /** When something is or was: the date itself, and its bounds for sorting and filtering. */
    Description date(Property property, Optional<StatedDate> date) {
        date.ifPresent(stated -> {
            edtf(property, stated);
            stated.edtf().earliest().ifPresent(day -> day(ENT.earliest, day));
            stated.edtf().latest().ifPresent(day -> day(ENT.latest, day));
        });
        return this;
    }

    /** Until when something runs, or by when it is due: the date itself, and the last day it can mean. */
    Description horizon(Optional<StatedDate> date) {
        date.ifPresent(stated -> {
            edtf(ENT.horizon, stated);
            stated.edtf().latest().ifPresent(day -> day(ENT.until, day));
        });
        return this;
    }

    private void edtf(Property property, StatedDate date) {
        typed(property, date.edtf().text(), EDTF);
    }

    private void day(Property property, LocalDate day) {
        typed(property, day.toString(), XSDDatatype.XSDdate);
    }

    private Description put(Property property, Node object) {
        graph.add(subject, property.asNode(), object);
        return this;
    }
}
