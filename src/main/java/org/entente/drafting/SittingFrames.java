package org.entente.drafting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.drafting.EventFrames.Filled;

/** Commissions that sit, parliaments that are addressed, and those who have met because they agree on something. */
final class SittingFrames {
    /** What makes of a committee one of a parliament, and not of two countries. */
    private static final Pattern PARLIAMENT = Pattern.compile(
            "\\b(?i:parliament\\w*|senate|house|budget|foreign affairs|finance|defence|‹O\\d+›(?:'s)?) (?:\\w+ )?$");

    private final Story story;

    SittingFrames(Story story) {
        this.story = story;
    }

    Optional<Filled> fill(Scene scene, String frame, int start, int end) {
        return switch (frame) {
            case "agree" -> agree(scene, start);
            case "address" -> address(scene, start);
            case "commission" -> commission(scene, start, end);
            default -> body(scene, start, end);
        };
    }

    /** Those of two countries who agree on something at a place or on a day have met. */
    private Optional<Filled> agree(Scene scene, int start) {
        List<Thing> people = EventFrames.people(scene.subject(start));
        int[] clause = scene.clause(start);
        boolean told = scene.tagged().among(clause[0], Math.min(clause[1], start + 60)).stream()
                .anyMatch(piece -> piece.sign() == 'L' || piece.value() instanceof Dated);
        return people.size() > 1
                        && told
                        && people.stream().map(Thing::country).distinct().count() > 1
                ? Optional.of(new Filled(EventRules.roles("participant", people), scene.place(start), Optional.empty()))
                : Optional.empty();
    }

    /** Somebody speaks before a parliament or the like. */
    private Optional<Filled> address(Scene scene, int start) {
        List<Thing> people = EventFrames.people(scene.subject(start));
        return people.isEmpty()
                ? Optional.empty()
                : Optional.of(new Filled(EventRules.roles("speaker", people), scene.place(start), Optional.empty()));
    }

    /** The commission of both countries has met or will, and not a committee of a parliament. */
    private Optional<Filled> commission(Scene scene, int start, int end) {
        String before = scene.text().substring(Math.max(0, start - 30), start);
        List<Thing> all = scene.lands().size() > 1 ? scene.lands() : story.mainTwo();
        Optional<Dated> last =
                scene.text().substring(start, end).contains(" not ") ? DeedFrames.since(scene) : Optional.empty();
        boolean told = (last.isPresent() || scene.when(start).isPresent()) && joint(scene, start);
        return !told || PARLIAMENT.matcher(before).find()
                ? Optional.empty()
                : Optional.of(new Filled(EventRules.roles("participant", all), scene.place(start), last));
    }

    /** Whether what is named at a position is no body of one country alone. */
    private static boolean joint(Scene scene, int at) {
        return !scene.text().startsWith("‹O", at)
                || scene.tagged()
                        .piece(at)
                        .thing()
                        .name()
                        .matches(
                                ".*\\b(?:Joint|Mixed|Intergovernmental|Inter-Governmental|Bilateral|Binational|Commission of Cooperation)\\b.*");
    }

    /** A joint commission or the like sits. */
    private Optional<Filled> body(Scene scene, int start, int end) {
        Piece body = scene.tagged().named(scene.text().substring(start, end));
        return joint(scene, scene.tagged().at(body))
                ? Optional.of(new Filled(
                        EventRules.roles("participant", scene.lands().size() > 1 ? scene.lands() : story.mainTwo()),
                        scene.place(start),
                        Optional.empty()))
                : Optional.empty();
    }
}
