package org.entente.drafting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.drafting.EventFrames.Filled;

/** What came about between countries, and when, if only by how long ago it is. */
final class MilestoneFrames {
    private static final Pattern ESTABLISHED = Pattern.compile("\\bestablished (?:on|in) (‹D\\d+›)");
    private static final Pattern YEARS = Pattern.compile(
            "\\b(\\d{1,3})(?:st|nd|rd|th) anniversary|\\b(\\d{1,3}) years (?:of|since|after|ago)\\b|(‹N\\d+›) (?:years )?of (?:diplomatic|official) (?:relations|ties)\\b");

    private final Story story;

    MilestoneFrames(Story story) {
        this.story = story;
    }

    Optional<Filled> milestone(Scene scene, int start, int end) {
        List<Thing> lands = scene.lands();
        List<Thing> all = lands.isEmpty() || lands.size() == 1 && scene.has("relations|ties|agreement|Agreement")
                ? story.mainTwo()
                : lands;
        Optional<Dated> since = ago(scene, start).or(() -> scene.when(end));
        Matcher told = ESTABLISHED.matcher(scene.text());
        Optional<Dated> day = told.find()
                ? Optional.of((Dated) scene.tagged().named(told.group(1)).value())
                : since;
        return Optional.of(new Filled(EventRules.roles("participant", all), Optional.empty(), day));
    }

    /** The year from which so many are counted, up to that of the article or of what is told. */
    private Optional<Dated> ago(Scene scene, int start) {
        Matcher years = YEARS.matcher(scene.text());
        if (!years.find()) {
            return Optional.empty();
        }
        String count = Stream.of(years.group(1), years.group(2))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> counted(scene, years.group(3)));
        int year = scene.when(start)
                .filter(date -> Outlook.after(date, story.published()))
                .map(date -> Integer.parseInt(date.edtf().substring(0, 4)))
                .orElse(story.published().getYear());
        return Optional.of(count)
                .filter(number -> number.matches("[1-9]\\d{0,2}"))
                .map(number -> new Dated(
                        String.valueOf(year - Integer.parseInt(number)),
                        "at",
                        years.group(3) == null ? years.group() : number + " years",
                        "counted back from the year of the article or of what it tells"));
    }

    private static String counted(Scene scene, String tag) {
        return scene.tagged().named(tag).value() instanceof Amount amount
                ? amount.number().toPlainString()
                : "";
    }
}
