package org.entente.drafting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.drafting.Paragraph.Part;
import org.entente.facts.Edtf;
import org.entente.facts.Slug;

/** What an article file says of the article itself: given by whoever drafts, or found in the text. */
public record Heading(
        Optional<String> id,
        Optional<String> headline,
        Optional<String> outlet,
        Optional<String> url,
        Optional<String> published,
        Optional<String> language) {
    private static final Pattern DAY = Pattern.compile(
            "(\\d{4})-(\\d\\d)-(\\d\\d)|(\\d{1,2})(?:st|nd|rd|th)? (January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?,? (\\d{4})|(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.? (\\d{1,2}),? (\\d{4})|(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    /** Whether the address is the article's own. */
    boolean given() {
        return !url.orElse("").contains(".example/" + id.orElse(""));
    }

    /** Nothing known. */
    public static Heading none() {
        return new Heading(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** With what the text tells of what was not given. */
    Heading completed(String text, String plain, List<Paragraph> paragraphs) {
        Optional<String> when = published.or(() -> date(plain, paragraphs));
        Optional<String> title = headline.or(() -> paragraphs.stream()
                .filter(paragraph -> paragraph.part() == Part.HEADLINE)
                .findFirst()
                .map(paragraph -> text.substring(paragraph.start(), paragraph.end())));
        Optional<String> who = outlet.or(() -> agency(plain, paragraphs));
        require(when, "when the article was published is not in the text", "--published 2026-03-12");
        require(who, "which outlet published the article is not in the text", "--outlet \"Andes Daily\"");
        require(title, "the article has no headline", "--headline \"…\"");
        String name =
                id.orElseGet(() -> Slug.of(who.orElseThrow(), when.orElseThrow().replaceAll("[^0-9-].*", "")));
        String address = url.orElseGet(() -> "https://" + Slug.of(who.orElseThrow()) + ".example/" + name);
        return new Heading(
                Optional.of(name), title, who, Optional.of(address), when, language.or(() -> Optional.of("en")));
    }

    private static void require(Optional<String> value, String what, String flag) {
        if (value.isEmpty()) {
            throw new Unfit(what + "; say it with " + flag);
        }
    }

    private static Optional<String> agency(String plain, List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .flatMap(paragraph -> {
                    String line = plain.substring(
                            plain.lastIndexOf('\n', Math.max(0, paragraph.start() - 1)) + 1, paragraph.end());
                    return Dateline.of(line).flatMap(Dateline::agency).stream();
                })
                .findFirst();
    }

    /** A date on a line of its own, or in the dateline with its year. */
    private static Optional<String> date(String plain, List<Paragraph> paragraphs) {
        for (Paragraph paragraph : paragraphs) {
            int start = plain.lastIndexOf('\n', Math.max(0, paragraph.start() - 1)) + 1;
            String line = plain.substring(start, paragraph.part() == Part.ASIDE ? paragraph.end() : paragraph.start());
            Matcher day = DAY.matcher(line);
            if (day.find()) {
                return Optional.of(iso(day));
            }
        }
        return Optional.empty();
    }

    private static String iso(Matcher day) {
        if (day.group(1) != null) {
            return day.group();
        }
        if (day.group(10) != null) {
            return "%s-%02d-%02d"
                    .formatted(day.group(12), Integer.parseInt(day.group(11)), Integer.parseInt(day.group(10)));
        }
        String month = day.group(5) != null ? day.group(5) : day.group(7);
        String number = day.group(4) != null ? day.group(4) : day.group(8);
        String year = day.group(6) != null ? day.group(6) : day.group(9);
        int at = MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
        return "%s-%02d-%02d".formatted(year, at, Integer.parseInt(number));
    }

    /** The day from which dates are reckoned: the last that the date of publication can mean. */
    LocalDate day() {
        try {
            return Edtf.parse(published.orElseThrow()).latest().orElseThrow();
        } catch (DateTimeException e) {
            throw new Unfit("“" + published.orElseThrow() + "” is not a date: " + e.getMessage()
                    + "; write --published 2026-03-12");
        }
    }
}
