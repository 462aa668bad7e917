package org.entente.mapping;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.entente.facts.EventFact;
import org.entente.facts.Role;
import org.entente.ontology.ENT;

/** An event: who took which part in it, when and where, and what it answers or makes good. */
final class EventMapper implements Mapper<EventFact> {
    /** Roles are named as the properties of the ontology are. */
    private static final Map<Role, Property> ROLES = Arrays.stream(Role.values())
            .collect(Collectors.toMap(
                    Function.identity(), role -> ResourceFactory.createProperty(ENT.NS + role.code())));

    @Override
    public void map(EventFact fact, GraphWriter graph) {
        Description event = graph.describe(fact.id())
                .a(fact.kind())
                .label(fact.title())
                .date(ENT.when, fact.when())
                .links(ENT.place, fact.place())
                .links(ENT.participant, fact.everyone())
                .horizon(fact.horizon())
                .link(ENT.partOf, fact.partOf())
                .links(ENT.fulfils, fact.fulfils())
                .link(ENT.respondsTo, fact.respondsTo())
                .links(ENT.concerns, fact.concerns())
                .codes(ENT.plover, "plover", fact.ploverCode().stream().toList())
                .codes(ENT.topic, "topic", fact.topics());
        fact.participants().forEach((role, actors) -> event.links(ROLES.get(role), actors));
        graph.amongAll(fact.met(), ENT.metWith);
        fact.visitors().forEach(guest -> graph.describe(guest).links(ENT.visited, fact.place()));
    }
}
