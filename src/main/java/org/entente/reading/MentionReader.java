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
        Optional<Id> named = fields.either("actor", values.name(Sought.ACTOR), "place", values.name(Sought.REGION));
        Optional<String> written = fields.required("written", values::text);
        Claim claim = claims.narrated(fields);
        return fields.sound(() -> new MentionFact(named.orElseThrow(), written.orElseThrow(), claim));
    }
}
