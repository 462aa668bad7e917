package org.entente.reading;

import java.util.Optional;
import org.entente.facts.Claim;
import org.entente.facts.Id;
import org.entente.facts.MentionFact;
import org.entente.facts.Names.Sought;

/** Reads the items of “mentions”. */
final class MentionReader implements FactReader<MentionFact> {
    @Override
    public String section() {
        return "mentions";
    }

    @Override
    public Optional<MentionFact> read(Fields fields, ClaimReader claims) {
        References values = claims.references();
        Optional<Id> actor = fields.required("actor", values.name(Sought.ACTOR));
        Optional<String> written = fields.required("written", values::text);
        Claim claim = claims.narrated(fields);
        return fields.sound(() -> new MentionFact(actor.orElseThrow(), written.orElseThrow(), claim));
    }
}
