package org.entente.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Works out for whom “he”, “the minister”, “the Angolan leader”, “both sides” stand. */
final class Standins {
    private static final Pattern STANDIN = Pattern.compile(
            "\\b(?<pronoun>[Hh]e|[Ss]he)\\b"
                    + "|\\b(?<bureau>[Hh]is|[Hh]er) office(?= (?:said|told|announced|added|confirmed|stated)\\b|[,.]$)"
                    + "|\\b[Tt]he (?<land>‹J\\d+›) (?<office>(?i:side|leader|party leader|president|prime minister|premier|foreign minister|minister|ambassador|diplomat|envoy|chancellor|king|queen))\\b"
                    + "|\\b(?<pair>(?:[Tt]he|[Bb]oth|[Tt]hese) (?:two )?(?:countries'? |(?:‹J\\d+› and ‹J\\d+›) )?(?i:(?:deputy |vice[ -])?ministers|leaders|presidents|prime ministers|foreign ministers|heads of (?:state|government|delegation)|officials|diplomats|counterparts|politicians|men|women))\\b"
                    + "|\\b(?<couple>[Tt]he (?:pair|duo))(?= (?:also |will |would |have |had |are |were |last |then )*(?:met|meet|agreed|signed|discussed|held|hold|spoke|exchanged|see|reviewed|last|noted|welcomed|stressed)\\b)"
                    + "|\\b(?<sides>(?:[Tt]he|[Bb]oth|[Tt]hese) (?:two )?(?:sides|countries|parties|nations|states|governments|neighbours|neighbors|capitals))\\b"
                    + "|\\b(?<title>[Tt]he (?:(?:‹J\\d+›) )?(?i:TITLE|diplomat|leader))\\b(?! (?:of|for|in|at)\\b|,? \\p{Lu}|,? ‹P)"
                    + "|(?<=\\b(?:invited|received|welcomed|hosted|greeted|accompanied|met|told|thanked|asked|assured|hosts|host|receives|receive|meets|welcomes|greets|call on|called on|calls on) )(?<object>him|her)\\b(?= (?:there|here|to|in|at|on|for|with|during|after|before|that)\\b|[.,;])"
                    + "|\\b[Tt]he (?<post>(?i:TITLE)) of (?:the )?(?<state>‹C\\d+›)(?!'s|,? \\p{Lu}|,? ‹P)"
                    + "|\\b(?<here>[Hh]ere|[Ii]n (?:the capital|this (?:city|town)))\\b(?!,? (?:of|‹L)|'s)"
                    + "|\\b(?<guest>[Tt]he (?:(?:high-ranking|distinguished|foreign|honoured|official) )?(?:guest|visitor|visiting (?:dignitary|official|minister|leader|president|premier|diplomat)))\\b|(?<they>\\b[Tt]hey\\b)|\\b(?<own>[Hh]is|[Hh]er) (?:own )?(?:country|government|nation)\\b(?!'s)");
    /** What comes before whoever a sentence is about. */
    private static final Pattern OPENING = Pattern.compile(
            "^(?:At the (?:\\p{Ll}+ )?invitation of|Accompanied by|Flanked by|Together with|Alongside) [^.;]*?, (?=the [^.;]*‹P|‹P|\\p{Lu})");

    private static final Pattern MET = Pattern.compile(
            " (?:(?:last|also|then|later|will|would|is to|has|had) ){0,2}(?:met|meet|received|receive|briefed|telephoned|thanked|invited|congratulated)(?: with)? (?:[\\p{L}.-]+ ){0,3}(‹P\\d+›)");

    private final World world;
    private final Marked marked;
    private final Pattern standin;
    private final List<Thing> seen = new ArrayList<>();
    private Optional<Thing> focus = Optional.empty();
    private final HomeCountry home;
    private final Map<String, Thing> said = new HashMap<>();
    private final List<Thing> meant = new ArrayList<>();
    private Genders genders = Genders.none();
    private final Map<String, Meaning> meanings = new LinkedHashMap<>();

    /** Whom words stand for. */
    private interface Meaning {
        List<Thing> of(Tagged tagged, Matcher standin);
    }

