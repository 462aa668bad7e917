package org.entente.drafting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.drafting.EventFrames.Filled;

/** What verbs tell that have no frame of their own: somebody did something, and when is told. */
final class DeedFrames {
    /** What rises and falls with the years, and is no event. */
    private static final Pattern STATISTICS = Pattern.compile(
            "\\b(?i:exports?|imports?|trade|turnover|sales|shipments|arrivals|revenues?|growth|volume|output|inflation|remittances|share|average|figures|data|market)\\b");

    /** What is an event itself, so that a verb only tells what became of it. */
    private static final Pattern EVENT = Pattern.compile(
            "\\b(?i:visit|trip|tour|meeting|talks|negotiations|consultations|call|conversation|session|sitting|round|summit|conference|forum|festival|concert|delegation|ceremony|term|office|presidency|tournament|course|show)\\b[^.;]{0,80}$|\\b(?:agreed|decided|decision|intention|readiness|commits? \\w+) to $");

    private static final Pattern AHEAD = Pattern.compile(
            "\\b(?:will|would|may|might|could|can|shall|should|(?<!first \\p{L}{3,20} )to)(?: \\w+ly)? $");
    private static final Pattern BODY = Pattern.compile(
            "\\b(?i:parliament|senate|committee|court|council|assembly|lawmakers|legislators|MPs|deputies|bill|congress|house|chamber|tribunal|senators|representatives)\\b|‹O\\d+›");
    private static final Pattern SAYING = Pattern.compile("\\bto $");
    private static final Pattern GOAL = Pattern.compile(
            "\\b(?:in|to|at|into|near) (?:the )?(?:(?!from\\b)[\\p{L}’'-]+ ){0,4}?(‹[CLAMO]\\d+›)|^ (?:the )?(‹[CLAMO]\\d+›)");
    private static final Pattern ON_THE_WAY = Pattern.compile(
            "^(?:c[ao]me|comes|coming|fl\\w+|tr[ae]\\w+|return\\w*|arriv\\w+|go\\w*|went|(?:is|are|was|were) .*|land\\w*|visit\\w*)$");

    /** What stands before a verb that tells of nobody's way, and after it. */
    private static final Pattern NO_WAY = Pattern.compile("\\bof (?:which|whom)\\b|\\binvit\\w+\\b.*\\bto $");

    private static final Pattern NOWHERE =
            Pattern.compile("^ (?:to nothing|to (?:about |some |nearly )?‹N|home\\b|back\\b|over the\\b)");

    private static final Pattern TAKEN_UP =
            Pattern.compile("^(?: as [^,.;‹]{3,60}(?:‹[COJ]\\d+›)?)?,? (?:(?:in|on|last|earlier) )?(‹D\\d+›)");

    /** The day of what a clause tells. */
    private static final Pattern WHEN = Pattern.compile("‹D\\d+›, when $");

    private final Story story;
    private final Travellers travellers;

    DeedFrames(Story story) {
        this.story = story;
        this.travellers = new Travellers(story);
    }

    Optional<Filled> fill(Scene scene, String frame, int start, int end) {
        boolean dated = frame.matches("since|office")
                || scene.when(start).isPresent()
                || frame.equals("start") && scene.until().isPresent();
        if (!dated || scene.said().voice().equals("direct-quote")) {
            return Optional.empty();
        }
        return switch (frame) {
            case "since" -> since(scene, start);
            case "office" -> office(scene, start, end);
            case "go" -> go(scene, start, end);
            case "sitting" -> BODY.matcher(clause(scene, start)).find() ? told(scene, start) : Optional.empty();
            case "staged" ->
                SAYING.matcher(scene.text().substring(0, start)).find() ? Optional.empty() : told(scene, start);
            case "start" ->
                before(EVENT, scene, start) || LaunchFrames.agreed(scene, start) || LaunchFrames.figurative(scene, end)
                        ? Optional.empty()
                        : told(scene, start);
            case "gift" -> deed(scene, start, "PERCENT");
            default -> deed(scene, start, "PERCENT|MONEY");
        };
    }

    private static String clause(Scene scene, int start) {
        int[] clause = scene.clause(start);
        return scene.text().substring(clause[0], clause[1]);
    }

