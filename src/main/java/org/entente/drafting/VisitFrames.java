package org.entente.drafting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who goes where, by the way it is told. */
final class VisitFrames {
    private static final Pattern VISITOR = Pattern.compile(
            "(?<!\\b(?i:secretary|president|chairman|head|leader|minister|chief|director) of (?:the )?)(‹[PGO]\\d+›)'s? (?:[\\p{L}-]+ ){0,4}$");
    private static final Pattern BY = Pattern.compile(
            "^ (?:to (?:the )?(?<to>‹[CLAM]\\d+›) )?(?:(?:in |on |last )?‹D\\d+› )?(?:by|of) (?:(?:(?! that )[^‹]){0,30}(?:‹[JC]\\d+›(?:'s)? (?!to )[^‹]{0,40})?)?(?<who>‹[PC]\\d+›|‹J\\d+›(?= (?:[\\p{Ll}-]+ ){0,3}(?:president|premier|minister|king|queen|leader|delegation|chancellor|envoy)\\b(?!,? ‹P)))(?:(?:'s)? (?:[\\p{Ll}-]+ ){0,3}(?:president|premier|minister|king|queen|leader|delegation|chancellor))?(?: to (?:the )?(?<goal>‹[CLAM]\\d+›))?");
    private static final Pattern TO =
            Pattern.compile("^ (?:to|in|of) (?:the )?(?:Republic of |city of )?(‹[CLA]\\d+›)");
    private static final Pattern PERSONAL = Pattern.compile("\\b(?i:his|her|their|he|she)\\b(?:(?! the )[^‹]){0,40}$");
    private static final Pattern NO_GUEST =
            Pattern.compile("\\b(?:tourists|visitors|people|invit\\w+ [^.;]{0,80} to) $");
    /** Who is asked to make a visit, and does not make it yet. */
    private static final Pattern ASKED = Pattern.compile(
            "\\binvit\\w+\\b[^.;]{0,120}‹P\\d+›[^.;]{0,60}? (?:to|for) (?:pay|make|undertake)? ?(?:an? )?(?:\\w+ ){0,2}$");
    /** Whose visits are counted and not told: “the first visit by a ‹J1› leader since ‹D2›”. */
    private static final Pattern BY_ANYBODY = Pattern.compile("^ (?:(?:to|in) (?:the )?‹\\w\\d+› )?(?:by|of) an? ");
    /** What is told of a visit that somebody makes. */
    private static final String MADE =
            "\\b(?:arrived|arrives|arriving|pay|pays|paid|paying|began|begins|start\\w*|end\\w*|on an?|cancelled|during a|wrapp\\w*|conclud\\w*|mak\\w+|made)\\b";

    private static final Pattern OWN = Pattern.compile("\\b(?i:his|her) (?:[\\p{L}-]+ ){0,2}$");
    /** “During his visit to ‹C1›, ‹P2› …”. */
    private static final Pattern IN_ITS_COURSE = Pattern.compile(
            "^(?:During|On|In|As part of|In the course of|At the end of) (?:his|her) (?:[\\p{L}-]+ ){0,2}$");
    /** What begins a sentence that goes on telling of a visit. */
    private static final Pattern THE = Pattern.compile("^(?:The|That|This|An?) (?:\\w+ )?$");

    private final Story story;
    private final Travellers travellers;

    VisitFrames(Story story) {
        this.story = story;
        this.travellers = new Travellers(story);
    }

