package org.entente.reading;

import java.util.List;
import java.util.Optional;
import org.entente.facts.Claim;
import org.entente.facts.Id;
import org.entente.facts.Kind;
import org.entente.facts.Names.Sought;
import org.entente.facts.ProjectFact;
import org.entente.facts.StatedDate;

/** Reads the items of “projects”. */
final class ProjectReader implements FactReader<ProjectFact> {
    @Override
    public String section() {
        return "projects";
    }

    @Override
    public Optional<ProjectFact> read(Fields fields, ClaimReader claims) {
        References values = claims.references();
        Optional<Id> id = fields.required("id", values.slug(Kind.PROJECT));
        Optional<String> title = fields.required("title", values::text);
        List<Id> undertakenBy = fields.list("undertaken-by", values.name(Sought.ACTOR));
        List<Id> location = fields.list("location", values.name(Sought.REGION));
        Optional<StatedDate> horizon = fields.optional("horizon", values::date);
        List<String> topics = claims.topics(fields);
        Optional<Claim> claim = claims.required(fields);
        return fields.sound(() -> new ProjectFact(
                id.orElseThrow(), title.orElseThrow(), undertakenBy, location, horizon, topics, claim.orElseThrow()));
    }
}
