package org.entente.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who goes where, and who receives whom, by the way it is told. */
final class VisitFrames {
    private static final Pattern VISITOR = Pattern.compile(
            "(?<!\\b(?i:secretary|president|chairman|head|leader|minister|chief|director) of (?:the )?)(‹[PGO]\\d+›)'s? (?:[\\p{L}-]+ ){0,4}$");
    private static final Pattern BY = Pattern.compile(
            "^ (?:to (?:the )?(?<to>‹[CLAM]\\d+›) )?(?:by|of) (?:[^‹]{0,30}(?:‹J\\d+› [^‹]{0,30})?)?(?<who>‹P\\d+›)(?: to (?:the )?(?<goal>‹[CLAM]\\d+›))?");
    private static final Pattern TO =
            Pattern.compile("^ (?:to|in|of) (?:the )?(?:Republic of |city of )?(‹[CLA]\\d+›)");
    private static final Pattern PERSONAL = Pattern.compile("\\b(?i:his|her|their|he|she)\\b[^‹]{0,40}$");
    private static final Pattern DELEGATION =
            Pattern.compile("(‹[JC]\\d+›)(?:'s)? (?:[\\p{Ll}-]+ ){0,2}delegation\\b[^.;‹]{0,60}$");
    /** What is told of a visit that somebody makes. */
    private static final String MADE =
            "\\b(?:pay|pays|paid|paying|began|begins|start\\w*|end\\w*|on an?|cancelled|during a|wrapp\\w*|conclud\\w*|mak\\w+|made)\\b";

    private static final Pattern OWN = Pattern.compile("\\b(?i:his|her) (?:[\\p{L}-]+ ){0,2}$");
    private static final Pattern LENGTH = Pattern.compile(
            "\\b(?<ended>(?:(?:after|following|return\\w*\\b[^.;]{0,40} from|back from) (?:an? |the |his |her |their )?|(?:end|ends|ended|ending|wrap\\w* up|w[io]u?nd(?:s|ing)? up|closed|conclud\\w+|complet\\w+) (?:an?|the|his|her|their) (?:\\w+ ){0,2}))?(?<days>two|three|four|five|six|seven)(?:-day| days)\\b");
    private final Story story;

    VisitFrames(Story story) {
        this.story = story;
    }

    Optional<EventFrames.Filled> travel(Scene scene, int start, int end) {
        List<Thing> guests = travellers(scene, start);
        boolean asked =
                scene.text().substring(0, start).matches("(?s).*\\b(?:invit\\w+|invitation)\\b.*\\bto (?:\\w+ly )?");
        String after = scene.text().substring(end);
        Matcher where = Pattern.compile(
                        "^(?: (?:an?|the) [\\p{L} -]{3,40} (?:in|at|near))?(?: the| on to| on| to| in| capital| city of| headquarters of| north| south|,| old| port| of| province| town| region){0,4} (‹[CLAMO]\\d+›)")
                .matcher(after);
        boolean follow = scene.text().startsWith("follow", start);
        if (asked
                || guests.isEmpty()
                || !where.find() && !follow
                || scene.text().substring(Math.max(0, start - 12), start).matches(".*\\b(?:tourists?|visitors?) ")) {
            return Optional.empty();
        }
        if (follow) {
            return story.mainTwo().stream()
                    .filter(land -> !land.name().equals(guests.get(0).country()))
                    .findFirst()
                    .map(land ->
                            new EventFrames.Filled(visitors(guests, land), Optional.of(land), range(scene, start)));
        }
        Thing goal = scene.tagged().named(where.group(1)).thing();
        List<Thing> strangers = strangers(scene, guests, goal);
        return strangers.isEmpty()
                ? Optional.empty()
                : Optional.of(new EventFrames.Filled(
                        visitors(strangers, goal),
                        goal.sort().place() ? Optional.of(goal) : Optional.empty(),
                        range(scene, start)));
    }