    Optional<EventFrames.Filled> travel(Scene scene, int start, int end) {
        List<Thing> guests = travellers.of(scene, start);
        boolean asked =
                scene.text().substring(0, start).matches("(?s).*\\b(?:invit\\w+|invitation)\\b.*\\bto (?:\\w+ly )?");
        String after = scene.text().substring(end);
        Matcher where = Pattern.compile(
                        "^(?: (?:an?|the) [\\p{L} -]{3,40} (?:in|at|near))?(?: the| on to| on| to| in| capital| city of| headquarters of| north| south|,| old| port| of| province| town| region){0,4} (‹[CLAMO]\\d+›)")
                .matcher(after);
        boolean follow = scene.text().startsWith("follow", start);
        if (asked
                || ASKED.matcher(scene.text().substring(0, start)).find()
                || guests.isEmpty()
                || !where.find() && !follow
                || scene.text().substring(Math.max(0, start - 12), start).matches(".*\\b(?:tourists?|visitors?) ")) {
            return Optional.empty();
        }
        if (follow) {
            return story.mainTwo().stream()
                    .filter(land -> !land.name().equals(guests.get(0).country()))
                    .findFirst()
                    .map(land -> new EventFrames.Filled(
                            visitors(guests, land), Optional.of(land), Stays.range(scene, start)));
        }
        return stay(
                scene,
                start,
                guests,
                Optional.of(scene.tagged().named(where.group(1)).thing()));
    }

    /** A stay of guests somewhere, if that is not where they are at home. */
    static Optional<EventFrames.Filled> stay(Scene scene, int start, List<Thing> guests, Optional<Thing> goal) {
        List<Thing> strangers =
                goal.map(where -> strangers(scene, guests, where)).orElse(guests);
        return strangers.isEmpty()
                ? Optional.empty()
                : Optional.of(new EventFrames.Filled(
                        goal.map(where -> visitors(strangers, where)).orElse(EventRules.roles("guest", strangers)),
                        goal.filter(where -> where.sort().place()),
                        Stays.range(scene, start)));
    }

    /** Nobody visits the country that they represent: the guests are those of another one then. */
    private static List<Thing> strangers(Scene scene, List<Thing> guests, Thing goal) {
        boolean whole = goal.sort() == Sort.COUNTRY || goal.capital();
        Predicate<Thing> home = guest -> whole && guest.country().equals(goal.country());
        return guests.stream().noneMatch(home)
                ? guests
                : scene.tagged().pieces().stream()
                        .flatMap(piece -> piece.things().stream())
                        .filter(thing -> thing.person() && !thing.country().isEmpty())
                        .filter(home.negate())
                        .limit(1)
                        .toList();
    }

    private static Map<String, List<Thing>> visitors(List<Thing> guests, Thing goal) {
        Map<String, List<Thing>> roles = EventRules.roles("guest", guests);
        if (goal.sort() == Sort.COUNTRY || goal.sort() == Sort.ORGANIZATION) {
            roles.put("host", List.of(goal));
        }
        return roles;
    }

    Optional<EventFrames.Filled> visit(Scene scene, int start, int end) {
        String before = scene.text().substring(0, start);
        if (ASKED.matcher(before).find()
                || scene.text().substring(start, end).contains("first")
                        && BY_ANYBODY.matcher(scene.text().substring(end)).find()) {
            return Optional.empty();
        }
        Matcher by = BY.matcher(scene.text().substring(end));
        Matcher of = VISITOR.matcher(before);
        boolean told = by.find();
        boolean whose = of.find();
        List<Thing> guests = told
                ? scene.tagged().named(by.group("who")).things()
                : whose ? EventFrames.people(scene.tagged().named(of.group(1)).things()) : traveller(scene, start);
        Optional<Thing> goal = told ? goal(scene, by).or(() -> goal(scene, end)) : goal(scene, end);
        boolean known = told || !guests.isEmpty() && THE.matcher(before).find();
        boolean personal = PERSONAL.matcher(before).find() || scene.has(MADE);
        boolean dated =
                known && (scene.when(start).isPresent() || whose && scene.text().startsWith(" to ", end));
        if (guests.isEmpty() || goal.isEmpty() && !personal && !dated) {
            return Optional.empty();
        }
        Optional<Thing> place =
                goal.or(() -> guests.stream().findFirst().flatMap(story::land).flatMap(story::other));
        return stay(scene, start, guests, place);
    }

