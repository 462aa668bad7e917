package org.entente.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.facts.Finding;
import org.entente.facts.Id;
import org.entente.facts.Kind;
import org.entente.facts.Merges;
import org.entente.facts.Named;
import org.entente.facts.Place;

/** Reads which entries of the register have turned out to be others: {@code merged}, a list of {@code {id, into}}. */
final class MergeReader {
    static final String SECTION = "merged";

    private static final Set<Kind> KINDS = Set.of(Kind.ACTOR, Kind.OFFICE, Kind.REGION);

    private final Values values;

    MergeReader(Findings findings) {
        this.values = new Values(findings);
    }

    /** One line of the section. */
    record Merge(Id id, Id into, Place place) {}

    List<Merge> read(Fields lists) {
        return lists.items(SECTION, this::merge);
    }

    private Optional<Merge> merge(Fields fields) {
        Optional<Id> id = fields.required("id", this::entry);
        Optional<Id> into = fields.required("into", this::entry);
        return fields.sound(() -> new Merge(id.orElseThrow(), into.orElseThrow(), fields.place()));
    }

    private Optional<Id> entry(Node node) {
        return values.text(node)
                .flatMap(text -> Id.of(text)
                        .filter(id -> KINDS.contains(id.kind()))
                        .or(() -> values.refuse(
                                node,
                                node.form() + " does not name an entry",
                                "write kind and id, as in actor/…, office/… or region/…")));
    }

    /** What several lines amount to, be they sound together or not. */
    static Merges together(Collection<Merge> merges) {
        Map<Id, Id> into = new HashMap<>();
        merges.forEach(merge -> into.putIfAbsent(merge.id(), merge.into()));
        return new Merges(into);
    }

    /**
     * What is wrong with lines that could be read, and what they may have meant otherwise.
     *
     * @param declared all that the register names, each by its own id
     */
    static List<Finding> check(Collection<Merge> merges, Collection<Named> declared) {
        Map<Id, Named> known =
                declared.stream().collect(Collectors.toMap(Named::id, Function.identity(), (first, second) -> first));
        Merges together = together(merges);
        Map<Id, Place> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Merge merge : merges) {
            Place other = first.putIfAbsent(merge.id(), merge.place());
            if (other != null) {
                findings.add(Finding.error(
                        merge.place(), "“" + merge.id() + "” is merged a second time", "the first is at " + other));
            }
            unfit(merge, known, together).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> unfit(Merge merge, Map<Id, Named> known, Merges together) {
        String both = "“" + merge.id() + "” and “" + merge.into() + "”";
        Named gone = known.get(merge.id());
        Named kept = known.get(merge.into());
        if (merge.id().kind() != merge.into().kind()) {
            return wrong(
                    merge,
                    both + " are of two kinds",
                    "merge actors with actors, offices with offices, regions with regions");
        }
        if (kept == null) {
            return wrong(
                    merge,
                    "“" + merge.into() + "” is not in the register",
                    "add the entry that is to be kept, or name one that is there");
        }
        if (!together.merged(merge.id())) {
            return wrong(merge, both + " are merged in a circle", "keep one of them and take its line out");
        }
        if (gone != null && gone.person() != kept.person()) {
            return wrong(merge, "one of " + both + " is a person, the other is not", "merge what can be the same");
        }
        return gone != null
                ? Optional.empty()
                : Optional.of(Finding.note(
                        merge.place(),
                        "“" + merge.id() + "” is not in the register",
                        "so only what articles introduce by this id is merged"));
    }

    private static Optional<Finding> wrong(Merge merge, String what, String mend) {
        return Optional.of(Finding.error(merge.place(), what, mend));
    }
}
