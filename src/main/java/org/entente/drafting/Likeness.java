package org.entente.drafting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.facts.AgreementFact;
import org.entente.facts.Edtf;
import org.entente.facts.EventFact;
import org.entente.facts.EventKind;
import org.entente.facts.Fact;
import org.entente.facts.Id;
import org.entente.facts.ProjectFact;
import org.entente.facts.Role;
import org.entente.facts.StanceFact;
import org.entente.facts.StatedDate;

/** How alike two facts of one kind are, in numbers; 0 where they are not the same. */
final class Likeness {
    /** No two facts are more alike. */
    static final int MOST = 12;

    private Likeness() {}

    static int of(EventFact a, EventFact b) {
        boolean guests =
                a.kind() != EventKind.VISIT || a.in(Role.GUEST).isEmpty() || shared(a.in(Role.GUEST), b.in(Role.GUEST));
        if (a.kind() != b.kind() || !guests) {
            return 0;
        }
        boolean here = overlap(a, b);
        boolean people = shared(a.everyone(), b.everyone());
        boolean days = compatible(a.when(), b.when());
        int score = (here ? 4 : 0)
                + (people ? 2 : 0)
                + (days ? 1 : 0)
                + (bounds(a.when()).equals(bounds(b.when())) ? 1 : 0)
                + (shared(a.place(), b.place()) ? 1 : 0);
        return here || people && days ? score : 0;
    }

    static int of(AgreementFact a, AgreementFact b) {
        boolean here = overlap(a, b);
        boolean kind = a.kind() == b.kind();
        boolean status = a.status() == b.status();
        return shared(a.parties(), b.parties()) && (here || kind && status)
                ? 1 + (here ? 4 : 0) + (kind ? 2 : 0) + (status ? 1 : 0)
                : 0;
    }

    static int ofPledges(EventFact a, EventFact b) {
        return overlap(a, b) && shared(a.in(Role.PLEDGER), b.in(Role.PLEDGER)) ? 1 + (a.kind() == b.kind() ? 1 : 0) : 0;
    }

    static int of(StanceFact a, StanceFact b) {
        boolean whose = a.holder().slug().equals(b.holder().slug())
                || a.claim().claimant().equals(b.claim().claimant());
        return overlap(a, b) && whose ? 1 + (a.attitude() == b.attitude() ? 1 : 0) : 0;
    }

    static int of(ProjectFact a, ProjectFact b) {
        int shared =
                (shared(a.location(), b.location()) ? 1 : 0) + (shared(a.undertakenBy(), b.undertakenBy()) ? 1 : 0);
        return overlap(a, b) ? 1 + shared : 0;
    }

    /** Whether two facts rest on the same words, if only in part. */
    static boolean overlap(Fact a, Fact b) {
        return a.claim().evidence().stream()
                .anyMatch(one -> b.claim().evidence().stream()
                        .anyMatch(two -> one.start() < two.end() && two.start() < one.end()));
    }

    /** The days that a date can mean. */
    static String bounds(Optional<StatedDate> date) {
        return date.map(StatedDate::edtf)
                .map(edtf -> edtf.earliest() + "/" + edtf.latest())
                .orElse("none");
    }

    private static boolean compatible(Optional<StatedDate> a, Optional<StatedDate> b) {
        return a.isEmpty()
                || b.isEmpty()
                || !before(a.get().edtf(), b.get().edtf())
                        && !before(b.get().edtf(), a.get().edtf());
    }

    private static boolean before(Edtf one, Edtf two) {
        return one.latest().flatMap(last -> two.earliest().map(last::isBefore)).orElse(false);
    }

    private static boolean shared(List<Id> a, List<Id> b) {
        Set<String> names = a.stream().map(Id::slug).collect(Collectors.toSet());
        return b.stream().map(Id::slug).anyMatch(names::contains);
    }
}
