package org.entente.drafting;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives persons the offices that sentences tell them to hold, and works out whose offices these are. */
final class Holders {
    /** What is said before an office that somebody does not hold: not any more, or only for a party. */
    private static final Pattern NOT_HELD = Pattern.compile(
            "(?s).*\\b(?i:former|ex|late|then|erstwhile|ousted|deposed|one-time|onetime|previous|retired|exiled|jailed|toppled|incoming|would-be|shadow)[ -](?:‹J\\d+› )?|(?s).*\\b[Oo]pposition(?:'s)? (?![Ll]eader|MPs? |[Ll]awmaker|[Ss]enator)");

    /** Somebody who is told of as theirs, and named after a comma: “the wife of the president, Ana Rey”. */
    private static final Pattern THEIRS = Pattern.compile(
            "\\b(?i:wife|husband|widow|widower|spouse|partner|son|daughter|brother|sister|mother|father|successor|predecessor|aide|assistant|lawyer|interpreter) (?:of|to) (?:the )?(?:‹[CJ]\\d+›(?:'s)? )?$");

    /** A body named before, by its word alone or as “its”: “the bureau's director”, “…, its chief operating officer”. */
    private static final Pattern OF_THE_BODY = Pattern.compile(
            "(?:\\b[Tt]he (?<body>[\\p{Ll}]{4,})(?:'s|s')|[,;]\"? its|\\b(?:and|said|says|added|with|by|of|told|from) its|^Its) (?:[\\p{Ll}]+ )?$");

    private static final List<String> GENERIC = SpeechPatterns.ANY_BODY;

    private static final Pattern WHOSE = Pattern.compile("(‹[CJ]\\d+›)(?:'s)? $");
    /** What parts the office of a head of government from another that the same person holds. */
    private static final Pattern PREMIER = Pattern.compile("(?i)(?<=Prime Minister|Premier|President) and (?=.)");

    private final World world;
    private final Pattern two;
    private final HomeCountry home;
    private final Map<String, Thing> seats = new HashMap<>();
    private Optional<Office> last = Optional.empty();

    Holders(World world, HomeCountry home) {
        this.world = world;
        this.two = Pattern.compile("(?<first>" + world.offices().title() + ") and $");
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
        Optional<Thing> whose = said(person, sentence, tagged, told)
                .or(() -> guessed(sentence, tagged, told)
                        .flatMap(land -> taken(person, title, land)
                                ? home.other(land.country())
                                        .filter(other -> world.stateOffices().has(other, title))
                                : Optional.of(land)));
        boolean another = THEIRS.matcher(before).find() && tagged.text().startsWith(", ", told.end("title"));
        whose.filter(of -> !another
                        && !title.matches("(?i)opposition\\b(?! leader$).*")
                        && !NOT_HELD.matcher(before).matches())
                .filter(of -> of.sort() != Sort.CITY || title.matches("(?i).*(?:mayor|governor)"))
                .ifPresent(of ->
                        titles(before, title).forEach(one -> give(person, office(one, of, where(tagged, told, of)))));
    }

    /** One office, or two of one person: “Deputy Prime Minister and Foreign Minister Ana Rey”. */
    private List<String> titles(String before, String title) {
        Matcher first = two.matcher(before);
        return first.find() ? List.of(first.group("first"), title) : List.of(PREMIER.split(title));
    }

    /** Whether a country has somebody else in an office that only one can hold. */
    private boolean taken(Thing person, String title, Thing land) {
        return !Posts.MANY.matcher(title).find()
                && Optional.ofNullable(seats.get(seat(title, land)))
                        .filter(holder -> !holder.equals(person))
                        .isPresent();
    }

    private static String seat(String title, Thing of) {
        return OfficeWords.written(title) + " of " + of.name();
    }

    /** The office as the register would call it; that of a party's secretary is the party's. */
    private Office office(String title, Thing of, String to) {
        String written = OfficeWords.written(title);
        if (of.sort() == Sort.COUNTRY && !"CN TW KP".contains(of.iso()) && written.endsWith("Premier")) {
            return new Office(written.replaceFirst("Premier$", "Prime Minister"), of, to);
        }
        return world.stateOffices()
                .party(of, title)
                .map(party -> new Office(
                        written.replaceFirst("^Party ", ""),
                        world.named(party, Sort.ORGANIZATION).of(of),
                        to))
                .orElseGet(() -> new Office(written, of, to));
    }

