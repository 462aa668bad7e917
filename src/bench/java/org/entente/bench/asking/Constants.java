package org.entente.bench.asking;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entente.generating.GeneratedRegister;

/** What questions ask about, drawn anew each time, so that no system can answer from what it remembers. */
public final class Constants {
    private static final Pattern COUNTRY = Pattern.compile("\\{id: ([^,]+), kind: country,");
    /** Few countries make most of the news; asking about others would be asking about nothing. */
    private static final int OFTEN_TOLD_OF = 12;

    private static final int ARTICLES_A_STORY = 3;
    private static final int FIRST_YEAR = 2015;
    private static final int YEARS = 10;
    private static final int DAYS = 28;
    private static final int MONTHS = 12;
    private static final int LARGEST_OFFSET = 3000;
    private static final List<String> COUNTRIES = COUNTRY.matcher(GeneratedRegister.yaml())
            .results()
            .map(found -> found.group(1))
            .limit(OFTEN_TOLD_OF)
            .toList();
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final Map<String, String> values;

    private Constants(Map<String, String> values) {
        this.values = values;
    }

    /**
     * Draws constants.
     *
     * @param number the same number gives the same constants
     * @param articles how many there are
     */
    public static Constants draw(long number, int articles) {
        SplittableRandom random = new SplittableRandom(number);
        int country = random.nextInt(COUNTRIES.size());
        int other = (country + 1 + random.nextInt(COUNTRIES.size() - 1)) % COUNTRIES.size();
        String day = "%02d-%02d".formatted(1 + random.nextInt(MONTHS), 1 + random.nextInt(DAYS));
        return new Constants(Map.of(
                "story", Integer.toString(random.nextInt(Math.max(1, articles / ARTICLES_A_STORY))),
                "digits", Integer.toString(random.nextInt(100)),
                "country", COUNTRIES.get(country),
                "other", COUNTRIES.get(other),
                "date", FIRST_YEAR + random.nextInt(YEARS) + "-" + day,
                "offset", Integer.toString(random.nextInt(LARGEST_OFFSET))));
    }

    /** The text with what each name in braces stands for. */
    String fill(String template) {
        return PLACE.matcher(template).replaceAll(this::value);
    }

    private String value(MatchResult place) {
        return values.getOrDefault(place.group(1), place.group());
    }
}
