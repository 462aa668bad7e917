package org.entente.drafting;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Of which country a minister is whose country is not said. */
final class HomeCountry {
    /** What somebody does with those of another country, who are named next, perhaps after others of theirs. */
    private static final Pattern MEETS = Pattern.compile(
            "(?:\\b(?:met|meets?|meeting|(?:talks|lunch|dinner|breakfast|consultations|discussions|negotiations|conversation|audience|call|round table|(?:spoke|speak|speaks|talked)(?: (?:by|over the|on the) (?:tele)?phone| by video ?-?\\w*)?|exchang\\w+ [^.;‹]{3,60}|confer|conferred|(?:sat|sit|sits) down) (?:with|to)|granted an audience by|(?:lunch|dinner|banquet|reception|audience) (?:hosted|given|offered) by|(?:received|hosted|welcomed|greeted)(?: \\w+){0,3} by|invitation (?:from [^.;]{0,40}‹P\\d+› )?(?:to|of)|calls? on|called on|receives?|received|welcomes?|welcomed|hosts?|hosted|told|present(?:s|ed|ing)? (?:(?:his|her) )?(?:credentials|letters of credence) to|(?:raises?|raised|discuss(?:es|ed)?|took up|take up) [^.;‹]{3,60} with|thanked|invited|invites|congratulated|assured|telephoned|phoned|discuss(?:ed|es) (?:[\\p{L}-]+ ){1,6}with)"
                    + "(?: with)?(?: (?:his|her|their) hosts?,?)?(?:,?(?: and| as well as| also)*(?: with)?(?: the| its| his| her)?(?: [\\p{L}-]+){0,6},?(?: and)? ‹P\\d+›)*(?:,? and)?(?: also)?(?: with)?"
                    + "|\\b[Hh](?:is|er) host,?)(?: the)?,? $");
    /** What follows whoever has said all that stands before, of which a place is no part of the office. */
    private static final Pattern SAYS = Pattern.compile("^ (?:said|says|added|told|announced|noted)\\b");

    private static final Pattern SUITE =
            Pattern.compile("(?:accompanied by|along with|together with|as well as)(?: ‹\\w\\d+›)* $");
    private static final Pattern ENVOY =
            Pattern.compile("^(?:'s)? (?:\\p{L}+ )?(?i:ambassador|high commissioner|charg|envoy)");
    private static final Pattern VISIT_OF =
            Pattern.compile("\\b(?:the|a) (?:\\w+ )?(?:visit|arrival) (?:of|by) (?:the )?$");
    private static final Pattern LED = Pattern.compile(
            "(‹[CJ]\\d+›)(?:'s)? (?:(?:delegation|team)(?! of)(?:[^.;‹]{0,40}\\b(?:led|headed|chaired|represented|fronted|headed up))?|side(?! of)[^.;‹]{0,40}\\b) ?\\bby (?:the )?$");
    /** What stands before somebody by whom another is led or received, or with whom another talks. */
    private static final Pattern AGENT =
            Pattern.compile("\\b(?:by|with) (?:[^,;‹]{0,40}(?:‹[CJ]\\d+›(?:'s)? [^,;‹]{0,40})?)$");

    private final World world;
    private final Marked marked;
    private final Abroad abroad;
    private final Pattern office;
    private List<Thing> main = List.of();
    private Optional<Thing> home = Optional.empty();

    HomeCountry(World world, Marked marked) {
        this.world = world;
        this.marked = marked;
        this.abroad = new Abroad(marked);
        this.office = Pattern.compile("^(?:[^‹]*|[^‹]*‹D\\d+›[^‹]*)\\b[Tt]he (?<title>"
                + world.offices().title() + ")(?! of|,? \\p{Lu}|,? ‹P)");
    }

    void settle() {
        List<Thing> often = marked.countries(world).stream().limit(2).toList();
        List<String> names = often.stream().map(Thing::name).toList();
        main = marked.inOrder().stream()
                .flatMap(piece -> piece.things().stream())
                .map(Thing::country)
                .filter(names::contains)
                .distinct()
                .map(name -> world.called(name).orElseThrow())
                .toList();
        home = Outset.of(world, marked, main);
    }

