package org.entente.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.facts.AgreementFact;
import org.entente.facts.ArticleFacts;
import org.entente.facts.Edtf;
import org.entente.facts.EventFact;
import org.entente.facts.EventKind;
import org.entente.facts.Fact;
import org.entente.facts.FigureFact;
import org.entente.facts.Id;
import org.entente.facts.Kind;
import org.entente.facts.MentionFact;
import org.entente.facts.Occurrence;
import org.entente.facts.Role;
import org.entente.facts.StanceFact;
import org.entente.facts.StatedDate;
import org.entente.facts.TenureFact;

/** The draft of one article beside its reviewed facts. */
final class Compared {
    private final ArticleFacts gold;
    private final ArticleFacts draft;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    Compared(ArticleFacts gold, ArticleFacts draft) {
        this.gold = gold;
        this.draft = draft;
        names();
        offices();
        events();
        numbers();
        agreements();
        pledges();
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
        return gold.article().id().slug() + ": " + what;
    }

    private <F extends Fact> List<F> all(ArticleFacts facts, Class<F> kind) {
        return facts.facts().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private void names() {
        Set<String> known = things(gold);
        Set<String> more = new HashSet<>(known);
        gold.introduced().forEach(entry -> more.add(entry.id().slug()));
        Set<String> found = things(draft);
        compare("names", known, found, more);
    }

    private void compare(String kind, Set<String> known, Set<String> found, Set<String> alsoRight) {
        Tally tally = tally(kind);
        for (String name : known) {
            if (found.contains(name)) {
                tally.hit();
            } else {
                tally.miss(in(name));
            }
        }
        found.stream().filter(name -> !alsoRight.contains(name)).forEach(name -> tally.alarm(in(name)));
    }

    private static Set<String> things(ArticleFacts facts) {
        Map<String, String> names = facts.introduced().stream()
                .collect(Collectors.toMap(
                        entry -> entry.id().slug(),
                        entry -> Kinds.slug(entry.label().name()),
                        (a, b) -> a));
        Set<String> things = facts.facts().stream()
                .flatMap(Compared::named)
                .filter(id -> id.kind() == Kind.ACTOR || id.kind() == Kind.REGION)
                .map(id -> names.getOrDefault(id.slug(), id.slug()))
                .collect(Collectors.toCollection(TreeSet::new));
        things.remove(facts.article().publisher().slug());
        return things;
    }

    private static Stream<Id> named(Fact fact) {
        Stream<Id> claimants = fact.claim().claimant().stream();
        Stream<Id> own = switch (fact.getClass().getSimpleName()) {
            case "EventFact" ->
                Stream.concat(((EventFact) fact).everyone().stream(), ((EventFact) fact).place().stream());
            case "AgreementFact" -> ((AgreementFact) fact).parties().stream();
            case "FigureFact" -> figure((FigureFact) fact);
            case "TenureFact" -> Stream.of(((TenureFact) fact).holder());
            case "StanceFact" ->
                Stream.concat(Stream.of(((StanceFact) fact).holder()), ((StanceFact) fact).towards().stream());
            case "MentionFact" -> Stream.of(((MentionFact) fact).id());
            default -> Stream.empty();
        };
        return Stream.concat(claimants, own);
    }

    private static Stream<Id> figure(FigureFact figure) {
        return Stream.of(figure.between(), figure.origin(), figure.destination(), figure.of())
                .flatMap(List::stream);
    }

    private void offices() {
        compare("offices", held(gold), held(draft), held(gold));
    }

    private static Set<String> held(ArticleFacts facts) {
        return facts.facts().stream()
                .filter(TenureFact.class::isInstance)
                .map(TenureFact.class::cast)
                .map(tenure -> tenure.holder().slug() + " is "
                        + Stream.of(tenure.office().slug().split("-"))
                                .filter(word -> !word.matches("of|the|for|and|to|in|at|affairs"))
                                .sorted()
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean pledge(EventFact event) {
        return event.kind().commits();
    }

    private void events() {
        List<EventFact> known = all(gold, EventFact.class).stream()
                .filter(event -> !pledge(event))
                .toList();
        List<EventFact> found = all(draft, EventFact.class).stream()
                .filter(event -> !pledge(event))
                .toList();
        matched(
                        "events",
                        known,
                        found,
                        Compared::alike,
                        event -> event.kind().code() + " " + event.title() + ", "
                                + event.when().map(date -> date.edtf().text()).orElse("no date"))
                .forEach((event, drafted) -> {
                    judge(
                            "dates of events",
                            bounds(event.when()).equals(bounds(drafted.when())),
                            event.title() + ": " + text(event.when()) + " drafted as " + text(drafted.when()));
                    judge(
                            "planned or held",
                            stage(event.occurrence()).equals(stage(drafted.occurrence())),
                            event.title() + ": " + event.occurrence().code() + " drafted as "
                                    + drafted.occurrence().code());
                });
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

    private static String bounds(Optional<StatedDate> date) {
        return date.map(StatedDate::edtf)
                .map(edtf -> edtf.earliest() + "/" + edtf.latest())
                .orElse("none");
    }

    private static String stage(Occurrence occurrence) {
        return switch (occurrence) {
            case OCCURRED, ONGOING -> "held";
            case CANCELLED -> "cancelled";
            default -> "planned";
        };
    }

    /** How alike two events are; 0 where they are not the same. */
    private static int alike(EventFact a, EventFact b) {
        if (a.kind() != b.kind()) {
            return 0;
        }
        boolean here = overlap(a, b);
        boolean people = shared(a.everyone(), b.everyone());
        boolean days = compatible(a.when(), b.when());
        boolean guests =
                a.kind() != EventKind.VISIT || a.in(Role.GUEST).isEmpty() || shared(a.in(Role.GUEST), b.in(Role.GUEST));
        if (!guests) {
            return 0;
        }
        int score = (here ? 4 : 0)
                + (people ? 2 : 0)
                + (days ? 1 : 0)
                + (bounds(a.when()).equals(bounds(b.when())) ? 1 : 0)
                + (shared(a.place(), b.place()) ? 1 : 0);
        return here || people && days ? score : 0;
    }

    private static boolean compatible(Optional<StatedDate> a, Optional<StatedDate> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        Edtf one = a.get().edtf();
        Edtf two = b.get().edtf();
        return !one.latest().flatMap(last -> two.earliest().map(last::isBefore)).orElse(false)
                && !two.latest()
                        .flatMap(last -> one.earliest().map(last::isBefore))
                        .orElse(false);
    }

    private static boolean shared(List<Id> a, List<Id> b) {
        Set<String> names = a.stream().map(Id::slug).collect(Collectors.toSet());
        return b.stream().map(Id::slug).anyMatch(names::contains);
    }

    private static boolean overlap(Fact a, Fact b) {
        return a.claim().evidence().stream()
                .anyMatch(one -> b.claim().evidence().stream()
                        .anyMatch(two -> one.start() < two.end() && two.start() < one.end()));
    }

    /** Pairs facts of gold and draft, the most alike first, and counts what is left over. */
    private <F extends Fact> Map<F, F> matched(
            String kind, List<F> known, List<F> found, ToIntBiFunction<F, F> likeness, Function<F, String> told) {
        Map<F, F> pairs = new LinkedHashMap<>();
        Set<F> taken = new HashSet<>();
        for (int least = 12; least > 0; least--) {
            for (F fact : known) {
                int wanted = least;
                if (!pairs.containsKey(fact)) {
                    found.stream()
                            .filter(other -> !taken.contains(other) && likeness.applyAsInt(fact, other) == wanted)
                            .findFirst()
                            .ifPresent(other -> {
                                pairs.put(fact, other);
                                taken.add(other);
                            });
                }
            }
        }
        Tally tally = tally(kind);
        pairs.forEach((a, b) -> tally.hit());
        known.stream().filter(fact -> !pairs.containsKey(fact)).forEach(fact -> tally.miss(in(told.apply(fact))));
        found.stream().filter(fact -> !taken.contains(fact)).forEach(fact -> tally.alarm(in(told.apply(fact))));
        return pairs;
    }

    private void numbers() {
        for (String kind : List.of("money", "percent", "counts")) {
            List<String> known = numbers(gold, kind);
            List<String> found = new ArrayList<>(numbers(draft, kind));
            Tally tally = tally(kind);
            for (String number : known) {
                if (found.remove(number)) {
                    tally.hit();
                } else {
                    tally.miss(in(number));
                }
            }
            found.forEach(number -> tally.alarm(in(number)));
        }
    }

    private List<String> numbers(ArticleFacts facts, String kind) {
        Set<String> numbers = new LinkedHashSet<>();
        for (FigureFact figure : all(facts, FigureFact.class)) {
            String unit = figure.unit().orElse("");
            String of = unit.startsWith("CCY_") ? "money" : unit.equals("PERCENT") ? "percent" : "counts";
            if (of.equals(kind)) {
                figure.value()
                        .ifPresent(
                                value -> numbers.add(value.stripTrailingZeros().toPlainString()
                                        + (kind.equals("counts") ? "" : " " + unit)));
            }
            if (kind.equals("percent")) {
                figure.change()
                        .ifPresent(
                                value -> numbers.add(value.stripTrailingZeros().toPlainString() + " change"));
            }
        }
        return List.copyOf(numbers);
    }

    private void agreements() {
        matched(
                "agreements",
                all(gold, AgreementFact.class),
                all(draft, AgreementFact.class),
                (a, b) -> {
                    int score = (overlap(a, b) ? 4 : 0)
                            + (a.kind() == b.kind() ? 2 : 0)
                            + (shared(a.parties(), b.parties()) ? 1 : 0)
                            + (a.status() == b.status() ? 1 : 0);
                    return overlap(a, b) && shared(a.parties(), b.parties())
                                    || a.kind() == b.kind()
                                            && a.status() == b.status()
                                            && shared(a.parties(), b.parties())
                            ? score
                            : 0;
                },
                agreement -> agreement.kind().code() + " " + agreement.title() + ", "
                        + agreement.status().code());
    }

    private void pledges() {
        matched(
                "pledges",
                all(gold, EventFact.class).stream().filter(Compared::pledge).toList(),
                all(draft, EventFact.class).stream().filter(Compared::pledge).toList(),
                (a, b) -> overlap(a, b) && shared(a.in(Role.PLEDGER), b.in(Role.PLEDGER))
                        ? 1 + (a.kind() == b.kind() ? 1 : 0)
                        : 0,
                pledge -> pledge.kind().code() + " " + pledge.title());
    }

    private void stances() {
        matched(
                "stances",
                all(gold, StanceFact.class),
                all(draft, StanceFact.class),
                (a, b) -> overlap(a, b)
                                && (a.holder().slug().equals(b.holder().slug())
                                        || a.claim().claimant().equals(b.claim().claimant()))
                        ? 1 + (a.attitude() == b.attitude() ? 1 : 0)
                        : 0,
                stance -> stance.holder().slug() + " " + stance.attitude().code() + " ("
                        + stance.claim().evidence().get(0).anchor().get(0) + ")");
    }

    /** Who says what both the gold and the draft tell. */
    private void speakers() {
        Tally tally = tally("speakers");
        for (Fact fact : gold.facts()) {
            if (!(fact instanceof MentionFact) && fact.claim().claimant().isPresent()) {
                String who = fact.claim().claimant().get().slug();
                List<Fact> there = draft.facts().stream()
                        .filter(other -> !(other instanceof MentionFact)
                                && !(other instanceof TenureFact)
                                && overlap(fact, other))
                        .toList();
                if (there.isEmpty()) {
                    continue;
                }
                boolean right = there.stream()
                        .anyMatch(
                                other -> other.claim().claimant().map(Id::slug).equals(Optional.of(who)));
                if (right) {
                    tally.hit();
                } else {
                    tally.wrong(in(who + " says “"
                            + fact.claim().evidence().get(0).anchor().get(0) + "…”, drafted as said by "
                            + there.get(0).claim().claimant().map(Id::slug).orElse("the outlet")));
                }
            }
        }
    }
}
