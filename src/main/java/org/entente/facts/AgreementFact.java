package org.entente.facts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An agreement: its parties, how far it has come by this account, and until when it runs.
 *
 * @param under the agreement that it carries out
 * @param fulfils the pledges it makes good
 */
public record AgreementFact(
        Id id,
        AgreementKind kind,
        String title,
        List<Id> parties,
        Status status,
        Optional<Id> signedAt,
        Optional<StatedDate> signedOn,
        Optional<StatedDate> horizon,
        Optional<Id> under,
        List<Id> fulfils,
        List<String> topics,
        Claim claim)
        implements Fact {

    @Override
    public Optional<Status> claimedStatus() {
        return Optional.of(status);
    }

    @Override
    public List<Id> fulfilled() {
        return fulfils;
    }

    @Override
    public List<StatedDate> dates() {
        return Stream.of(signedOn, horizon).flatMap(Optional::stream).toList();
    }

    @Override
    public List<Id> references() {
        return Stream.of(signedAt.stream(), under.stream(), fulfils.stream())
                .flatMap(ids -> ids)
                .toList();
    }

    /** Those who by this account have come to terms; nobody, while the agreement is only intended. */
    public List<Id> agreed() {
        return status.concluded() ? parties : List.of();
    }
}