    /** Where a visit leads by the words right after it. */
    private static Optional<Thing> goal(Scene scene, int end) {
        Matcher to = TO.matcher(scene.text().substring(end));
        return to.find() ? Optional.of(scene.tagged().named(to.group(1)).thing()) : Optional.empty();
    }

    /** Where the visit “by somebody” leads. */
    private static Optional<Thing> goal(Scene scene, Matcher by) {
        return Stream.of("to", "goal")
                .map(by::group)
                .filter(Objects::nonNull)
                .findFirst()
                .map(tag -> scene.tagged().named(tag).thing());
    }

    /** Whoever the sentence is about, or of “his visit” whoever the sentence before named first. */
    private List<Thing> traveller(Scene scene, int start) {
        List<Thing> people = EventFrames.people(scene.subject(start));
        int at = story.scenes().indexOf(scene);
        String before = scene.text().substring(0, start);
        boolean again = OWN.matcher(before).find()
                || THE.matcher(before).find() && scene.when(start).isPresent();
        if (people.isEmpty() && IN_ITS_COURSE.matcher(before).find()) {
            return EventFrames.people(scene.actors(start, scene.text().length(), false)).stream()
                    .limit(1)
                    .toList();
        }
        return people.isEmpty() && at > 0 && again
                ? EventFrames.people(story.scenes().get(at - 1).actors(0, Integer.MAX_VALUE, false))
                : people;
    }

    /** “the visiting ‹J1› minister ‹P1›”: somebody is there, since when is not told. */
    Optional<EventFrames.Filled> visitor(Scene scene, int end) {
        List<Thing> guests =
                EventFrames.people(scene.object(end)).stream().limit(1).toList();
        Optional<Thing> place = guests.stream().findFirst().flatMap(story::land).flatMap(story::other);
        return guests.isEmpty()
                ? Optional.empty()
                : Optional.of(new EventFrames.Filled(
                        place.map(where -> visitors(guests, where)).orElse(EventRules.roles("guest", guests)),
                        place,
                        Optional.empty()));
    }

    /** Somebody who is to speak or be somewhere abroad. */
    Optional<EventFrames.Filled> attend(Scene scene, int start, int end) {
        List<Thing> guests = EventFrames.people(scene.subject(start));
        Optional<Thing> goal = scene.place(end);
        return guests.isEmpty() || goal.isEmpty() ? Optional.empty() : stay(scene, start, guests, goal);
    }

    /** Somebody who is shown a place that has no name. */
    Optional<EventFrames.Filled> site(Scene scene, int start, int end) {
        List<Thing> guests = travellers.of(scene, start);
        return guests.isEmpty()
                        || NO_GUEST.matcher(scene.text().substring(0, start)).find()
                ? Optional.empty()
                : Optional.of(
                        new EventFrames.Filled(EventRules.roles("guest", guests), scene.place(end), Optional.empty()));
    }

    Optional<EventFrames.Filled> invited(Scene scene, int start, int end) {
        List<Thing> people = EventFrames.people(scene.tagged().among(start, end).stream()
                .flatMap(piece -> piece.things().stream())
                .toList());
        List<Thing> guests = people.subList(Math.max(0, people.size() - 1), people.size());
        Optional<Thing> place = scene.tagged().among(end, scene.text().length()).stream()
                .filter(piece -> "CLA".indexOf(piece.sign()) >= 0)
                .map(Piece::thing)
                .findFirst()
                .or(() -> scene.text().substring(end).matches("(?s)(?:come|visit|pay)\\b.*")
                        ? scene.subject(start).stream().findFirst().flatMap(story::land)
                        : Optional.empty());
        return guests.isEmpty()
                        || place.isEmpty()
                        || scene.text()
                                .substring(end)
                                .matches("(?:attend|.{0,30}(?:summit|meeting|conference|forum)).*")
                ? Optional.empty()
                : Optional.of(new EventFrames.Filled(visitors(guests, place.get()), place, Optional.empty()));
    }
}
