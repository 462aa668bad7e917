package org.entente.facts;

import java.util.List;
import java.util.Optional;

/**
 * That somebody holds an office, as of the article that says so.
 *
 * @param during only what the article itself says of the time; a start or end is never inferred
 */
public record TenureFact(Id holder, Id office, Optional<StatedDate> during, Claim claim) implements Fact {

    /** Named by holder and office: two articles that see the same person in the same office speak of one tenure. */
    @Override
    public Id id() {
        return new Id(Kind.TENURE, Slug.named(Digest.name(8, holder, office), holder.slug(), office.slug()));
    }

    @Override
    public List<StatedDate> dates() {
        return during.stream().toList();
    }
}
