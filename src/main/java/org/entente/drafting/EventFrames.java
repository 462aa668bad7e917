package org.entente.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who takes part in an event, and where, by the way it is told. */
final class EventFrames {
    /** Somebody who is only told of as holding an office of a country. */
    private static final Pattern UNNAMED = Pattern.compile(
            "(‹J\\d+›) (?:[\\p{L}-]+ ){0,2}(?:counterpart|colleague|president|premier|prime minister|minister|leader|leaders|officials|delegation|envoy|ambassador|homologue|opposite number|lawmakers|shipbuilders|peer|peers)\\b(?!,? ‹P)");

    /** What somebody marks an anniversary with, which is no event besides. */
    private static final Pattern WITHIN =
            Pattern.compile("\\b(?:mark|celebrat|commemorat)\\w*\\b[^.;]{0,120} with an? (?:\\w+ )?$");

    private static final Pattern INVITED = Pattern.compile("\\binvit\\w+ to (?:the |an? )?$");
    private static final Pattern AT_THE_TIME = Pattern.compile("^(?i:in|during|after|following)\\b");
    private static final Pattern BOTH = Pattern.compile("(‹J\\d+›) and (‹J\\d+›) [\\p{Ll} -]{3,40}(?:‹D\\d+› )?$");
    /** Whose names end like those of gatherings: “who heads the Migrants' Forum”. */
    private static final Pattern LED = Pattern.compile(
            "\\b(?:heads?|chairs?|leads?|founded|(?:head|chair|chairman|member|president|director|secretary) of) (?:the )?(?:[\\p{L}‹›\\d'-]+ ){0,4}$");

    /** To whom something was said: “told a joint press conference”. */
    private static final Pattern TOLD = Pattern.compile("\\btold (?:an?|the|their) (?:[\\w-]+ )?$");

    /** What is opened and not held. */
    private static final Pattern OPENED = Pattern.compile("\\b(?:open\\w*|inaugurat\\w*) (?:an?|the) (?:\\w+ )?$");

    private final Story story;
    private final VisitFrames visits;
    private final Receptions receptions;
    private final MilestoneFrames milestones;
    private final DeedFrames deeds;
    private final SittingFrames sittings;

    EventFrames(Story story) {
        this.story = story;
        this.visits = new VisitFrames(story);
        this.receptions = new Receptions(story);
        this.milestones = new MilestoneFrames(story);
        this.deeds = new DeedFrames(story);
        this.sittings = new SittingFrames(story);
    }

    /**
     * What is known of an event.
     *
     * @param date where the frame itself tells it
     */
    record Filled(Map<String, List<Thing>> roles, Optional<Thing> place, Optional<Dated> date) {}

    Optional<Filled> fill(Scene scene, String frame, int start, int end) {
        return switch (frame) {
            case "travel" -> visits.travel(scene, start, end);
            case "visit-noun" -> visits.visit(scene, start, end);
            case "visitor" -> visits.visitor(scene, end);
            case "site" -> visits.site(scene, start, end);
            case "attend" -> visits.attend(scene, start, end);
            case "invited" -> visits.invited(scene, start, end);
            case "guest-of" -> receptions.received(scene, start, end);
            case "host-of" -> receptions.hosted(scene, scene.object(end), scene.subject(start), start);
            case "meet" -> meet(scene, start, end);
            case "held" -> held(scene, start, end);
            case "sign" -> sign(scene, start);
            case "mark" -> mark(scene, start, end);
            case "milestone" -> milestones.milestone(scene, start, end);
            case "measure" ->
                milestones
                        .milestone(scene, start, end)
                        .filter(told -> scene.when(start).isPresent());
            case "dated-mark" ->
                mark(scene, start, end).filter(told -> scene.when(start).isPresent());
            case "agree", "address", "commission", "body" -> sittings.fill(scene, frame, start, end);
            case "occasion" ->
                gather(scene, start, end).filter(told -> scene.when(start).isPresent());
            case "speak" -> speak(scene, start);
            case "gather" -> gather(scene, start, end);
            case "deed", "since", "office", "gift", "sitting", "staged", "go", "start" ->
                deeds.fill(scene, frame, start, end);
            default -> LaunchFrames.launch(scene, start, end);
        };
    }

