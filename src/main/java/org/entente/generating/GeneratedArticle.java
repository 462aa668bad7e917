package org.entente.generating;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.facts.Digest;

/**
 * A fact file of an article that nobody wrote. It tells of some stories that earlier and later articles tell of too, each
 * as its outlet sees them on its day: announced, over or called off, with this side's figures or the other's.
 */
public final class GeneratedArticle {
    private static final int ARTICLES_A_STORY = 3;
    private static final int MOST_STORIES = 3;
    private static final int EVIDENCE = 8;
    private static final int SENTENCE = 120;

    private final long seed;
    private final long number;
    private final Draw draw;
    private final List<Story> stories = new ArrayList<>();
    private final LocalDate published;
    private final Country home;

    private GeneratedArticle(long seed, long number) {
        this.seed = seed;
        this.number = number;
        this.draw = new Draw(seed, "article", number);
        long newest = number / ARTICLES_A_STORY;
        int several = 1 + draw.below(MOST_STORIES);
        for (int i = 0; i < several; i++) {
            Story next = Story.of(seed, Math.max(0, newest - draw.skewed(50)));
            if (stories.stream().noneMatch(next::hasTheGuestOf)) {
                stories.add(next);
            }
        }
        Story first = stories.get(0);
        this.published = first.day().plusDays(draw.below(40) - 20L);
        this.home = draw.chance(50) ? first.host() : first.guest();
    }

    /**
     * Generates an article; the same numbers always give the same one.
     *
     * @param number from 0 on
     * @return the fact file as JSON in one line, in UTF-8
     */
    public static byte[] of(long seed, long number) {
        return new GeneratedArticle(seed, number).json().getBytes(StandardCharsets.UTF_8);
    }

    private String json() {
        String outlet = home.outlet(draw.below(2));
        String id = "generated-%d-%d".formatted(seed, number);
        String article =
                ("{\"id\": \"%s\", \"headline\": \"Article %d\", \"publisher\": \"%s\", \"url\": \"https://%s.example/%d\","
                                + " \"published\": \"%s\", \"language\": \"en\", \"digest\": \"%s\"}")
                        .formatted(id, number, outlet, home.id(), number, published, Digest.of(id));
        return "{\"article\": " + article + ", \"tenures\": [" + each(this::tenure) + "], \"events\": ["
                + each(this::events) + "], \"pledges\": [" + each(this::pledge) + "], \"agreements\": ["
                + each(this::agreement) + "], \"figures\": [" + each(this::figure) + "], \"stances\": ["
                + each(this::stance) + "], \"evidence\": {" + evidence(id) + "}}";
    }

    private String each(Function<Story, String> part) {
        return stories.stream().map(part).collect(Collectors.joining(", "));
    }

    /** Half of the outlets write names without their marks. */
    private String name(Country country, int office) {
        return draw.chance(50) ? country.holder(office) : country.plainHolder(office);
    }

    private String claim() {
        return "\"claim\": {\"evidence\": \"e%d\"}".formatted(1 + draw.below(EVIDENCE));
    }

    private String claimBy(String claimant) {
        return "\"claim\": {\"claimant\": \"%s\", \"evidence\": \"e%d\"}".formatted(claimant, 1 + draw.below(EVIDENCE));
    }

    private String tenure(Story story) {
        return "{\"holder\": \"%s\", \"office\": \"%s\", %s}"
                .formatted(name(story.guest(), story.office()), story.guest().office(story.office()), claim());
    }

    /** How far a story has come on the day of the article. */
    private String occurrence(Story story) {
        boolean calledOff = new Draw(seed, "fate", story.number()).chance(8);
        if (published.isBefore(story.day())) {
            return draw.chance(60) ? "planned" : draw.chance(50) ? "proposed" : "confirmed";
        }
        return calledOff ? "cancelled" : "occurred";
    }