    Standins(World world, Marked marked) {
        this.world = world;
        this.marked = marked;
        this.home = new HomeCountry(world, marked);
        this.standin = Pattern.compile(
                STANDIN.pattern().replace("TITLE", world.offices().title()));
        meanings.put("pronoun", (tagged, standin) -> list(pronoun(tagged, standin)));
        meanings.put("bureau", this::bureau);
        meanings.put("guest", (tagged, standin) -> list(pronoun(tagged, standin.start())));
        meanings.put(
                "object", (tagged, standin) -> list(other(tagged.among(0, standin.start()), standin.group("object"))));
        meanings.put("land", this::ofALand);
        meanings.put(
                "post",
                (tagged, standin) -> list(holder(
                        standin.group("post"),
                        Optional.of(tagged.named(standin.group("state")).thing()))));
        meanings.put(
                "pair", (tagged, standin) -> pair(tagged, standin.start(), Callings.office(standin.group("pair"))));
        meanings.put("couple", (tagged, standin) -> pair(tagged, standin.start(), ""));
        meanings.put("sides", (tagged, standin) -> bothSides());
        meanings.put("own", this::ownLand);
        meanings.put("here", (tagged, standin) -> here(tagged.text().substring(0, standin.start())));
        meanings.put("they", (tagged, standin) -> pair(tagged, standin.start(), ""));
        meanings.put("title", (tagged, standin) -> titled(standin));
    }

    void find() {
        home.settle();
        genders = Genders.of(marked);
        marked.sentences().forEach(this::resolve);
    }

    private void resolve(Sentence sentence) {
        Tagged tagged = marked.tagged(sentence);
        said.clear();
        meant.clear();
        Matcher matcher = standin.matcher(tagged.text());
        List<Piece> added = new ArrayList<>();
        while (matcher.find()) {
            List<Thing> things = meant(tagged, matcher);
            if (!things.isEmpty()) {
                int start = tagged.place(matcher.start());
                int end = tagged.place(matcher.end());
                added.add(Piece.standing(start, end, things));
                meant.addAll(things);
            }
        }
        added.forEach(marked::replace);
        remember(marked.tagged(sentence));
    }

    private List<Thing> meant(Tagged tagged, Matcher standin) {
        return meanings.entrySet().stream()
                .filter(meaning -> standin.group(meaning.getKey()) != null)
                .findFirst()
                .map(meaning -> meaning.getValue().of(tagged, standin))
                .orElse(List.of());
    }

    /** The town where the article is written, unless somebody is quoted. */
    private List<Thing> here(String before) {
        boolean quoted = before.chars().filter(c -> c == '"').count() % 2 == 1;
        return quoted ? List.of() : list(home.town());
    }

    /** The office of whoever “his” means: “his office said”. */
    private List<Thing> bureau(Tagged tagged, Matcher standin) {
        Optional<Thing> whose = before(tagged, standin.start(), standin.group("bureau"));
        return whose.flatMap(person -> person.offices().stream().findFirst())
                .map(office -> {
                    Thing body = world.named("Office of the " + office.name(), Sort.ORGANIZATION);
                    whose.flatMap(person -> world.called(person.country())).ifPresent(body::of);
                    return List.of(body);
                })
                .orElse(List.of());
    }

    private List<Thing> ofALand(Tagged tagged, Matcher standin) {
        Thing land = tagged.named(standin.group("land")).thing();
        return standin.group("office").equalsIgnoreCase("side")
                ? List.of(land)
                : List.of(holder(standin.group("office"), Optional.of(land))
                        .or(() -> somebody(land))
                        .orElse(land));
    }

    /** Who was last named of a country, and of whom no office is known. */
    private Optional<Thing> somebody(Thing land) {
        return seen.stream()
                .filter(person -> person.offices().isEmpty() && person.country().equals(land.name()))
                .reduce((a, b) -> b);
    }

    private List<Thing> bothSides() {
        return home.mainTwo().size() == 2 ? home.homeFirst(home.mainTwo()) : List.of();
    }

    private List<Thing> ownLand(Tagged tagged, Matcher standin) {
        return list(pronoun(tagged, standin.start()).flatMap(person -> world.called(person.country())));
    }

    private List<Thing> titled(Matcher standin) {
        String title = standin.group("title").replaceAll("^[Tt]he (?:‹J\\d+› )?", "");
        return title.matches("(?i).*(?:ministers|presidents|leaders|spokes\\w+)")
                        || marked.inOrder().isEmpty()
                ? List.of()
                : list(holder(title, Optional.empty()));
    }

    private static List<Thing> list(Optional<Thing> thing) {
        return thing.map(List::of).orElse(List.of());
    }

    /** Whom “he” or “she” means: the same throughout a sentence, and nobody whom the text calls otherwise. */
    private Optional<Thing> pronoun(Tagged tagged, Matcher standin) {
        String word = standin.group("pronoun").toLowerCase(Locale.ROOT);
        List<Thing> met = met(tagged, standin.end());
        Optional<Thing> person = Optional.ofNullable(said.get(word))
                .or(() -> before(tagged, standin.start(), word).filter(thing -> !met.contains(thing)))
                .or(() -> seen.stream()
                        .filter(thing -> genders.fits(thing, word) && !met.contains(thing))
                        .reduce((a, b) -> b));
        person.ifPresent(thing -> said.put(word, thing));
        return person;
    }

