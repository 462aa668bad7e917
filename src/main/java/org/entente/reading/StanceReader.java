package org.entente.reading;

import java.util.List;
import java.util.Optional;
import org.entente.facts.Attitude;
import org.entente.facts.Claim;
import org.entente.facts.Id;
import org.entente.facts.Names.Sought;
import org.entente.facts.StanceFact;

/** Reads the items of “stances”. */
final class StanceReader implements FactReader<StanceFact> {
    @Override
    public String section() {
        return "stances";
    }

    @Override
    public Optional<StanceFact> read(Fields fields, ClaimReader claims) {
        References values = claims.references();
        Optional<Id> holder = fields.required("holder", values.name(Sought.ACTOR));
        Optional<Attitude> attitude = fields.required("attitude", values.word(Attitude.class));
        Optional<String> gist = fields.required("gist", values::text);
        List<Id> towards = fields.list("towards", values::anything);
        List<Id> concerns = fields.list("concerns", values::anyFact);
        List<String> topics = claims.topics(fields);
        Optional<Claim> claim = claims.required(fields);
        return fields.sound(() -> new StanceFact(
                holder.orElseThrow(),
                attitude.orElseThrow(),
                gist.orElseThrow(),
                towards,
                concerns,
                topics,
                claim.orElseThrow()));
    }
}
