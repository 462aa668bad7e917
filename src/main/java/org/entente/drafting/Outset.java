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
    private static final Pattern DATELINE = Pattern.compile("(?m)^(\\p{Lu}[\\p{L} ]{2,30}?)(?=[,/.(:])");

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
                .or(outset::abroad)
                .or(() -> main.stream().skip(outset.leadsAbroad() ? 1 : 0).findFirst())
                .or(() -> main.stream().findFirst());
    }

    /** The main country from which the article is dated: “MADRID, 5 March”. */
    private Optional<Thing> dated() {
        return datelines()
                .flatMap(city -> main.stream().filter(land -> land.name().equals(city.country())))
                .findFirst();
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

    /** The town of a country that is named most often, or else that of the dateline. */
    static Optional<Thing> town(World world, Marked marked, List<Thing> main, Thing land) {
        Map<Thing, Long> times = marked.inOrder().stream()
                .filter(piece -> piece.sign() == 'L')
                .map(Piece::thing)
                .filter(city -> city.country().equals(land.name()))
                .collect(Collectors.groupingBy(city -> city, LinkedHashMap::new, Collectors.counting()));
        return times.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .or(() -> new Outset(world, marked, main)
                        .datelines()
                        .filter(place -> place.sort() == Sort.CITY)
                        .findFirst());
    }

    /** Two things, that of the home country first. */
    static List<Thing> first(Optional<Thing> home, List<Thing> two) {
        boolean second = two.size() == 2
                && home.filter(land -> two.get(1).country().equals(land.name())).isPresent();
        return second ? List.of(two.get(1), two.get(0)) : two;
    }
}