    /** Whose the office is by what the sentence says, or by whose the person is. */
    private Optional<Thing> said(Thing person, Sentence sentence, Tagged tagged, Matcher told) {
        return group(told, "of")
                .or(() -> group(told, "land"))
                .or(() -> group(told, "after"))
                .or(() -> whose(tagged.text().substring(0, told.start("name"))))
                .or(() -> whose(two.matcher(tagged.text().substring(0, told.start("title")))
                        .replaceFirst("")))
                .map(tag -> tagged.named(tag).thing())
                .or(() -> its(sentence, tagged, told))
                .or(() -> commission(told))
                .or(() -> Optional.of(person.country())
                        .filter(land -> !land.isEmpty() && !ofBody(told))
                        .flatMap(world::called));
    }

    /** A commissioner with a portfolio is one of the European Union's, if the article tells of it. */
    private Optional<Thing> commission(Matcher told) {
        return told.group("title")
                        .matches("(?i)(?!.*\\b(?:high|police|deputy|human rights|commissioner of)\\b).+ commissioner")
                ? world.called("European Commission").filter(home::names)
                : Optional.empty();
    }

    /** The body of which the sentence before tells: “Its secretary general, Ana Rey”. */
    private Optional<Thing> its(Sentence sentence, Tagged tagged, Matcher told) {
        String before = tagged.text().substring(0, told.start("title"));
        Matcher body = OF_THE_BODY.matcher(before);
        boolean named = body.find();
        Optional<String> same = group(told, "same");
        boolean company = Posts.COMPANY_HEAD.matcher(told.group("title")).matches();
        if (!named && same.isEmpty() && !company) {
            return Optional.empty();
        }
        String word = same.orElse(named && body.group("body") != null ? body.group("body") : company ? "company" : "");
        return body(tagged.among(0, told.start("title")), word)
                .or(() -> home.before(sentence).flatMap(earlier -> body(earlier.pieces(), word)))
                .or(() -> same.isPresent() || word.equals("company") && !named
                        ? body(home.earlier(sentence), word)
                        : Optional.empty());
    }

    private static Optional<Thing> body(List<Piece> pieces, String word) {
        return pieces.stream()
                .filter(piece -> piece.sign() == 'O' || piece.sign() == 'B')
                .map(Piece::thing)
                .filter(thing -> GENERIC.contains(word)
                                && (!word.equals("company")
                                        || !SpeechPatterns.OF_STATE
                                                .matcher(thing.name())
                                                .find())
                        || thing.name().toLowerCase(Locale.ROOT).contains(word))
                .findFirst();
    }

    private Optional<Thing> guessed(Sentence sentence, Tagged tagged, Matcher told) {
        Matcher its = OF_THE_BODY.matcher(tagged.text().substring(0, told.start("title")));
        if (its.find() && its.group("body") == null) {
            return tagged.among(0, told.start("title")).stream()
                    .filter(piece -> piece.sign() == 'C')
                    .map(Piece::thing)
                    .findFirst();
        }
        return told.group("title").matches(Posts.OF_A_TOWN)
                ? named(tagged, told.start())
                        .filter(town -> home.land().stream()
                                .noneMatch(land -> !land.name().equals(town.country())))
                        .or(home::town)
                : ofBody(told) ? Optional.empty() : ofPlace(tagged, told).or(() -> home.of(sentence, tagged, told));
    }

    /** Where somebody is governor whose sentence names a town before. */
    private static Optional<Thing> ofPlace(Tagged tagged, Matcher told) {
        return told.group("title").matches(Posts.OF_A_PLACE) ? named(tagged, told.start()) : Optional.empty();
    }

    /** The town named last before in the sentence. */
    private static Optional<Thing> named(Tagged tagged, int start) {
        return tagged.among(0, start).stream()
                .filter(piece -> piece.sign() == 'L')
                .reduce((a, b) -> b)
                .map(Piece::thing);
    }

    private static boolean ofBody(Matcher told) {
        return Posts.OF_A_BODY.matcher(told.group("title")).matches();
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
        boolean mission = Callings.abroad(told.group("title"));
        return group(told, "to")
                .map(tag -> tagged.named(tag).thing())
                .filter(land -> land.sort() == Sort.COUNTRY)
                .or(() -> mission
                        ? home.other(of.country())
                                .or(() ->
                                        home.land().filter(land -> !land.name().equals(of.country())))
                        : Optional.empty())
                .map(Thing::name)
                .orElse("");
    }

    void give(Thing person, Office office) {
        String head = office.title().replaceAll(".* ", "");
        boolean state = office.of().sort() == Sort.COUNTRY;
        boolean vague =
                office.title().matches(Posts.VAGUE) && (state || office.title().matches("(?i)minister|secretary"));
        boolean has = person.offices().stream()
                .anyMatch(known -> known.title().contains(head)
                        && (!known.title().endsWith("Prime Minister")
                                || office.title().contains("Prime Minister")));
        if (!has && !vague) {
            person.offices().add(office);
            seats.putIfAbsent(seat(office.title(), office.of()), person);
            person.belongsTo(office.of().country());
        }
        last = Optional.of(office);
    }
}