    static List<Thing> people(List<Thing> things) {
        return things.stream().filter(Thing::person).toList();
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
        if (all.size() < 2
                && AT_THE_TIME.matcher(scene.text().substring(start, end)).find()) {
            scene.tagged().pieces().stream()
                    .filter(piece -> piece.sign() == 'P')
                    .map(Piece::thing)
                    .filter(thing -> !all.contains(thing))
                    .limit(2L - all.size())
                    .forEach(all::add);
        }
        if (all.isEmpty()) {
            all.addAll(ofBoth(scene, start));
        }
        if (all.size() == 1) {
            unnamed(scene)
                    .filter(land -> !land.name().equals(all.get(0).country()))
                    .ifPresent(all::add);
        }
        return all.isEmpty() || all.size() < 2 && story.mainTwo().size() > 1
                ? Optional.empty()
                : Optional.of(new Filled(EventRules.roles("participant", all), scene.place(start), Optional.empty()));
    }

    /** The countries whose people do something together: “‹J0› and ‹J1› experts met”. */
    private List<Thing> ofBoth(Scene scene, int start) {
        Matcher both = BOTH.matcher(scene.text().substring(0, start));
        return both.find()
                ? Stream.of(both.group(1), both.group(2))
                        .flatMap(tag -> story.land(scene.tagged().named(tag).thing()).stream())
                        .toList()
                : List.of();
    }

    /** The country of whoever is met and not named: “her Chilean counterpart”. */
    private Optional<Thing> unnamed(Scene scene) {
        Matcher office = UNNAMED.matcher(scene.text());
        return office.find() ? story.land(scene.tagged().named(office.group(1)).thing()) : Optional.empty();
    }

    private Optional<Filled> held(Scene scene, int start, int end) {
        List<Thing> all = Talks.parties(scene, start, end);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Filled(EventRules.roles("participant", all), scene.place(start), Optional.empty()));
    }

    private Optional<Filled> sign(Scene scene, int start) {
        boolean paper = scene.has(
                "(?i)\\b(?:agreements?|charters?|mous|addendum|memorand\\w+|contracts?|treaty|treaties|deals?|documents?|protocols?|declarations?|accords?|pacts?|statement|roadmap|plan|programme|letters?|mou|arrangements?|understanding|framework|text|instruments?|pen to paper|city|notes|convention)\\b");
        boolean wish = scene.text()
                .substring(Math.max(0, start - 45), start)
                .matches(
                        "(?s).*\\b(?:aims?|hopes?|hoped|want|wants|intends?|negotiate and|readiness|ready|wish|negotiat\\w+) (?:to )?(?:promptly )?(?:negotiate and )?(?:to )?");
        List<Thing> signers = scene.subject(start);
        boolean named = scene.text().startsWith("signing ceremony", start)
                || scene.text().startsWith("signing ", start + 4)
                || scene.text().startsWith("signing ", start + 2);
        if (!paper && !named && scene.when(start).isEmpty()
                || wish && scene.when(start).isEmpty()) {
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

    private Optional<Filled> speak(Scene scene, int start) {
        return scene.said()
                .speaker()
                .filter(Thing::person)
                .map(speaker ->
                        new Filled(EventRules.roles("speaker", List.of(speaker)), Optional.empty(), Optional.empty()));
    }

    private Optional<Filled> gather(Scene scene, int start, int end) {
        String words = scene.text().substring(start, end);
        if (aside(scene, start, words)) {
            return Optional.empty();
        }
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
                .findFirst()
                .or(() -> Stays.range(scene, start));
        return Optional.of(new Filled(roles, scene.place(end), within));
    }

    /** Whether a gathering is only opened, or told before, or part of a celebration, or what somebody was invited to. */
    private boolean aside(Scene scene, int start, String words) {
        String before = scene.text().substring(0, start);
        boolean heard = scene.said().voice().equals("direct-quote")
                && scene.when(start).isEmpty()
                && !TOLD.matcher(before).find();
        return heard
                || LED.matcher(before).find()
                || words.endsWith("exhibition") && OPENED.matcher(before).find()
                || before.endsWith(" the ") && story.toldBefore(scene, words)
                || WITHIN.matcher(before).find()
                || INVITED.matcher(before).find() && scene.when(start).isEmpty();
    }
}