    /** Persons and bodies that a sentence is about, or else the country whose delegation travels. */
    private static List<Thing> travellers(Scene scene, int start) {
        Matcher delegation = DELEGATION.matcher(scene.text().substring(0, start));
        return delegation.find()
                ? scene.tagged().named(delegation.group(1)).things()
                : scene.subject(start).stream()
                        .filter(thing -> thing.person() || thing.sort() == Sort.ORGANIZATION)
                        .toList();
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

    /** From arrival to departure, or so many days from the first. */
    static Optional<Dated> range(Scene scene, int start) {
        List<Dated> days = scene.tagged().pieces().stream()
                .filter(piece -> piece.value() instanceof Dated dated
                        && dated.use().equals("at")
                        && dated.edtf().matches("\\d{4}-\\d\\d-\\d\\d"))
                .map(piece -> (Dated) piece.value())
                .toList();
        if (days.size() == 2
                && scene.has("\\b(?:leaves|leave|departs?|until|returns?)\\b")
                && days.get(0).edtf().compareTo(days.get(1).edtf()) < 0) {
            return Optional.of(new Dated(
                    days.get(0).edtf() + "/" + days.get(1).edtf(),
                    "at",
                    days.get(0).written(),
                    "from the day of arrival to that of departure"));
        }
        Optional<Dated> day = scene.when(start).filter(date -> date.edtf().matches("\\d{4}-\\d\\d-\\d\\d"));
        Matcher length = LENGTH.matcher(scene.text());
        return length.find() ? day.map(date -> stretched(date, length)) : Optional.empty();
    }

    /** So many days from the first, or up to the last where the visit is told to have ended. */
    private static Dated stretched(Dated day, Matcher length) {
        long more = Numbers.words(length.group("days")) - 1L;
        LocalDate told = LocalDate.parse(day.edtf());
        boolean ended = length.group("ended") != null;
        LocalDate first = ended ? told.minusDays(more) : told;
        return new Dated(
                first + "/" + first.plusDays(more),
                "at",
                day.written(),
                "so many days " + (ended ? "up to the last, " : "from the first, ") + length.group("days"));
    }

    Optional<EventFrames.Filled> visit(Scene scene, int start, int end) {
        String before = scene.text().substring(0, start);
        Matcher by = BY.matcher(scene.text().substring(end));
        Matcher of = VISITOR.matcher(before);
        boolean told = by.find();
        List<Thing> guests = told
                ? scene.tagged().named(by.group("who")).things()
                : of.find()
                        ? EventFrames.people(scene.tagged().named(of.group(1)).things())
                        : traveller(scene, start);
        Optional<Thing> goal = goal(scene, end).or(() -> told ? goal(scene, by) : Optional.empty());
        boolean personal = PERSONAL.matcher(before).find() || scene.has(MADE);
        boolean dated = told && scene.when(start).isPresent();
        if (guests.isEmpty() || goal.isEmpty() && !personal && !dated) {
            return Optional.empty();
        }
        Optional<Thing> place =
                goal.or(() -> guests.stream().findFirst().flatMap(story::land).flatMap(story::other));
        List<Thing> strangers =
                place.map(where -> strangers(scene, guests, where)).orElse(guests);
        return strangers.isEmpty()
                ? Optional.empty()
                : Optional.of(new EventFrames.Filled(
                        place.map(where -> visitors(strangers, where)).orElse(EventRules.roles("guest", strangers)),
                        place,
                        range(scene, start)));
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
        return people.isEmpty()
                        && at > 0
                        && OWN.matcher(scene.text().substring(0, start)).find()
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

    Optional<EventFrames.Filled> hosted(Scene scene, List<Thing> guests, List<Thing> hosts, int start) {
        if (EventFrames.people(guests).isEmpty()
                || hosts.isEmpty() && story.mainTwo().size() > 1
                || guests.equals(hosts)) {
            return Optional.empty();
        }
        Map<String, List<Thing>> roles = EventRules.roles("guest", EventFrames.people(guests));
        roles.put("host", hosts.stream().filter(host -> !guests.contains(host)).toList());
        if (hosts.isEmpty()) {
            roles.remove("host");
            return Optional.of(new EventFrames.Filled(roles, Optional.empty(), Optional.empty()));
        }
        return roles.get("host").isEmpty()
                ? Optional.empty()
                : Optional.of(new EventFrames.Filled(
                        roles,
                        scene.place(start)
                                .filter(Thing.class::isInstance)
                                .filter(place -> place.sort().place()),
                        Optional.empty()));
    }
}
