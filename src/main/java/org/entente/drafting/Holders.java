package org.entente.drafting;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives persons the offices that sentences tell them to hold, and works out whose offices these are. */
final class Holders {
    /** Offices that a country does not have: whose they are has to be said. */
    private static final Pattern OF_A_BODY = Pattern.compile(
            "(?i)(?:(?:deputy|vice|regional|executive|co)[ -])*(?:chief executive|ceo|managing director|director|director.general|chair\\w*|rector|mayor|head|chief|"
                    + "researcher|analyst|professor|economist|lecturer|expert|historian|fellow|scholar|advis[eo]r)");
    /** What is said before an office that somebody does not hold: not any more, or only for a party. */
    private static final Pattern NOT_HELD = Pattern.compile(
            "(?s).*\\b(?i:former|former|ex|late|then|erstwhile|ousted|deposed|one-time|shadow)[ -](?:‹J\\d+› )?|(?s).*\\b[Oo]pposition(?:'s)? ");

    private static final Pattern WHOSE = Pattern.compile("(‹[CJ]\\d+›)(?:'s)? $");
    private static final String VAGUE = "(?i)leader|head|chief|minister|secretary|spokes\\w+";

    private final World world;
    private final HomeCountry home;
    private Optional<Office> last = Optional.empty();

    Holders(World world, HomeCountry home) {
        this.world = world;
        this.home = home;
    }

    /** The office that was given last. */
    Optional<Office> last() {
        return last;
    }

    /** Gives a person the office that a sentence tells. */
    void hold(Thing person, Sentence sentence, Tagged tagged, Matcher told) {
        String before = tagged.text().substring(0, told.start("title"));
        String title = told.group("title");
        Optional<Thing> whose = said(person, tagged, told).or(() -> guessed(sentence, tagged, told));
        whose.filter(of -> !NOT_HELD.matcher(before).matches())
                .filter(of -> of.sort() != Sort.CITY || title.matches("(?i).*(?:mayor|governor)"))
                .ifPresent(of -> give(person, office(title, of, where(tagged, told, of))));
    }

    /** The office as the register would call it; that of a party's secretary is the party's. */
    private Office office(String title, Thing of, String to) {
        String written = OfficeWords.written(title);
        return world.stateOffices()
                .party(of, title)
                .map(party -> new Office(
                        written.replaceFirst("^Party ", ""),
                        world.named(party, Sort.ORGANIZATION).of(of),
                        to))
                .orElseGet(() -> new Office(written, of, to));
    }

    /** Whose the office is by what the sentence says, or by whose the person is. */
    private Optional<Thing> said(Thing person, Tagged tagged, Matcher told) {
        return group(told, "of")
                .or(() -> group(told, "land"))
                .or(() -> group(told, "after"))
                .or(() -> whose(tagged.text().substring(0, told.start("name"))))
                .map(tag -> tagged.named(tag).thing())
                .or(() -> Optional.of(person.country())
                        .filter(land -> !land.isEmpty() && !ofBody(told))
                        .flatMap(world::called));
    }

    private Optional<Thing> guessed(Sentence sentence, Tagged tagged, Matcher told) {
        return ofBody(told) ? Optional.empty() : home.of(sentence, tagged, told);
    }

    private static boolean ofBody(Matcher told) {
        return OF_A_BODY.matcher(told.group("title")).matches();
    }

    private static Optional<String> group(Matcher told, String name) {
        return told.pattern().pattern().contains("<" + name + ">")
                ? Optional.ofNullable(told.group(name))
                : Optional.empty();
    }

    /** The tag of the country whose somebody is by the words before: “Tunisia's Kamel Said”. */
    private static Optional<String> whose(String before) {
        Matcher land = WHOSE.matcher(before);
        return land.find() ? Optional.of(land.group(1)) : Optional.empty();
    }

    /** In which country an ambassador is; nothing for other offices. */
    private String where(Tagged tagged, Matcher told, Thing of) {
        boolean mission = told.group("title").matches("(?i).*(?:ambassador|high commissioner)");
        return group(told, "to")
                .map(tag -> tagged.named(tag).thing())
                .filter(land -> land.sort() == Sort.COUNTRY)
                .or(() -> mission ? home.other(of.country()) : Optional.empty())
                .map(Thing::name)
                .orElse("");
    }

    void give(Thing person, Office office) {
        String head = office.title().replaceAll(".* ", "");
        boolean state = office.of().sort() == Sort.COUNTRY;
        boolean vague =
                office.title().matches(VAGUE) && (state || office.title().matches("(?i)minister|secretary"));
        boolean has = person.offices().stream().anyMatch(known -> known.title().contains(head));
        if (!has && !vague) {
            person.offices().add(office);
            person.belongsTo(office.of().country());
        }
        last = Optional.of(office);
    }
}
