package org.entente.drafting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Proposes of which age something is: “30 years of relations”, “the 75th anniversary”. */
final class Anniversaries {
    private final Story story;

    Anniversaries(Story story) {
        this.story = story;
    }

    Optional<Proposal> propose(Scene scene) {
        Matcher matcher = Pattern.compile(
                        "\\b(\\d{1,3})(?:st|nd|rd|th) anniversary|\\b(\\d{1,3}|" + Numbers.WORDS
                                + ") years (?:of|since|after) (?!(?:age|experience|old))|‹N\\d+› (?:of|since) |\\b(half a century|a century) of |‹D\\d+›(?=[^.]*\\b(?:first|signed|established)\\b)")
                .matcher(scene.text());
        while (matcher.find()) {
            Optional<String> years = years(scene, matcher);
            if (years.isPresent()) {
                List<Thing> lands =
                        scene.lands().isEmpty() || scene.has("relations|ties") ? story.mainTwo() : scene.lands();
                Proposal proposal = new Proposal("figures", "figure-anniversary", 0.7, scene.sentence())
                        .with("title", "")
                        .with("measure", "anniversary");
                proposal.with(lands.size() > 1 ? "between" : "of", lands)
                        .with("value", years.get())
                        .with("unit", "years");
                return Optional.of(FigureRules.titled(scene, proposal, "anniversary", false));
            }
        }
        return Optional.empty();
    }

    private Optional<String> years(Scene scene, Matcher matcher) {
        if (matcher.group(1) != null) {
            return Optional.of(matcher.group(1));
        }
        if (matcher.group(2) != null) {
            return Optional.of(Numbers.of(matcher.group(2), "").toPlainString());
        }
        if (matcher.group(3) != null) {
            return Optional.of(matcher.group(3).startsWith("half") ? "50" : "100");
        }
        Piece piece = scene.tagged().piece(matcher.start());
        if (piece.value() instanceof Dated dated && dated.written().matches("(?i).*years ago.*")) {
            return Optional.of(String.valueOf(
                    story.published().getYear() - Integer.parseInt(dated.edtf().substring(0, 4))));
        }
        return Optional.empty();
    }
}
