package org.entente.facts;

import java.util.List;
import java.util.stream.Stream;

/**
 * A view that an actor states.
 *
 * @param gist what the view is, in words of our own
 */
public record StanceFact(
        Id holder,
        Attitude attitude,
        String gist,
        List<Id> towards,
        List<Id> concerns,
        List<String> topics,
        Claim claim)
        implements Fact {

    /** Named by what it says. */
    @Override
    public Id id() {
        String content = Digest.name(8, holder, attitude, gist, Id.inOrder(towards), Id.inOrder(concerns), topics);
        return new Id(Kind.STANCE, Slug.named(content, holder.slug(), attitude.code()));
    }

    @Override
    public List<Id> references() {
        return Stream.concat(towards.stream(), concerns.stream()).toList();
    }
}
