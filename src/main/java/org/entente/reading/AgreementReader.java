package org.entente.reading;

import java.util.List;
import java.util.Optional;
import org.entente.facts.AgreementFact;
import org.entente.facts.AgreementKind;
import org.entente.facts.Claim;
import org.entente.facts.Id;
import org.entente.facts.Kind;
import org.entente.facts.Names.Sought;
import org.entente.facts.StatedDate;
import org.entente.facts.Status;

/** Reads the items of “agreements”. */
final class AgreementReader implements FactReader<AgreementFact> {
    @Override
    public String section() {
        return "agreements";
    }

    @Override
    public Optional<AgreementFact> read(Fields fields, ClaimReader claims) {
        References values = claims.references();
        Optional<Id> id = fields.required("id", values.slug(Kind.AGREEMENT));
        Optional<AgreementKind> kind = fields.required("kind", values.word(AgreementKind.class));
        Optional<String> title = fields.required("title", values::text);
        List<Id> parties = fields.some("parties", values.name(Sought.ACTOR));
        Optional<Status> status = fields.required("status", values.word(Status.class));
        Optional<Id> signedAt = fields.optional("signed-at", values.fact(Kind.EVENT));
        Optional<StatedDate> signedOn = fields.optional("signed-on", values::date);
        Optional<StatedDate> horizon = fields.optional("horizon", values::date);
        Optional<Id> under = fields.optional("under", values.fact(Kind.AGREEMENT));
        List<Id> fulfils = fields.list("fulfils", values.fact(Kind.EVENT));
        List<String> topics = claims.topics(fields);
        Optional<Claim> claim = claims.required(fields);
        return fields.sound(() -> new AgreementFact(
                id.orElseThrow(),
                kind.orElseThrow(),
                title.orElseThrow(),
                parties,
                status.orElseThrow(),
                signedAt,
                signedOn,
                horizon,
                under,
                fulfils,
                topics,
                claim.orElseThrow()));
    }
}
