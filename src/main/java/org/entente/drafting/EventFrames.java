package org.entente.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who takes part in an event, and where, by the way it is told. */
final class EventFrames {
    private static final Pattern VISITOR = Pattern.compile("(‹[PGO]\\d+›)'s? (?:[\\p{L}-]+ ){0,4}$");
    private static final Pattern BY = Pattern.compile(
            "^ (?:to (?:the )?(‹[CLAM]\\d+›) )?(?:by|of) (?:[^‹]{0,30}(?:‹J\\d+› [^‹]{0,30})?)?(‹P\\d+›)");
    private static final Pattern TO =
            Pattern.compile("^ (?:to|in|of) (?:the )?(?:Republic of |city of )?(‹[CLA]\\d+›)");
    private static final Pattern PERSONAL = Pattern.compile("\\b(?:his|her|their|he|she)\\b[^‹]{0,40}$");
    private final Story story;

    EventFrames(Story story) {
        this.story = story;
    }

    /**
     * What is known of an event.
     *
     * @param date where the frame itself tells it
     */
    record Filled(Map<String, List<Thing>> roles, Optional<Thing> place, Optional<Dated> date) {}

    Optional<Filled> fill(Scene scene, String frame, int start, int end) {
        return switch (frame) {
            case "travel" -> travel(scene, start, end);
            case "visit-noun" -> visit(scene, start, end);
            case "invited" -> invited(scene, start, end);
            case "guest-of" -> hosted(scene, scene.subject(start), scene.object(end), start);
            case "host-of" -> hosted(scene, scene.object(end), scene.subject(start), start);
            case "meet" -> meet(scene, start, end);
            case "held" -> held(scene, start, end);
            case "sign" -> sign(scene, start);
            case "mark" -> mark(scene, start, end);
            case "milestone" -> milestone(scene, start, end);
            case "speak" -> speak(scene, start);
            case "gather" -> gather(scene, start, end);
            default -> launch(scene, start, end);
        };
    }

    private static List<Thing> people(List<Thing> things) {
        return things.stream().filter(Thing::person).toList();
    }