    /** Whom “he” is told to meet right after, and who is somebody else. */
    private static List<Thing> met(Tagged tagged, int position) {
        Matcher met = MET.matcher(tagged.text()).region(position, tagged.text().length());
        return met.lookingAt() ? tagged.named(met.group(1)).things() : List.of();
    }

    /** Who is named first in the sentence before a word such as “his”, or whom the one before it was about. */
    private Optional<Thing> before(Tagged tagged, int position, String word) {
        return tagged.among(0, position).stream()
                .filter(piece -> piece.sign() == 'P')
                .map(Piece::thing)
                .filter(thing -> genders.fits(thing, word))
                .findFirst()
                .or(() -> focus.filter(thing -> genders.fits(thing, word)));
    }

    private Optional<Thing> pronoun(Tagged tagged, int position) {
        return tagged.among(0, position).stream()
                .filter(piece -> piece.sign() == 'P')
                .map(Piece::thing)
                .findFirst()
                .or(() -> focus);
    }

    /**
     * Who was last named besides those of the sentence so far, “He invited her”; or in it, if others did something to them
     * before: “She met ‹P1› and thanked her”.
     */
    private Optional<Thing> other(List<Piece> here, String word) {
        List<Thing> named = here.stream()
                .filter(piece -> piece.sign() == 'P')
                .map(Piece::thing)
                .filter(person -> !meant.contains(person) && genders.fits(person, word))
                .toList();
        if (!meant.isEmpty() && !named.isEmpty()) {
            return Optional.of(named.get(named.size() - 1));
        }
        List<Thing> doing = Stream.concat(here.stream().flatMap(piece -> piece.things().stream()), meant.stream())
                .toList();
        return focus.filter(person -> !doing.contains(person) && genders.fits(person, word))
                .or(() -> seen.stream()
                        .filter(person -> !doing.contains(person) && genders.fits(person, word))
                        .reduce((a, b) -> b));
    }

    private static boolean holds(Thing person, String office) {
        return office.isEmpty() || person.offices().stream().anyMatch(one -> Callings.fits(one.title(), office));
    }

    private List<Thing> pair(Tagged tagged, int position, String office) {
        List<Thing> here = tagged.among(0, position).stream()
                .filter(piece -> piece.sign() == 'P')
                .map(Piece::thing)
                .distinct()
                .toList();
        if (here.size() == 2) {
            return here;
        }
        List<Thing> last = new ArrayList<>();
        for (int i = seen.size() - 1; i >= 0 && last.size() < 2; i--) {
            Thing person = seen.get(i);
            if (last.isEmpty() && holds(person, office)
                    || last.size() == 1
                            && !last.contains(person)
                            && holds(person, office)
                            && !person.country().equals(last.get(0).country())) {
                last.add(0, person);
            }
        }
        if (last.size() < 2 && office.equals("leader")) {
            return pair(tagged, position, "");
        }
        return last.size() == 2 ? home.homeFirst(last) : bothSides();
    }

    /** Whoever the sentence before is about, or else who was last named, that holds such an office. */
    private Optional<Thing> holder(String title, Optional<Thing> land) {
        if (land.isEmpty() && focus.filter(person -> holds(person, title)).isPresent()) {
            return focus;
        }
        for (int i = seen.size() - 1; i >= 0; i--) {
            Thing person = seen.get(i);
            boolean fits = person.offices().stream().anyMatch(office -> Callings.fits(office.title(), title));
            if (fits
                    && land.map(country -> country.name().equals(person.country()))
                            .orElse(true)) {
                return Optional.of(person);
            }
        }
        return Optional.empty();
    }

    private void remember(Tagged tagged) {
        for (Piece piece : tagged.pieces()) {
            if (piece.sign() == 'P') {
                seen.remove(piece.thing());
                seen.add(piece.thing());
            }
        }
        Matcher invited = Pattern.compile("\\binvited (?:[^‹]{0,20})(‹P\\d+›)").matcher(tagged.text());
        Matcher opening = OPENING.matcher(tagged.text());
        int from = opening.find() ? opening.end() : 0;
        focus = invited.find()
                ? Optional.of(tagged.named(invited.group(1)).thing())
                : tagged.among(from, tagged.text().length()).stream()
                        .filter(piece -> piece.sign() == 'P')
                        .map(Piece::thing)
                        .findFirst()
                        .or(() -> focus);
    }
}
