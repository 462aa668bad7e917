package org.entente.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a visit lasts, by its first and last day or by its length. */
final class Stays {
    private static final Pattern LENGTH = Pattern.compile(
            "\\b(?<ended>(?:(?:(?:at|towards|near) the (?:end|close|conclusion) of|on the (?:last|final) day of|after|following|return\\w*\\b[^.;]{0,40} from|back from) (?:an? |the |his |her |their )?|(?:end|ends|ended|ending|wrap\\w* up|w[io]u?nd(?:s|ing)? up|closed|conclud\\w+|complet\\w+) (?:an?|the|his|her|their) (?:\\w+ ){0,2}))?(?<days>two|three|four|five|six|seven)(?:-day| days)\\b");
    private static final Pattern ARRIVED = Pattern.compile(
            "\\b(?:arriv(?:ed|es|ing)|landed|lands|flew in|touched down)\\b[^.;‹]{0,30}(?:‹[LC]\\d+›[^.;‹]{0,10})?(‹D\\d+›)[^.;]{0,40}\\bfor an?\\b");

    private Stays() {}

    /** From arrival to departure, or so many days from the first. */
    static Optional<Dated> range(Scene scene, int start) {
        List<Dated> days = scene.tagged().pieces().stream()
                .filter(piece -> piece.value() instanceof Dated dated
                        && dated.use().equals("at")
                        && dated.edtf().matches("\\d{4}-\\d\\d-\\d\\d"))
                .map(piece -> (Dated) piece.value())
                .toList();
        if (days.size() == 2
                && scene.has("\\b(?:leaves|leave|departs?|until|returns?)\\b")
                && days.get(0).edtf().compareTo(days.get(1).edtf()) < 0) {
            return Optional.of(new Dated(
                    days.get(0).edtf() + "/" + days.get(1).edtf(),
                    "at",
                    days.get(0).written(),
                    "from the day of arrival to that of departure"));
        }
        Optional<Dated> day = arrival(scene)
                .or(() -> scene.when(start))
                .filter(date -> date.edtf().matches("\\d{4}-\\d\\d-\\d\\d"));
        Matcher length = LENGTH.matcher(scene.text());
        return length.find() ? day.map(date -> stretched(date, length)) : Optional.empty();
    }

    private static Optional<Dated> arrival(Scene scene) {
        Matcher arrived = ARRIVED.matcher(scene.text());
        return arrived.find()
                ? Optional.of((Dated) scene.tagged().named(arrived.group(1)).value())
                : Optional.empty();
    }

    /** So many days from the first, or up to the last where the visit is told to have ended. */
    private static Dated stretched(Dated day, Matcher length) {
        long more = Numbers.words(length.group("days")) - 1L;
        LocalDate told = LocalDate.parse(day.edtf());
        boolean ended = length.group("ended") != null;
        LocalDate first = ended ? told.minusDays(more) : told;
        return new Dated(
                first + "/" + first.plusDays(more),
                "at",
                day.written(),
                "so many days " + (ended ? "up to the last, " : "from the first, ") + length.group("days"));
    }
}