    private String events(Story story) {
        String guest = name(story.guest(), story.office());
        String occurrence = occurrence(story);
        String visit =
                ("{\"id\": \"%s\", \"kind\": \"visit\", \"title\": \"Visit %d of the %s to %s\", \"when\": \"%s/%s\","
                                + " \"place\": \"%s\", \"participants\": {\"guest\": \"%s\", \"host\": \"%s\"}, \"occurrence\": \"%s\","
                                + " \"topics\": [\"diplomacy\"], %s}")
                        .formatted(
                                story.visit(),
                                story.number(),
                                story.guest().office(story.office()),
                                story.host().name(),
                                story.day(),
                                story.day().plusDays(2),
                                story.host().capital(),
                                guest,
                                story.host().name(),
                                occurrence,
                                claim());
        String talks =
                ("{\"id\": \"%s\", \"kind\": \"meeting\", \"title\": \"Talks %d in %s\", \"when\": \"%s\", \"place\": \"%s\","
                                + " \"participants\": {\"participant\": [\"%s\", \"%s\"]}, \"occurrence\": \"%s\", \"part-of\": \"%s\", %s}")
                        .formatted(
                                story.talks(),
                                story.number(),
                                story.host().capital(),
                                story.day().plusDays(1),
                                story.host().capital(),
                                guest,
                                name(story.host(), story.office()),
                                occurrence,
                                story.visit(),
                                claim());
        return visit + ", " + talks;
    }

    private String pledge(Story story) {
        return ("{\"id\": \"%s\", \"kind\": \"pledge\", \"title\": \"Promise %d of %s to %s\", \"participants\": {\"pledger\": \"%s\","
                        + " \"addressee\": \"%s\"}, \"horizon\": \"%d\", \"topics\": [\"trade\"], %s}")
                .formatted(
                        story.pledge(),
                        story.number(),
                        story.guest().name(),
                        story.host().name(),
                        story.guest().name(),
                        story.host().name(),
                        story.day().getYear() + 2,
                        claimBy(name(story.guest(), story.office())));
    }

    private String agreement(Story story) {
        boolean over = published.isAfter(story.day().plusDays(2));
        return ("{\"id\": \"%s\", \"kind\": \"memorandum\", \"title\": \"Memorandum %d of %s and %s on %s\", \"parties\": [\"%s\","
                        + " \"%s\"], \"status\": \"%s\", \"topics\": [\"trade\"], %s}")
                .formatted(
                        story.agreement(),
                        story.number(),
                        story.guest().name(),
                        story.host().name(),
                        story.field(),
                        story.guest().name(),
                        story.host().name(),
                        over ? "signed" : draw.chance(50) ? "under-negotiation" : "proposed",
                        claim());
    }

    private String figure(Story story) {
        boolean byHost = home.equals(story.host());
        Country teller = byHost ? story.host() : story.guest();
        return ("{\"title\": \"Trade turnover of %s and %s, %d\", \"measure\": \"trade-turnover\", \"between\": [\"%s\", \"%s\"],"
                        + " \"value\": \"%d million\", \"unit\": \"USD\", \"period\": \"%d\", %s}")
                .formatted(
                        story.guest().name(),
                        story.host().name(),
                        story.day().getYear() - 1,
                        story.guest().name(),
                        story.host().name(),
                        story.trade(byHost),
                        story.day().getYear() - 1,
                        claimBy(name(teller, 3)));
    }

    private String stance(Story story) {
        return ("{\"holder\": \"%s\", \"attitude\": \"hopes\", \"gist\": \"%s hopes for more %s with %s.\", \"concerns\":"
                        + " \"agreement/%s\", %s}")
                .formatted(
                        story.host().name(),
                        story.host().name(),
                        story.field(),
                        story.guest().name(),
                        story.agreement(),
                        claimBy(name(story.host(), 2)));
    }

    private static String evidence(String id) {
        List<String> pointers = new ArrayList<>();
        for (int i = 1; i <= EVIDENCE; i++) {
            pointers.add(
                    ("\"e%d\": {\"paragraph\": %d, \"start\": %d, \"end\": %d, \"digest\": \"%s\", \"anchor\": [\"Sentence"
                                    + " number %d\"]}")
                            .formatted(i, i, (i - 1) * SENTENCE, i * SENTENCE - 1, Digest.of(id + i), i));
        }
        return String.join(", ", pointers);
    }
}