    /** Where the article is written, as far as is known. */
    Optional<Thing> land() {
        return home;
    }

    /** The two countries of which the article tells, in the order of its telling. */
    List<Thing> mainTwo() {
        return main;
    }

    /** Of two, the one of the country where the article is written first: it is theirs that it tells. */
    List<Thing> homeFirst(List<Thing> two) {
        return Outset.first(home, two);
    }

    /** Whether somebody is told anywhere to go to a country, which is not their own then. */
    boolean visits(Thing person, Thing land) {
        return abroad.visits(person, land);
    }

    Optional<Tagged> before(Sentence sentence) {
        return marked.before(sentence);
    }

    /** Whether the article names something. */
    boolean names(Thing thing) {
        return marked.inOrder().stream().anyMatch(piece -> piece.things().contains(thing));
    }

    /** Whatever is named before a sentence. */
    List<Piece> earlier(Sentence sentence) {
        return marked.inOrder().stream()
                .filter(piece -> piece.end() < sentence.start())
                .toList();
    }

    /** The town where the article is set: the one named most often at home. */
    Optional<Thing> town() {
        return home.flatMap(land -> Outset.town(world, marked, main, land));
    }

    /** Of two main countries the other one. */
    Optional<Thing> other(String country) {
        return main.size() == 2 && main.stream().anyMatch(land -> land.name().equals(country))
                ? main.stream().filter(land -> !land.name().equals(country)).findFirst()
                : Optional.empty();
    }

    /** Both, in the order in which they were last named together up to a sentence. */
    List<Thing> pair(Sentence sentence) {
        for (int i = marked.sentences().indexOf(sentence); i >= 0; i--) {
            List<Thing> here = marked.tagged(marked.sentences().get(i)).pieces().stream()
                    .filter(piece -> piece.sign() == 'C')
                    .flatMap(piece -> piece.things().stream())
                    .flatMap(thing -> main.stream().filter(land -> land.name().equals(thing.country())))
                    .distinct()
                    .toList();
            if (here.size() == 2) {
                return here;
            }
        }
        return main;
    }

    /** The likeliest country, of which it must be known that it has such an office, if that of no other can be. */
    Optional<Thing> of(Sentence sentence, Tagged tagged, Matcher told) {
        Optional<Thing> likely = likely(sentence, tagged, told.start(), told.end());
        Predicate<Thing> has = land -> world.stateOffices().has(land, told.group("title"));
        return likely.filter(has)
                .or(() -> own(sentence).filter(has))
                .or(() -> main.stream().filter(has).findFirst())
                .or(() -> likely);
    }

    private Optional<Thing> likely(Sentence sentence, Tagged tagged, int start, int end) {
        String before = tagged.text().substring(0, start);
        Optional<String> subject = subject(sentence, tagged, start);
        Optional<Thing> told = led(tagged, before).or(() -> visitor(before));
        if (told.isPresent()) {
            return told;
        }
        Optional<String> foreign = abroad.of(sentence, tagged, start, end)
                .or(() -> subject.filter(of -> MEETS.matcher(before).find()));
        if (foreign.isPresent()) {
            return own(sentence)
                    .filter(land -> !land.name().equals(foreign.get()))
                    .or(() -> other(foreign.get()))
                    .or(() -> home);
        }
        return subject.filter(of -> SUITE.matcher(before).find())
                .flatMap(world::called)
                .or(() -> named(sentence, tagged, start, end));
    }

    /** The country of the article; if it is written in a third one, that of which the sentences before tell. */
    private Optional<Thing> own(Sentence sentence) {
        if (main.size() < 2 || home.filter(main::contains).isPresent()) {
            return home;
        }
        int at = marked.sentences().indexOf(sentence);
        for (int i = at - 1; i >= 0 && i >= at - 3; i--) {
            Optional<Thing> told = marked.tagged(marked.sentences().get(i)).pieces().stream()
                    .filter(piece -> "CPJ".indexOf(piece.sign()) >= 0)
                    .flatMap(piece -> world.called(piece.thing().country()).stream())
                    .filter(main::contains)
                    .findFirst();
            if (told.isPresent()) {
                return told;
            }
        }
        return main.stream().findFirst();
    }

