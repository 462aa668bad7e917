package org.entente.generating;

import java.time.LocalDate;
import java.util.List;

/**
 * What several articles tell of: a visit of one country's officer to another's, what was agreed, and how much is traded.
 *
 * @param number from 0 on; the later the number, the later it happens
 */
record Story(long number, Country guest, Country host, int office, LocalDate day) {
    private static final List<String> FIELDS =
            List.of("trade", "energy", "education", "defence", "culture", "transport");
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 5);
    private static final int DAYS = 4000;

    static Story of(long seed, long number) {
        Draw draw = new Draw(seed, "story", number);
        Country guest = new Country(draw.skewed(Country.ALL));
        int other = draw.skewed(Country.ALL - 1);
        Country host = new Country(other < guest.number() ? other : other + 1);
        return new Story(number, guest, host, draw.below(Country.OFFICES.size()), FIRST_DAY.plusDays(draw.below(DAYS)));
    }

    /** Whether one and the same person travels in both. */
    boolean hasTheGuestOf(Story other) {
        return guest.equals(other.guest) && office == other.office;
    }

    String field() {
        return FIELDS.get((int) (number % FIELDS.size()));
    }

    String visit() {
        return "visit-" + number;
    }

    String talks() {
        return "talks-" + number;
    }

    String agreement() {
        return "agreement-" + number;
    }

    String pledge() {
        return "pledge-" + number;
    }

    /** Trade in millions, as one of its sides counts it: the two never quite agree. */
    long trade(boolean byHost) {
        Draw draw = new Draw(number, "trade", byHost ? 1 : 0);
        return 100 + (number * 37) % 4000 + draw.below(90);
    }
}