    private static boolean before(Pattern words, Scene scene, int start) {
        return words.matcher(scene.text().substring(scene.clause(start)[0], start))
                .find();
    }

    /** Something done, unless it is to be done, or tells of another event, or of what is counted. */
    private Optional<Filled> deed(Scene scene, int start, String amounts) {
        int[] clause = scene.clause(start);
        boolean counted = scene.tagged().among(clause[0], clause[1]).stream()
                .anyMatch(piece -> piece.value() instanceof Amount amount
                        && amount.kind().name().matches(amounts));
        boolean dated =
                scene.tagged().among(clause[0], clause[1]).stream().anyMatch(piece -> piece.value() instanceof Dated)
                        || WHEN.matcher(scene.text().substring(0, clause[0])).find();
        return counted
                        || !dated
                        || AHEAD.matcher(scene.text().substring(0, start)).find()
                        || before(EVENT, scene, start)
                        || STATISTICS.matcher(clause(scene, start)).find()
                ? Optional.empty()
                : told(scene, start);
    }

    private Optional<Filled> told(Scene scene, int start) {
        List<Thing> doing = scene.actors(scene.clause(start)[0], start, true);
        List<Thing> all = doing.isEmpty() ? scene.lands() : doing;
        return Optional.of(new Filled(
                EventRules.roles("participant", all.isEmpty() ? story.mainTwo() : all),
                scene.place(start),
                Optional.empty()));
    }

    /** Somebody took up an office, and when is told right after it. */
    private static Optional<Filled> office(Scene scene, int start, int end) {
        Matcher day = TAKEN_UP.matcher(scene.text().substring(end));
        List<Thing> people = EventFrames.people(scene.subject(start));
        return people.isEmpty() || !day.find()
                ? Optional.empty()
                : Optional.of(new Filled(EventRules.roles("participant", people), Optional.empty(), Optional.of((Dated)
                        scene.tagged().named(day.group(1)).value())));
    }

    /** What countries or bodies have been or had since a year began then. */
    private Optional<Filled> since(Scene scene, int start) {
        List<Thing> all = scene.actors(scene.clause(start)[0], start, true);
        Optional<Dated> first = since(scene);
        return all.isEmpty() || all.stream().anyMatch(Thing::person) || first.isEmpty()
                ? Optional.empty()
                : Optional.of(new Filled(EventRules.roles("participant", all), scene.place(start), first));
    }

    /** The day or year since which something has been so. */
    static Optional<Dated> since(Scene scene) {
        return scene.tagged().pieces().stream()
                .filter(piece ->
                        piece.value() instanceof Dated dated && dated.use().equals("since"))
                .map(piece -> (Dated) piece.value())
                .map(date -> new Dated(
                        date.edtf().replaceAll("/.*", ""),
                        "at",
                        date.written(),
                        date.written().isEmpty() ? "" : "when what has been so since began"))
                .findFirst();
    }

    /** Somebody goes somewhere, of which at least the day is told. */
    private Optional<Filled> go(Scene scene, int start, int end) {
        List<Thing> guests = travellers.of(scene, start);
        Matcher goal = GOAL.matcher(scene.text().substring(end, Math.max(end, scene.clause(start)[1])));
        Optional<Thing> place = goal.find()
                ? Optional.of(scene.tagged()
                        .named(Optional.ofNullable(goal.group(1)).orElse(goal.group(2)))
                        .thing())
                : Optional.empty();
        boolean moves = ON_THE_WAY.matcher(scene.text().substring(start, end)).matches();
        boolean none = NO_WAY.matcher(scene.text().substring(scene.clause(start)[0], start))
                        .find()
                || NOWHERE.matcher(scene.text().substring(end)).find();
        if (none || guests.isEmpty() || place.isEmpty() && !moves) {
            return Optional.empty();
        }
        return VisitFrames.stay(
                scene,
                start,
                guests,
                place.or(() -> arrived(guests, scene.text().substring(start, end))));
    }

    /** Who arrives, and where is not told, has come to the other of the two countries. */
    private Optional<Thing> arrived(List<Thing> guests, String verb) {
        return verb.matches("arriv.*|land.*")
                ? guests.stream().findFirst().flatMap(story::land).flatMap(story::other)
                : Optional.empty();
    }
}
