package org.entente.drafting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Proposes figures: money, percentages, counts and anniversaries, with what they measure. */
final class FigureRules {
    private static final Pattern UP = Pattern.compile(
            "\\b(?:rose|rise|rises|rising|grew|grow|growing|grown|increase\\w*|up|climbed|jumped|surged|higher|gained|expanded|soared|boosted|growth)\\b");
    private static final Pattern DOWN = Pattern.compile(
            "\\b(?:fell|fall|falls|down|decreas\\w*|declin\\w*|drop\\w*|shrank|shrunk|cut|lower|contracted|slumped|slid|reduced)\\b");
    /** What stands before the value of a time before, which is no change. */
    private static final Pattern EARLIER = Pattern.compile("\\b(?:up|down) from (?:about |nearly )?$");

    private static final Pattern TARGET = Pattern.compile(
            "(?i)\\b(?:targets?|goals?|aims?|task|raise|bring\\w*|double|reach(?! agree)|set|increase|boost|to lift)\\b");
    private static final String[][] MONEY = {
        {"trade-turnover", "(?i)\\b(?:trade|turnover|exchanges|commerce)\\b"},
        {"exports", "(?i)\\b(?:export\\w*|shipped|sold)\\b"},
        {"imports", "(?i)\\bimport\\w*|bought\\b"},
        {
            "financing",
            "(?i)\\b(?:loan|credit|aid|grants?|lend|lends|give|gives|given|provid\\w+|support|promised|pledged|fund|committed|help|donat\\w+|assistance|money)\\b"
        },
        {"investment", "(?i)\\b(?:invest\\w*|worth|cost|estimated|project|contract|value|valued)\\b"}
    };
    private final Story story;

    FigureRules(Story story) {
        this.story = story;
    }

    List<Proposal> propose(Scene scene) {
        List<Proposal> proposals = new ArrayList<>();
        for (Piece piece : scene.tagged().pieces()) {
            if (piece.value() instanceof Amount amount && amount.kind() != Amount.Kind.PERCENT) {
                proposals.add(valued(scene, piece, amount));
            }
        }
        for (Piece piece : scene.tagged().pieces()) {
            if (piece.value() instanceof Amount amount && amount.kind() == Amount.Kind.PERCENT) {
                percent(scene, piece, amount, proposals);
            }
        }
        new Anniversaries(story).propose(scene).ifPresent(proposals::add);
        return proposals;
    }

    private Proposal valued(Scene scene, Piece piece, Amount amount) {
        int at = scene.tagged().at(piece);
        String measure = amount.kind() == Amount.Kind.MONEY
                ? money(scene, at)
                : amount.noun().equals("capacity") ? "capacity" : Values.measure(amount.noun());
        if (amount.noun().equals("people")) {
            measure = scene.has("\\bvisit\\w*|\\btravel")
                    ? "visitors"
                    : scene.has("\\bstud(?:y|ied|ying)") ? "students" : "population";
        }
        boolean target = !scene.has("\\bhad reached|\\breached\\b|\\bwill give\\b")
                && (scene.until().isPresent() || scene.has("(?i)\\b(?:target|goal|task)\\b"))
                && TARGET.matcher(scene.text().substring(0, at)).find()
                && (measure.equals("trade-turnover") || scene.has("(?i)\\btarget|goal|task\\b"))
                && last(TARGET, scene.text().substring(0, at))
                        > last(
                                Pattern.compile("\\b(?:reached|amounted|totalled)\\b"),
                                scene.text().substring(0, at));
        Proposal proposal = new Proposal(
                "figures",
                "figure-" + amount.kind().name().toLowerCase(java.util.Locale.ROOT),
                amount.kind() == Amount.Kind.COUNT ? 0.7 : 0.8,
                scene.sentence());
        if (target) {
            proposal.with("kind", "target");
        }
        proposal.with("title", "").with("measure", measure);
        whom(scene, piece, measure, proposal);
        proposal.with("value", amount.written())
                .with("unit", amount.unit())
                .with("approximation", amount.approximation());
        Optional<Dated> period = target ? Optional.empty() : period(scene, at);
        proposal.with("period", period).with("horizon", target ? scene.until() : Optional.empty());
        return titled(scene, proposal, measure, target);
    }

    private static int last(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int last = -1;
        while (matcher.find()) {
            last = matcher.start();
        }
        return last;
    }

    static Proposal titled(Scene scene, Proposal proposal, String measure, boolean target) {
        List<Thing> whom = proposal.named().stream()
                .distinct()
                .filter(thing -> !scene.said().speaker().equals(Optional.of(thing))
                        || proposal.things("of").contains(thing))
                .toList();
        String when = proposal.date("period")
                .or(() -> proposal.date("horizon"))
                .map(date -> ", " + date.edtf())
                .orElse("");
        return proposal.with(
                        "title",
                        Kinds.title(Kinds.capital(measure.replace('-', ' ')) + (target ? " aimed at" : ""), whom)
                                + when)
                .with("topics", Story.topics(scene.text()))
                .said(scene.said())
                .modality(target ? "target" : "");
    }

    private static String money(Scene scene, int at) {
        String near = scene.text()
                .substring(Math.max(0, at - 110), Math.min(scene.text().length(), at + 70));
        String best = "quantity";
        int nearest = Integer.MAX_VALUE;
        int centre = Math.min(110, at);
        for (String[] measure : MONEY) {
            Matcher matcher = Pattern.compile(measure[1]).matcher(near);
            while (matcher.find()) {
                int distance = matcher.start() < centre ? centre - matcher.end() : (matcher.start() - centre) + 20;
                if (distance < nearest) {
                    nearest = distance;
                    best = measure[0];
                }
            }
        }
        return best;
    }

