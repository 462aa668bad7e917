package org.entente.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.facts.Edtf;

/** Puts together what an article tells of one thing in several places. */
final class Merging {
    private final List<Proposal> kept = new ArrayList<>();

    private Merging() {}

    static List<Proposal> of(List<Proposal> proposals) {
        Merging merging = new Merging();
        proposals.forEach(merging::take);
        return merging.kept;
    }

    private void take(Proposal proposal) {
        Optional<Proposal> same = kept.stream()
                .filter(known -> same(known, proposal) || again(known, proposal))
                .findFirst();
        if (same.isEmpty()) {
            kept.add(proposal);
        } else {
            join(same.get(), proposal);
        }
    }

    /** Whether the second are only talks as told before, whatever they were called. */
    private static boolean again(Proposal known, Proposal more) {
        return more.text("again").equals("again")
                && known.section().equals("events")
                && known.text("kind").matches("meeting|call")
                && known.text("occurrence").equals("occurred")
                && more.text("occurrence").equals("occurred");
    }

    private static boolean same(Proposal a, Proposal b) {
        if (!a.section().equals(b.section()) || !a.text("kind").equals(b.text("kind"))) {
            return false;
        }
        return switch (a.section()) {
            case "events" -> sameEvent(a, b);
            case "agreements" -> sameAgreement(a, b);
            case "pledges" ->
                a.participants().equals(b.participants())
                        && a.text("topics").equals(b.text("topics"))
                        && a.modality().equals(b.modality());
            case "projects" ->
                a.text("what").equals(b.text("what"))
                        && (a.things("location").equals(b.things("location"))
                                || a.things("location").isEmpty()
                                || b.things("location").isEmpty());
            case "figures" ->
                a.text("measure").equals(b.text("measure"))
                        && a.text("value").equals(b.text("value"))
                        && a.text("unit").equals(b.text("unit"))
                        && a.text("change").equals(b.text("change"));
            default -> a.text("gist").equals(b.text("gist"));
        };
    }

    private static boolean sameEvent(Proposal a, Proposal b) {
        if (!compatible(a.date("when"), b.date("when"))) {
            return false;
        }
        boolean over =
                a.text("occurrence").equals("cancelled") != b.text("occurrence").equals("cancelled");
        if (over) {
            return false;
        }
        return switch (a.text("kind")) {
            case "visit" ->
                a.participants()
                                .getOrDefault("guest", List.of())
                                .equals(b.participants().getOrDefault("guest", List.of()))
                        && (samePlace(a, b) || within(a, b));
            case "signing", "commemoration", "interview" -> true;
            case "gathering" ->
                a.text("place").equals(b.text("place"))
                        || a.fields().get("place") == null
                        || b.fields().get("place") == null;
            case "launch" -> shared(a, b) && a.text("topics").equals(b.text("topics"));
            case "milestone" ->
                a.participants().equals(b.participants()) && a.rule().equals(b.rule());
            default ->
                allIn(a, b)
                        && (received(a) == received(b) || personal(a) && personal(b))
                        && !(a.evidence().equals(b.evidence()) && a.text("rule").equals(b.text("rule")))
                        && stage(a).equals(stage(b));
        };
    }

    /** Whether one receives another, which is not the talks of their countries. */
    private static boolean received(Proposal event) {
        return event.participants().containsKey("host");
    }

    private static boolean personal(Proposal event) {
        return event.everyone().stream().anyMatch(Thing::person);
    }

    private static String stage(Proposal event) {
        return event.text("occurrence").matches("occurred|ongoing") ? "held" : "ahead";
    }

    private static boolean samePlace(Proposal a, Proposal b) {
        List<Thing> here = a.things("place");
        List<Thing> there = b.things("place");
        return here.isEmpty()
                || there.isEmpty()
                || here.get(0).equals(there.get(0))
                || here.get(0).country().equals(there.get(0).country())
                        && (stands(here.get(0), there.get(0)) || stands(there.get(0), here.get(0)));
    }