    /** Whoever is told to come where the article is written is of the other country. */
    private Optional<Thing> visitor(String before) {
        return VISIT_OF.matcher(before).find() ? home.flatMap(land -> other(land.name())) : Optional.empty();
    }

    /** The country whose delegation somebody is told to lead. */
    private Optional<Thing> led(Tagged tagged, String before) {
        Matcher delegation = LED.matcher(before);
        return delegation.find() ? country(tagged, delegation).flatMap(world::called) : Optional.empty();
    }

    private static Optional<String> country(Tagged tagged, Matcher found) {
        return Optional.of(tagged.named(found.group(1)).thing().country());
    }

    /** The country of a place just before, or else of what the sentence names first. */
    private Optional<Thing> named(Sentence sentence, Tagged tagged, int start, int end) {
        boolean speaks = SAYS.matcher(tagged.text().substring(end)).find()
                && tagged.text().substring(0, start).matches("(?!(?:In|From|Back in) ‹L\\d+›, $).*[,\"] (?:the )?");
        return tagged.among(speaks ? start : Math.max(0, start - 40), start).stream()
                .filter(piece -> piece.sign() == 'L')
                .reduce((a, b) -> b)
                .or(() -> tagged.among(0, speaks ? 0 : start).stream()
                        .filter(piece -> piece.sign() == 'C'
                                        && !ENVOY.matcher(after(tagged, piece)).find()
                                || "PO".indexOf(piece.sign()) >= 0
                                        && !piece.thing().country().isEmpty()
                                        && !Callings.envoy(piece.thing()))
                        .findFirst())
                .flatMap(piece -> world.called(piece.thing().country()))
                .or(() -> own(sentence));
    }

    private static String after(Tagged tagged, Piece piece) {
        return tagged.text().substring(tagged.end(piece));
    }

    /** The country of whoever the sentence is about: named in it, or in the one before if it begins with “he” or “she”. */
    private Optional<String> subject(Sentence sentence, Tagged tagged, int start) {
        Optional<String> here = country(doing(tagged, start));
        Optional<String> titled = titled(sentence, tagged.text().substring(0, start));
        if (titled.isPresent()) {
            return titled;
        }
        if (here.isPresent() && !tagged.text().matches("(?:[^‹]*\\b)?(?:He|She|he|she)\\b.*")) {
            return here;
        }
        int at = marked.sentences().indexOf(sentence);
        for (int i = at - 1; i >= 0 && i >= at - 3; i--) {
            Tagged earlier = marked.tagged(marked.sentences().get(i));
            Optional<String> there = doing(earlier, earlier.text().length()).stream()
                    .filter(piece ->
                            piece.sign() == 'P' && !piece.thing().country().isEmpty())
                    .findFirst()
                    .map(piece -> piece.thing().country());
            if (there.isPresent()) {
                return there;
            }
        }
        return here;
    }

    /** The country of whoever was last told to hold an office that now stands for them: “the minister met …”. */
    private Optional<String> titled(Sentence sentence, String before) {
        Matcher title = office.matcher(before);
        return title.find()
                ? marked.inOrder().stream()
                        .filter(piece -> piece.sign() == 'P' && piece.start() < sentence.start())
                        .map(Piece::thing)
                        .filter(person -> person.offices().stream()
                                .anyMatch(held -> Callings.fits(held.title(), title.group("title"))))
                        .reduce((a, b) -> b)
                        .map(Thing::country)
                        .filter(country -> !country.isEmpty())
                : Optional.empty();
    }

    /** Whoever is named before a position, but for those by whom something is done. */
    private static List<Piece> doing(Tagged tagged, int start) {
        return tagged.among(0, start).stream()
                .filter(piece -> !AGENT.matcher(tagged.text().substring(0, Math.max(0, tagged.at(piece))))
                        .find())
                .toList();
    }

    /** The country of the first of some pieces that has one. */
    static Optional<String> country(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> "PCJ".indexOf(piece.sign()) >= 0
                        && !piece.thing().country().isEmpty())
                .findFirst()
                .map(piece -> piece.thing().country());
    }
}