    /** Between whom, or from where to where, by the adjective before what is counted and the place after it. */
    private void whom(Scene scene, Piece piece, String measure, Proposal proposal) {
        int at = scene.tagged().at(piece);
        List<Thing> main = story.mainTwo();
        if (measure.equals("trade-turnover") || measure.equals("agreements") || measure.equals("flights")) {
            List<Thing> lands = scene.lands();
            proposal.with("between", lands.size() > 1 ? lands.subList(0, 2) : main);
            return;
        }
        Optional<Thing> origin = scene.tagged().among(at, Math.min(scene.text().length(), at + 40)).stream()
                .filter(p -> p.sign() == 'J')
                .map(Piece::thing)
                .findFirst()
                .or(() -> scene.subject(at).stream().findFirst().flatMap(story::land));
        Optional<Thing> goal = scene.tagged().among(at + 4, scene.text().length()).stream()
                .filter(p -> "CLA".indexOf(p.sign()) >= 0)
                .map(Piece::thing)
                .filter(place -> !origin.equals(Optional.of(place)))
                .findFirst()
                .or(() -> origin.flatMap(story::other).filter(land -> !measure.equals("capacity")));
        proposal.with("origin", origin.map(List::of).orElse(List.of()))
                .with("destination", goal.map(List::of).orElse(List.of()));
        if (origin.isEmpty() && goal.isEmpty()) {
            proposal.with(main.size() > 1 ? "between" : "of", main);
        }
    }

    private Optional<Dated> period(Scene scene, int at) {
        return scene.tagged().pieces().stream()
                .filter(piece -> piece.value() instanceof Dated dated
                        && !dated.use().equals("by")
                        && !dated.edtf().matches("\\d{4}-\\d\\d-\\d\\d"))
                .min((a, b) -> Math.abs(scene.tagged().at(a) - at)
                        - Math.abs(scene.tagged().at(b) - at))
                .map(piece -> (Dated) piece.value())
                .map(date -> date.use().equals("since")
                        ? new Dated(date.edtf().replaceAll("/.*", "") + "/..", "at", date.written(), date.because())
                        : date);
    }

    private void percent(Scene scene, Piece piece, Amount amount, List<Proposal> proposals) {
        int at = scene.tagged().at(piece);
        String before = scene.text().substring(Math.max(0, at - 60), at);
        if (EARLIER.matcher(before).find()) {
            return;
        }
        String after = scene.text().substring(at, Math.min(scene.text().length(), at + 50));
        BigDecimal number = down(before, after) ? amount.number().negate() : amount.number();
        boolean change = change(before, after);
        Optional<Proposal> counted =
                proposals.stream().filter(FigureRules::mayChange).findFirst();
        if (change && counted.isPresent()) {
            changed(counted.get(), number, amount);
        } else {
            String measure = change ? measure(scene, at) : "share";
            Proposal proposal =
                    new Proposal("figures", change ? "figure-change" : "figure-share", 0.7, scene.sentence());
            boolean target = !change
                    && scene.until().isPresent()
                    && scene.has("\\b(?:raise|increase|reach|bring|target|goal|cut)\\b");
            proposal.with("kind", target ? "target" : "").with("title", "").with("measure", measure);
            whom(scene, piece, measure, proposal);
            if (change) {
                changed(proposal, number, amount);
            } else {
                proposal.with("value", plain(amount.number()))
                        .with("unit", "percent")
                        .with("approximation", amount.approximation());
            }
            proposal.with("period", target ? Optional.empty() : period(scene, at))
                    .with("horizon", target ? scene.until() : Optional.empty());
            proposals.add(titled(scene, proposal, measure, target));
        }
    }

    private static boolean down(String before, String after) {
        return last(DOWN, before) > last(UP, before)
                || !UP.matcher(before).find()
                        && DOWN.matcher(after).find()
                        && !UP.matcher(after).find();
    }

    /** Whether a percentage tells by how much something changed, and not which part of it something is. */
    private static boolean change(String before, String after) {
        boolean moved = UP.matcher(before).find()
                || DOWN.matcher(before).find()
                || after.matches("(?s)‹N\\d+› (?:more|less|higher|lower|increase|rise|growth|drop|decline|fall).*");
        return moved && !before.matches("(?s).*\\bshare of .* to $") && !after.matches("(?s)‹N\\d+› of .*");
    }

    /** Whether a change can be that of a figure which the sentence gives as well. */
    private static boolean mayChange(Proposal proposal) {
        boolean counted = proposal.rule().equals("figure-money")
                || proposal.text("measure").equals("visitors");
        return counted
                && !proposal.fields().containsKey("change")
                && !proposal.text("kind").equals("target");
    }

    private static void changed(Proposal proposal, BigDecimal by, Amount amount) {
        proposal.with("change", plain(by)).with("change-approximation", amount.approximation());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String measure(Scene scene, int at) {
        String measure = money(scene, at);
        return scene.has("(?i)\\b(?:tourists|visitors)\\b")
                ? "visitors"
                : scene.has("(?i)\\bbookings?\\b") ? "bookings" : measure;
    }
}
