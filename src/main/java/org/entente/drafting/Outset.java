package org.entente.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where an article is written: in the country whose ministers it need not introduce. */
final class Outset {
    private static final Pattern LED_TO = Pattern.compile("^[^‹]*\\b(?:with|to|in|on|for|over) ‹[CL]\\d+›");
    private static final Pattern DATELINE =
            Pattern.compile("(?m)^(\\p{Lu}[\\p{L} ]{2,30}?)(?=[,/.(:]| [-\u2013\u2014])");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}");
    /** Somebody of another country who comes: “Peru's minister lands in Quito”. */
    private static final Pattern GUEST = Pattern.compile(
            "(‹[CJ]\\d+›)(?:'s)? (?i:(?:[\\p{L}-]+ ){0,4}(?:minister|president|premier|leader|king|queen|governor|delegation|province|region))(?:,? [^,.;:\"‹]{3,40},)? (?:in|lands? in|landed in|arrive[sd]? in|came to|comes to|dropped in on|drops in on|flew to|flies to|visits?|visited) (?:the )?(‹[LC]\\d+›)");

    /** Where those of all countries meet. */
    private static final List<String> SEATS = List.of("Geneva", "New York", "Brussels", "Strasbourg", "Davos");

    private final World world;
    private final Marked marked;
    private final List<Thing> main;

    private Outset(World world, Marked marked, List<Thing> main) {
        this.world = world;
        this.marked = marked;
        this.main = main;
    }

    /**
     * The country of an article.
     *
     * @param main the countries of which it tells, in the order of its telling
     */
    static Optional<Thing> of(World world, Marked marked, List<Thing> main) {
        Outset outset = new Outset(world, marked, main);
        return outset.dated()
                .or(outset::headed)
                .or(outset::abroad)
                .or(outset::visited)
                .or(() -> main.stream().skip(outset.leadsAbroad() ? 1 : 0).findFirst())
                .or(() -> main.stream().findFirst());
    }

    /** The main country from which the article is dated: “MADRID, 5 March”. */
    private Optional<Thing> dated() {
        return datelines()
                .flatMap(city -> main.stream().filter(land -> land.name().equals(city.country())))
                .findFirst();
    }

    /** The main country that is named above the story, as in a byline, or by the outlet: “By our Quito reporter”. */
    private Optional<Thing> headed() {
        return headers()
                .flatMap(piece -> main.stream()
                        .filter(land -> land.name().equals(piece.thing().country())))
                .findFirst();
    }

    private Stream<Piece> headers() {
        int from = end(true);
        String above = marked.plain().substring(from, Math.max(from, start()));
        return Stream.of(above, marked.outlet())
                .flatMap(words -> WORD.matcher(words)
                        .results()
                        .flatMap(found -> world.phrases().at(words, found.start()).stream()))
                .filter(piece -> "CJL".indexOf(piece.sign()) >= 0);
    }

    /** Where the headline or the first sentence has somebody come from another country. */
    private Optional<Thing> visited() {
        return Stream.concat(
                        marked.sentences().stream().filter(Sentence::headline),
                        marked.sentences().stream()
                                .filter(sentence -> !sentence.headline())
                                .limit(1))
                .map(marked::tagged)
                .flatMap(tagged -> GUEST.matcher(tagged.text())
                        .results()
                        .filter(found -> !country(tagged, found.group(1)).equals(country(tagged, found.group(2))))
                        .map(found -> country(tagged, found.group(2))))
                .flatMap(host -> main.stream().filter(land -> land.name().equals(host)))
                .findFirst();
    }

    private static String country(Tagged tagged, String tag) {
        return tagged.named(tag).thing().country();
    }

    /** Where the story starts. */
    private int start() {
        return marked.sentences().stream()
                .filter(sentence -> !sentence.headline())
                .findFirst()
                .map(Sentence::start)
                .orElse(0);
    }

    /** The country of a dateline from a capital of which the article need not tell, unless many bodies sit there. */
    private Optional<Thing> abroad() {
        return datelines()
                .filter(place -> !SEATS.contains(place.name()) && (place.capital() || main.size() < 2))
                .findFirst()
                .flatMap(place -> world.called(place.country()));
    }

    private Stream<Thing> datelines() {
        int from = end(true);
        Matcher place = DATELINE.matcher(marked.plain()).region(from, Math.max(from, end(false)));
        return place.results()
                .flatMap(found -> world.called(found.group(1)).stream())
                .filter(thing -> thing.sort() == Sort.CITY || thing.sort() == Sort.COUNTRY);
    }

    /** Where the headline ends, or else the first sentence of the story. */
    private int end(boolean headline) {
        return marked.sentences().stream()
                .filter(sentence -> sentence.headline() == headline)
                .findFirst()
                .map(Sentence::end)
                .orElse(0);
    }

    /** Whether the headline names one country, and that as another: “Parliament ratifies treaty with Chile”. */
    private boolean leadsAbroad() {
        return marked.sentences().stream()
                .filter(Sentence::headline)
                .limit(1)
                .map(marked::tagged)
                .anyMatch(headline ->
                        lands(headline) == 1 && LED_TO.matcher(headline.text()).find());
    }

    private static long lands(Tagged headline) {
        return headline.pieces().stream()
                .flatMap(piece -> piece.things().stream())
                .map(Thing::country)
                .distinct()
                .count();
    }

    /** The town from which the article is dated. */
    static Optional<Thing> dateline(World world, Marked marked) {
        return new Outset(world, marked, List.of())
                .datelines()
                .filter(place -> place.sort() == Sort.CITY)
                .findFirst();
    }

    /** The town of a country that is named most often, or else that of the dateline. */
    static Optional<Thing> town(World world, Marked marked, List<Thing> main, Thing land) {
        Map<Thing, Long> times = marked.inOrder().stream()
                .filter(piece -> piece.sign() == 'L')
                .map(Piece::thing)
                .filter(city -> city.country().equals(land.name()))
                .collect(Collectors.groupingBy(city -> city, LinkedHashMap::new, Collectors.counting()));
        Optional<Thing> own = new Outset(world, marked, main)
                .headers()
                .map(Piece::thing)
                .filter(place -> place.sort() == Sort.CITY && place.country().equals(land.name()))
                .findFirst();
        return own.or(() -> often(times))
                .or(() -> new Outset(world, marked, main)
                        .datelines()
                        .filter(place -> place.sort() == Sort.CITY)
                        .findFirst());
    }

    private static Optional<Thing> often(Map<Thing, Long> times) {
        return times.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** Two things, that of the home country first. */
    static List<Thing> first(Optional<Thing> home, List<Thing> two) {
        boolean second = two.size() == 2
                && home.filter(land -> two.get(1).country().equals(land.name())).isPresent();
        return second ? List.of(two.get(1), two.get(0)) : two;
    }
}
