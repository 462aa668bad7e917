package org.entente.drafting;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import org.entente.facts.AgreementFact;
import org.entente.facts.ArticleFacts;
import org.entente.facts.EventFact;
import org.entente.facts.Fact;
import org.entente.facts.Id;
import org.entente.facts.MentionFact;
import org.entente.facts.Occurrence;
import org.entente.facts.ProjectFact;
import org.entente.facts.StanceFact;
import org.entente.facts.StatedDate;
import org.entente.facts.TenureFact;

/** The draft of one article beside its reviewed facts, counted kind by kind. */
final class Compared {
    private final Told gold;
    private final Told draft;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    Compared(ArticleFacts gold, ArticleFacts draft) {
        this.gold = new Told(gold);
        this.draft = new Told(draft);
        names();
        compare("offices", this.gold.offices(), this.draft.offices());
        events();
        for (String kind : List.of("money", "percent", "counts")) {
            compare(kind, this.gold.numbers(kind), this.draft.numbers(kind));
        }
        agreements();
        pledges();
        projects();
        stances();
        speakers();
    }

    Map<String, Tally> tallies() {
        return tallies;
    }

    private Tally tally(String kind) {
        return tallies.computeIfAbsent(kind, none -> new Tally());
    }

    private String in(String what) {
        return gold.facts().article().id().slug() + ": " + what;
    }

    /** A name that is only introduced is none that has to be found, and none too much. */
    private void names() {
        Set<String> known = gold.things();
        Map<String, Set<String>> theirs = gold.called();
        Map<String, Set<String>> ours = draft.called();
        Set<String> found = new HashSet<>();
        draft.things()
                .forEach(one -> found.add(
                        known.contains(one)
                                ? one
                                : same(ours.getOrDefault(one, Set.of()), known, theirs)
                                        .orElse(one)));
        gold.facts().introduced().stream()
                .map(entry -> entry.id().slug())
                .filter(name -> !known.contains(name))
                .forEach(found::remove);
        compare("names", known, found);
    }

    /** What the gold calls something that either file gives another name for, or the same words in another order. */
    private static Optional<String> same(Set<String> names, Set<String> known, Map<String, Set<String>> theirs) {
        return known.stream()
                .filter(other -> theirs.getOrDefault(other, Set.of()).stream().anyMatch(names::contains))
                .findFirst();
    }

    private void compare(String kind, Set<String> known, Set<String> found) {
        Tally tally = tally(kind);
        for (String one : known) {
            if (found.contains(one)) {
                tally.hit();
            } else {
                tally.miss(in(one));
            }
        }
        found.stream().filter(one -> !known.contains(one)).sorted().forEach(one -> tally.alarm(in(one)));
    }

    private void events() {
        matched("events", gold.events(false), draft.events(false), Likeness::of, Compared::told)
                .forEach((event, drafted) -> {
                    judge(
                            "dates of events",
                            Likeness.bounds(event.when()).equals(Likeness.bounds(drafted.when())),
                            event.title() + ": " + text(event.when()) + " drafted as " + text(drafted.when()));
                    judge(
                            "planned or held",
                            stage(event.occurrence()).equals(stage(drafted.occurrence())),
                            event.title() + ": " + event.occurrence().code() + " drafted as "
                                    + drafted.occurrence().code());
                });
    }

    private static String told(EventFact event) {
        return event.kind().code() + " " + event.title() + ", " + text(event.when());
    }

    private void judge(String kind, boolean right, String what) {
        if (right) {
            tally(kind).hit();
        } else {
            tally(kind).wrong(in(what));
        }
    }

    private static String text(Optional<StatedDate> date) {
        return date.map(known -> known.edtf().text()).orElse("no date");
    }

    private static String stage(Occurrence occurrence) {
        return switch (occurrence) {
            case OCCURRED, ONGOING -> "held";
            case CANCELLED -> "cancelled";
            default -> "planned";
        };
    }

    private void agreements() {
        matched(
                "agreements",
                gold.all(AgreementFact.class),
                draft.all(AgreementFact.class),
                Likeness::of,
                agreement -> agreement.kind().code() + " " + agreement.title() + ", "
                        + agreement.status().code());
    }

    /** Left out where the gold tells no project, for not all who write facts tell them. */
    private void projects() {
        if (!gold.all(ProjectFact.class).isEmpty()) {
            matched(
                    "projects",
                    gold.all(ProjectFact.class),
                    draft.all(ProjectFact.class),
                    Likeness::of,
                    ProjectFact::title);
        }
    }

    private void pledges() {
        matched(
                "pledges",
                gold.events(true),
                draft.events(true),
                Likeness::ofPledges,
                pledge -> pledge.kind().code() + " " + pledge.title());
    }

    private void stances() {
        matched(
                "stances",
                gold.all(StanceFact.class),
                draft.all(StanceFact.class),
                Likeness::of,
                stance -> stance.holder().slug() + " " + stance.attitude().code() + " (" + words(stance) + ")");
    }

    private static String words(Fact fact) {
        return fact.claim().evidence().get(0).anchor().get(0);
    }

    /** Pairs facts of gold and draft, the most alike first, and counts what is left over. */
    private <F extends Fact> Map<F, F> matched(
            String kind, List<F> known, List<F> found, ToIntBiFunction<F, F> likeness, Function<F, String> told) {
        Map<F, F> pairs = new LinkedHashMap<>();
        Set<F> taken = new HashSet<>();
        for (int least = Likeness.MOST; least > 0; least--) {
            for (F fact : known) {
                int wanted = least;
                Optional<F> pair = found.stream()
                        .filter(other -> !pairs.containsKey(fact)
                                && !taken.contains(other)
                                && likeness.applyAsInt(fact, other) == wanted)
                        .findFirst();
                pair.ifPresent(other -> {
                    pairs.put(fact, other);
                    taken.add(other);
                });
            }
        }
        Tally tally = tally(kind);
        pairs.forEach((a, b) -> tally.hit());
        known.stream().filter(fact -> !pairs.containsKey(fact)).forEach(fact -> tally.miss(in(told.apply(fact))));
        found.stream().filter(fact -> !taken.contains(fact)).forEach(fact -> tally.alarm(in(told.apply(fact))));
        return pairs;
    }

    /** Who says what both the gold and the draft tell. */
    private void speakers() {
        tally("speakers");
        gold.facts().facts().stream()
                .filter(fact -> !(fact instanceof MentionFact))
                .forEach(fact -> fact.claim().claimant().ifPresent(who -> speaker(fact, who)));
    }

    private void speaker(Fact fact, Id who) {
        List<Optional<String>> there = draft.facts().facts().stream()
                .filter(other -> !(other instanceof MentionFact) && !(other instanceof TenureFact))
                .filter(other -> Likeness.overlap(fact, other))
                .map(other -> other.claim().claimant().map(Id::slug))
                .toList();
        if (!there.isEmpty()) {
            judge(
                    "speakers",
                    there.contains(Optional.of(who.slug())),
                    who.slug() + " says “" + words(fact) + "…”, drafted as said by "
                            + there.get(0).orElse("the outlet"));
        }
    }
}