    private Optional<Filled> travel(Scene scene, int start, int end) {
        List<Thing> guests = scene.subject(start).stream()
                .filter(thing -> thing.person() || thing.sort() == Sort.ORGANIZATION)
                .toList();
        boolean asked = scene.text().substring(0, start).matches("(?s).*\\b(?:invit\\w+|invitation)\\b.*\\bto ");
        String after = scene.text().substring(end);
        Matcher where = Pattern.compile(
                        "^(?: the| on to| on| to| in| capital| city of| headquarters of| north| south|,| old| port){0,3} (‹[CLAMO]\\d+›)")
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
                    .map(land -> new Filled(visitors(guests, land), Optional.of(land), range(scene)));
        }
        Thing goal = scene.tagged().named(where.group(1)).thing();
        return Optional.of(new Filled(
                visitors(guests, goal), goal.sort().place() ? Optional.of(goal) : Optional.empty(), range(scene)));
    }

    private Map<String, List<Thing>> visitors(List<Thing> guests, Thing goal) {
        Map<String, List<Thing>> roles = EventRules.roles("guest", guests);
        if (goal.sort() == Sort.COUNTRY || goal.sort() == Sort.ORGANIZATION) {
            roles.put("host", List.of(goal));
        }
        return roles;
    }

    /** From arrival to departure, or so many days from the first. */
    private Optional<Dated> range(Scene scene) {
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
        Matcher length = Pattern.compile("\\b(two|three|four|five|six|seven)(?:-day| days)\\b")
                .matcher(scene.text());
        if (days.size() == 1 && length.find()) {
            java.time.LocalDate first = java.time.LocalDate.parse(days.get(0).edtf());
            return Optional.of(new Dated(
                    first + "/" + first.plusDays(Numbers.words(length.group(1)) - 1L),
                    "at",
                    days.get(0).written(),
                    "so many days from the first, " + length.group(1)));
        }
        return Optional.empty();
    }

    private Optional<Filled> visit(Scene scene, int start, int end) {
        String before = scene.text().substring(0, start);
        String after = scene.text().substring(end);
        Matcher by = BY.matcher(after);
        Matcher of = VISITOR.matcher(before);
        List<Thing> guests = by.find()
                ? scene.tagged().named(by.group(2)).things()
                : of.find() ? people(scene.tagged().named(of.group(1)).things()) : people(scene.subject(start));
        Matcher to = TO.matcher(after);
        Optional<Thing> goal = to.find()
                ? Optional.of(scene.tagged().named(to.group(1)).thing())
                : by.reset().find() && by.group(1) != null
                        ? Optional.of(scene.tagged().named(by.group(1)).thing())
                        : Optional.empty();
        boolean personal = PERSONAL.matcher(before).find()
                || scene.has(
                        "\\b(?:pay|pays|paid|paying|began|begins|start\\w*|end\\w*|on an?|cancelled|during a|wrapp\\w*|conclud\\w*|mak\\w+|made)\\b");
        if (guests.isEmpty() || goal.isEmpty() && !personal) {
            return Optional.empty();
        }
        Optional<Thing> place =
                goal.or(() -> guests.stream().findFirst().flatMap(story::land).flatMap(story::other));
        return Optional.of(new Filled(
                place.map(where -> visitors(guests, where)).orElse(EventRules.roles("guest", guests)),
                place,
                range(scene)));
    }

    private Optional<Filled> invited(Scene scene, int start, int end) {
        List<Thing> guests = people(scene.tagged().among(start, end).stream()
                .flatMap(piece -> piece.things().stream())
                .toList());
        Optional<Thing> place = scene.tagged().among(end, scene.text().length()).stream()
                .filter(piece -> "CLA".indexOf(piece.sign()) >= 0)
                .map(Piece::thing)
                .findFirst();
        return guests.isEmpty()
                        || place.isEmpty()
                        || scene.text()
                                .substring(end)
                                .matches("(?:attend|.{0,30}(?:summit|meeting|conference|forum)).*")
                ? Optional.empty()
                : Optional.of(new Filled(visitors(guests, place.get()), place, Optional.empty()));
    }

    private Optional<Filled> hosted(Scene scene, List<Thing> guests, List<Thing> hosts, int start) {
        if (people(guests).isEmpty() || hosts.isEmpty() || guests.equals(hosts)) {
            return Optional.empty();
        }
        Map<String, List<Thing>> roles = EventRules.roles("guest", people(guests));
        roles.put("host", hosts.stream().filter(host -> !guests.contains(host)).toList());
        return roles.get("host").isEmpty()
                ? Optional.empty()
                : Optional.of(new Filled(
                        roles,
                        scene.place(start)
                                .filter(Thing.class::isInstance)
                                .filter(place -> place.sort().place()),
                        Optional.empty()));
    }

    private Optional<Filled> meet(Scene scene, int start, int end) {
        List<Thing> all = new ArrayList<>(scene.subject(start));
        scene.object(end).stream().filter(thing -> !all.contains(thing)).forEach(all::add);
        if (all.size() < 2) {
            String before = scene.text().substring(Math.max(0, start - 40), start);
            scene.tagged().among(0, start).stream()
                    .filter(piece -> piece.sign() == 'P' || piece.sign() == 'G')
                    .flatMap(piece -> piece.things().stream())
                    .filter(thing -> !all.contains(thing) && !before.isEmpty())
                    .forEach(all::add);
        }
        return all.size() < 2
                ? Optional.empty()
                : Optional.of(new Filled(EventRules.roles("participant", all), scene.place(start), Optional.empty()));
    }

    private Optional<Filled> held(Scene scene, int start, int end) {
        String after = scene.text().substring(end);
        boolean event =
                after.matches("(?s) (?:will|took|take|takes|was|were|would|is to|held|is due|concluded|has been).*")
                        || scene.text()
                                .substring(0, start)
                                .matches(
                                        "(?s).*\\b(?:held|hold|chaired|co-chaired|chair|attend|attended|after|following|for|during|host|hosted|ahead of|called|of|the|convened)(?: (?:a|an|the|their|its|in|‹D\\d+›'?s?))* ?$");
        boolean over = scene.has("\\b(?:cancelled|called off|postponed)\\b");
        boolean aim = scene.text()
                .substring(0, start)
                .matches("(?s).*\\b(?:conclud\\w*|continu\\w*|resum\\w*|on) (?:the |their )?$");
        if (!event && !over
                || aim
                || after.matches("(?s) (?:on|over|about) (?:an?|the) .*agreement.*")
                || scene.has("(?:in|are in|have been in) talks (?:on|over)")) {
            return Optional.empty();
        }
        List<Thing> people = scene.tagged().pieces().stream()
                .filter(piece -> piece.sign() == 'P' || piece.sign() == 'G')
                .flatMap(piece -> piece.things().stream())
                .distinct()
                .limit(3)
                .toList();
        List<Thing> all = people.size() > 1 ? people : scene.lands().size() > 1 ? scene.lands() : story.mainTwo();
        return all.size() < 2
                ? Optional.empty()
                : Optional.of(new Filled(EventRules.roles("participant", all), scene.place(start), Optional.empty()));
    }

    private Optional<Filled> sign(Scene scene, int start) {
        boolean paper = scene.has(
                "(?i)\\b(?:agreements?|memorand\\w+|contracts?|treaty|treaties|deals?|documents?|protocols?|declarations?|accords?|pacts?|statement|roadmap|plan|programme|letters?|mou)\\b");
        boolean wish = scene.text()
                .substring(Math.max(0, start - 45), start)
                .matches(
                        "(?s).*\\b(?:aims?|hopes?|hoped|want|wants|intends?|negotiate and|readiness|ready|wish|negotiat\\w+) (?:to )?(?:promptly )?(?:negotiate and )?(?:to )?");
        List<Thing> signers = scene.subject(start);
        if (!paper || wish) {
            return Optional.empty();
        }
        List<Thing> by = signers.isEmpty() ? scene.actors(start, scene.text().length(), true) : signers;
        List<Thing> all = by.size() > 1 || story.mainTwo().size() < 2
                ? by
                : by.size() == 1 && by.get(0).person() ? by : story.mainTwo();
        return Optional.of(new Filled(EventRules.roles("participant", all), scene.place(start), Optional.empty()));
    }

    private Optional<Filled> mark(Scene scene, int start, int end) {
        List<Thing> lands = scene.lands();
        List<Thing> all = scene.has("\\b(?:two|both) (?:countries|nations|states|sides)|relations|ties|friendship")
                        && story.mainTwo().size() == 2
                ? story.mainTwo()
                : lands.isEmpty() ? story.mainTwo() : lands;
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Filled(EventRules.roles("participant", all), Optional.empty(), Optional.empty()));
    }

    private Optional<Filled> milestone(Scene scene, int start, int end) {
        List<Thing> lands = scene.lands();
        List<Thing> all = lands.isEmpty() || lands.size() == 1 && scene.has("relations|ties|agreement|Agreement")
                ? story.mainTwo()
                : lands;
        Matcher years = Pattern.compile("\\b(\\d{1,3})(?:st|nd|rd|th) anniversary|\\b(\\d{1,3}) years\\b")
                .matcher(scene.text());
        Optional<Dated> since = years.find()
                ? Optional.of(years.group(1) == null ? years.group(2) : years.group(1))
                        .map(count -> new Dated(
                                String.valueOf(story.published().getYear() - Integer.parseInt(count)),
                                "at",
                                years.group(),
                                "counted back from the year of the article"))
                : scene.when(end);
        return Optional.of(new Filled(EventRules.roles("participant", all), Optional.empty(), since));
    }

    private Optional<Filled> speak(Scene scene, int start) {
        return scene.said()
                .speaker()
                .filter(Thing::person)
                .map(speaker ->
                        new Filled(EventRules.roles("speaker", List.of(speaker)), Optional.empty(), Optional.empty()));
    }

    private Optional<Filled> gather(Scene scene, int start, int end) {
        String words = scene.text().substring(start, end);
        Map<String, List<Thing>> roles = new LinkedHashMap<>();
        List<Thing> organizers = scene.tagged().among(start, end).stream()
                .filter(piece -> piece.sign() == 'B' || piece.sign() == 'O')
                .map(Piece::thing)
                .toList();
        Matcher of = Pattern.compile("^ (?:of|organi[sz]ed by|jointly organi[sz]ed by|hosted by) (?:the )?(‹[OB]\\d+›)")
                .matcher(scene.text().substring(end));
        boolean told = of.find();
        List<Thing> hosts = told ? List.of(scene.tagged().named(of.group(1)).thing()) : organizers;
        if (!hosts.isEmpty()) {
            roles.put("organizer", hosts);
        }
        if (words.contains("lecture") || words.matches(".*(?:press|news).*")) {
            List<Thing> speakers = people(scene.subject(start));
            if (!speakers.isEmpty()) {
                roles.put("speaker", speakers);
            }
        }
        Optional<Dated> within = scene.tagged().among(start, end).stream()
                .filter(piece -> piece.value() instanceof Dated)
                .map(piece -> (Dated) piece.value())
                .findFirst();
        return Optional.of(new Filled(roles, scene.place(end), within));
    }

    private Optional<Filled> launch(Scene scene, int start, int end) {
        List<Thing> by = scene.subject(start);
        List<Thing> all = by.isEmpty() ? scene.actors(end, scene.text().length(), true) : by;
        boolean something = scene.has(
                "(?i)\\b(?:flights?|road|construction|plant|centre|center|school|office|routes?|service|terminal|warehouse|bridge|line|factory|pavilion|deliveries|projects?|work|production|consulate|embassy|campus|hospital|port|pipeline|exports|corridor|station|branch)\\b");
        return something
                ? Optional.of(new Filled(
                        EventRules.roles("organizer", all.stream().limit(3).toList()),
                        scene.place(start),
                        Optional.empty()))
                : Optional.empty();
    }
}
