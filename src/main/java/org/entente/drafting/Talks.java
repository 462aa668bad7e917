package org.entente.drafting;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Talks, sessions and meetings that a noun tells of: whether they take place, and whose they are. */
final class Talks {
    /** What is told of talks that take place, perhaps after whose they are and what of. */
    private static final Pattern HAPPENS = Pattern.compile(
            "^(?: (?:between|of|on|over|about|among|with|at the level of) [^.;]{3,110}?)?(?:, which)?(?:, [^.;]{3,40},)? (?:(?:is|are) (?:now |also )?(?:pencill?ed|expected|foreseen|likely|slated|to)|had taken|had been held|may|could|should|will|took|take|takes|was|were|would|is to|did not take|held|is due|concluded|has been|broke down|began|begin|started|start|opened|ended|collapsed|resumed|stalled|dragged|lasted|wrapped up|kicked off|got under way|got underway|adjourned|is (?:now )?(?:set|scheduled|planned|due)|are (?:set|scheduled|planned|due))\\b");
    /** What somebody does with talks, or when something else was, so that there are such talks. */
    private static final Pattern DONE_WITH = Pattern.compile(
            "\\b(?i:held|hold|chaired|co-chaired|chair|attend|attended|after|since|following|for|during|host|hosted|ahead of|called|of|the|convened|convene|conven\\w+ for|at|over|comes|includ\\w+|featur\\w+|foresees|envisages|opened|wrapped up|completed|concluded|finished|kicked off|started|began)(?: (?:a|an|the|their|its|in|\\p{Ll}+-\\p{Ll}+|‹D\\d+›'?s?))* ?$");

    private static final Pattern OVER =
            Pattern.compile("\\b(?:wrapped up|completed|concluded|finished|held|opened)(?: (?:a|an|the|their|its))? $");
    private static final Pattern CALLED_OFF = Pattern.compile(
            "\\b(?:cancelled|canceled|called off|postponed|did not take place|fell through|(?:been|was|were) (?:dropped|scrapped|put off))\\b");
    /** Talks as such, of which no day is told. */
    private static final Pattern DEVELOPMENT = Pattern.compile(
            "\\b(?:conclusion|outcome|pace|progress|development|growth|deepening|state|level|quality|importance|promotion|strengthening|expansion|intensity|process|road|path) of (?:\\w+ ){0,2}$|\\btold (?:the|their|a) (?:\\w+ )?$|\\b(?:years|months|weeks|days|request) (?:of|for) (?:\\w+ ){0,2}$|\\b(?:conclude|concluding|continu\\w*|resum\\w*|on) (?:the |their )?$|\\b(?i:session|meeting|sitting) of (?:the |their )?(?:[\\p{L}-]+ ){0,3}$");

    private static final Pattern ON_A_PACT = Pattern.compile("^ (?:on|over|about) (?:an?|the) .*agreement");
    private static final Pattern BEGINS = Pattern.compile(
            "^ [^,.;]{3,110}? (?:will|would|are to|are due to|are expected to) (?:begin|start|resume|open|get under way)(?= (?:in|on|early in|late in)? ?‹D)");
    private static final String IN_TALKS = "(?:in|are in|have been in) talks (?:on|over)";

    private final Scene scene;
    private final String before;
    private final String after;

    private Talks(Scene scene, int start, int end) {
        this.scene = scene;
        this.before = scene.text().substring(0, start);
        this.after = scene.text().substring(end);
    }

    /** Who holds the talks of which a stretch tells; nobody if it tells of none that take place. */
    static List<Thing> parties(Scene scene, int start, int end) {
        Talks talks = new Talks(scene, start, end);
        return talks.takePlace() ? talks.parties() : List.of();
    }

    private boolean takePlace() {
        boolean told = HAPPENS.matcher(after).find()
                || DONE_WITH.matcher(before).find()
                || CALLED_OFF.matcher(scene.text()).find();
        boolean onlyOn = !BEGINS.matcher(after).find()
                && ON_A_PACT.matcher(after).find()
                && !OVER.matcher(before).find();
        return told && !onlyOn && !DEVELOPMENT.matcher(before).find() && !scene.has(IN_TALKS);
    }

    private List<Thing> parties() {
        List<Thing> people = scene.tagged().pieces().stream()
                .filter(piece -> piece.sign() == 'P' || piece.sign() == 'G')
                .flatMap(piece -> piece.things().stream())
                .distinct()
                .limit(3)
                .toList();
        List<Thing> lands =
                scene.lands().size() > 1 ? scene.lands() : scene.story().mainTwo();
        List<Thing> all = people.size() > 1
                ? people
                : people.size() == 1 && scene.lands().size() < 2 ? withHome(people.get(0), lands) : lands;
        return all.size() > 1 || scene.story().mainTwo().size() < 2 ? all : List.of();
    }

    /** Somebody, and the main country that is not theirs. */
    private List<Thing> withHome(Thing person, List<Thing> lands) {
        return person.country().isEmpty()
                ? lands
                : Stream.concat(
                                Stream.of(person),
                                lands.stream()
                                        .filter(land -> !land.name().equals(person.country()))
                                        .limit(1))
                        .toList();
    }
}
