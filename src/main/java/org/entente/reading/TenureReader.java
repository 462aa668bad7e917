package org.entente.reading;

import java.util.Optional;
import org.entente.facts.Claim;
import org.entente.facts.Id;
import org.entente.facts.Names.Sought;
import org.entente.facts.StatedDate;
import org.entente.facts.TenureFact;

/** Reads the items of “tenures”; from then on the office's name can stand for its holder. */
final class TenureReader implements FactReader<TenureFact> {
    @Override
    public String section() {
        return "tenures";
    }

    @Override
    public Optional<TenureFact> read(Fields fields, ClaimReader claims) {
        References values = claims.references();
        Optional<Id> holder = fields.required("holder", values.name(Sought.ACTOR));
        Optional<Id> office = fields.required("office", values.name(Sought.OFFICE));
        Optional<StatedDate> during = fields.optional("during", values::date);
        holder.ifPresent(person -> office.ifPresent(post -> values.holds(person, post)));
        Optional<Claim> claim = claims.required(fields);
        return fields.sound(
                () -> new TenureFact(holder.orElseThrow(), office.orElseThrow(), during, claim.orElseThrow()));
    }
}
