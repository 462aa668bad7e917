package org.entente.mapping;

import org.entente.facts.ProjectFact;
import org.entente.ontology.ENT;

/** A project: who undertakes it and where. */
final class ProjectMapper implements Mapper<ProjectFact> {
    @Override
    public void map(ProjectFact fact, GraphWriter graph) {
        graph.describe(fact.id())
                .a(ENT.Project)
                .label(fact.title())
                .links(ENT.undertakenBy, fact.undertakenBy())
                .links(ENT.location, fact.location())
                .horizon(fact.horizon())
                .codes(ENT.topic, "topic", fact.topics());
    }
}