    /** Whether one is the country in which the other is, and both are told of the same days, or one of none. */
    private static boolean within(Proposal a, Proposal b) {
        List<Thing> here = a.things("place");
        List<Thing> there = b.things("place");
        boolean inside = !here.isEmpty()
                && !there.isEmpty()
                && here.get(0).country().equals(there.get(0).country())
                && (here.get(0).sort() == Sort.COUNTRY) != (there.get(0).sort() == Sort.COUNTRY);
        return inside && a.date("when").map(Dated::edtf).equals(b.date("when").map(Dated::edtf));
    }

    /** Whether a country is named for its capital, or the other way round. */
    private static boolean stands(Thing land, Thing city) {
        return land.sort() == Sort.COUNTRY && city.capital();
    }

    private static boolean shared(Proposal a, Proposal b) {
        Set<Thing> common = new HashSet<>(a.everyone());
        common.retainAll(b.everyone());
        return !common.isEmpty();
    }

    /** Whether one names nobody whom the other does not stand for: a minister stands for the country as well. */
    private static boolean allIn(Proposal a, Proposal b) {
        Set<String> lands = new HashSet<>();
        a.everyone().forEach(thing -> lands.add(thing.country().isEmpty() ? thing.name() : thing.country()));
        Set<String> others = new HashSet<>();
        b.everyone().forEach(thing -> others.add(thing.country().isEmpty() ? thing.name() : thing.country()));
        Set<Thing> people = new HashSet<>(a.everyone());
        people.removeIf(thing -> !thing.person());
        Set<Thing> folk = new HashSet<>(b.everyone());
        folk.removeIf(thing -> !thing.person());
        boolean persons = people.isEmpty() || folk.isEmpty() || people.containsAll(folk) || folk.containsAll(people);
        return persons && (lands.containsAll(others) || others.containsAll(lands));
    }

    private static boolean sameAgreement(Proposal a, Proposal b) {
        Set<Thing> parties = new HashSet<>(a.things("parties"));
        boolean alike = parties.equals(new HashSet<>(b.things("parties")));
        return alike
                && a.text("status").equals(b.text("status"))
                && (a.text("kind").equals("partnership") || a.text("topics").equals(b.text("topics")))
                && !a.evidence().equals(b.evidence())
                && !a.evidence().iterator().next().item();
    }

    static boolean compatible(Optional<Dated> a, Optional<Dated> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        Edtf one = Edtf.parse(a.get().edtf());
        Edtf two = Edtf.parse(b.get().edtf());
        return !(one.latest().isPresent()
                        && two.earliest().isPresent()
                        && one.latest().get().isBefore(two.earliest().get())
                || two.latest().isPresent()
                        && one.earliest().isPresent()
                        && two.latest().get().isBefore(one.earliest().get()));
    }

    private static void join(Proposal known, Proposal more) {
        known.evidence().addAll(more.evidence());
        more.fields().forEach((key, value) -> known.fields().putIfAbsent(key, value));
        if (known.section().equals("events")) {
            if (narrower(more.date("when"), known.date("when"))) {
                known.with("when", more.date("when"));
            }
            more.participants().forEach((role, things) -> {
                if (known.everyone().isEmpty()) {
                    known.with("participants", more.fields().get("participants"));
                }
            });
        }
    }

    private static boolean narrower(Optional<Dated> more, Optional<Dated> known) {
        return more.isPresent()
                && (known.isEmpty()
                        || days(known.get()) > days(more.get())
                                && !known.get().edtf().contains("/"));
    }

    private static long days(Dated date) {
        Edtf edtf = Edtf.parse(date.edtf());
        return edtf.earliest().isPresent() && edtf.latest().isPresent()
                ? edtf.latest().get().toEpochDay() - edtf.earliest().get().toEpochDay()
                : Long.MAX_VALUE;
    }
}
