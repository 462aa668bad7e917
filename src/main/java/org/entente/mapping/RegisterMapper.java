package org.entente.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.entente.facts.ActorEntry;
import org.entente.facts.Entry;
import org.entente.facts.Id;
import org.entente.facts.MergedEntry;
import org.entente.facts.OfficeEntry;
import org.entente.facts.RegionEntry;
import org.entente.ontology.ENT;
import org.entente.ontology.Prefixes;

/** Maps actors, offices and regions, with all that a region lies within. */
public final class RegisterMapper {
    private static final String GEO = Prefixes.all().get("geo");
    private static final Resource GEOMETRY = ResourceFactory.createResource(GEO + "Geometry");
    private static final Property HAS_GEOMETRY = ResourceFactory.createProperty(GEO + "hasDefaultGeometry");
    private static final Property AS_WKT = ResourceFactory.createProperty(GEO + "asWKT");
    private static final RDFDatatype WKT = TypeMapper.getInstance().getSafeTypeByName(GEO + "wktLiteral");
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private final Map<Id, Entry> known;

    private RegisterMapper(Map<Id, Entry> known) {
        this.known = known;
    }

    public static RegisterMapper of(Collection<Entry> entries) {
        return new RegisterMapper(Map.of()).with(entries);
    }

    /** A mapper that knows further entries too. */
    RegisterMapper with(Collection<Entry> entries) {
        if (entries.isEmpty()) {
            return this;
        }
        Map<Id, Entry> more = new HashMap<>(known);
        entries.stream().filter(entry -> !(entry instanceof MergedEntry)).forEach(entry -> more.put(entry.id(), entry));
        return new RegisterMapper(more);
    }

    /** The quads of the register's graph. */
    public Stream<Quad> map(Collection<Entry> entries, Iris iris) {
        GraphWriter graph = new GraphWriter(iris, iris.reference());
        map(entries, graph);
        return graph.quads();
    }

    void map(Collection<Entry> entries, GraphWriter graph) {
        for (Entry entry : entries) {
            if (entry instanceof MergedEntry merged) {
                map(merged, graph);
            } else {
                map(entry, graph);
            }
        }
    }

    private void map(Entry entry, GraphWriter graph) {
        Description thing = graph.describe(entry.id()).named(entry.label());
        entry.wikidata().ifPresent(item -> thing.iri(SKOS.exactMatch, WIKIDATA + item));
        if (entry instanceof ActorEntry actor) {
            map(actor, thing);
        } else if (entry instanceof OfficeEntry office) {
            thing.a(ENT.Office).link(ENT.officeOf, office.of());
        } else if (entry instanceof RegionEntry region) {
            map(region, thing, graph);
        }
    }

    /** What has turned out to be another gives it its names, and its address leads there. */
    private void map(MergedEntry merged, GraphWriter graph) {
        graph.describe(merged.id())
                .alsoNamed(merged.label().beside(known.get(merged.id()).label()))
                .link(DCTerms.replaces, merged.was());
    }

    private static void map(ActorEntry actor, Description thing) {
        thing.a(actor.kind())
                .link(ENT.country, actor.country())
                .links(ENT.memberOf, actor.memberOf())
                .link(ENT.belongsTo, actor.belongsTo());
    }

    private void map(RegionEntry region, Description thing, GraphWriter graph) {
        thing.a(region.kind())
                .link(ENT.country, region.country())
                .links(ENT.within, region.within())
                .links(ENT.withinAll, withinAll(region.id()))
                .links(ENT.memberOf, region.memberOf())
                .texts(SKOS.notation, region.iso().stream().toList());
        region.point().ifPresent(point -> {
            Node geometry = NodeFactory.createURI(graph.iri(region.id()) + "#point");
            thing.iri(HAS_GEOMETRY, geometry.getURI());
            graph.describe(geometry).a(GEOMETRY).typed(AS_WKT, "POINT(" + point.lon() + " " + point.lat() + ")", WKT);
        });
        if (region.acts()) {
            thing.a(ENT.Actor);
        }
    }

    /** All regions that a region lies within, at any remove. */
    private Set<Id> withinAll(Id region) {
        Set<Id> wider = new LinkedHashSet<>();
        List<Id> open = new ArrayList<>(within(region));
        while (!open.isEmpty()) {
            Id next = open.remove(open.size() - 1);
            if (wider.add(next)) {
                open.addAll(within(next));
            }
        }
        return wider;
    }

    private List<Id> within(Id id) {
        return known.get(id) instanceof RegionEntry region ? region.within() : List.of();
    }
}
