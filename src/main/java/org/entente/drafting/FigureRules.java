package org.entente.drafting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Proposes figures: money, percentages, counts and anniversaries, with what they measure. */
final class FigureRules {
    /** What is set at so many percent, so that both the old and the new are told. */
    private static final String RATE = "\\b(?i:duty|duties|tariffs?|tax|taxes|levy|levies|interest|rates?)\\b";

    private static final Pattern TARGET = Pattern.compile(
            "(?i)\\b(?:targets?|goals?|aims?|task|raise|bring\\w*|double|reach(?! agree)|set|increase|boost|to lift)\\b");
    private static final Pattern REACHED = Pattern.compile("\\b(?:reached|amounted|totalled)\\b");
    private final Flows flows;
    private final Story story;

    FigureRules(Story story) {
        this.story = story;
        this.flows = new Flows(story);
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
        String measure = Measures.of(scene, at, amount);
        boolean target = aimedAt(scene, at, measure);
        Proposal proposal = new Proposal(
                        "figures",
                        "figure-" + amount.kind().name().toLowerCase(Locale.ROOT),
                        amount.kind() == Amount.Kind.COUNT ? 0.7 : 0.8,
                        scene.sentence())
                .with("kind", target ? "target" : "")
                .with("title", "")
                .with("measure", measure);
        flows.tell(scene, at, proposal);
        proposal.with("value", amount.written())
                .with("unit", amount.unit())
                .with("approximation", amount.approximation());
        return dated(scene, at, proposal, target);
    }

    /** Whether a sum or number is one that somebody wants to reach, and by when is told. */
    private static boolean aimedAt(Scene scene, int at, String measure) {
        String before = scene.text().substring(0, at);
        return !scene.has("\\bhad reached|\\breached\\b|\\bwill give\\b")
                && (scene.until().isPresent() || scene.has("(?i)\\b(?:target|goal|task)\\b"))
                && TARGET.matcher(before).find()
                && (measure.equals("trade-turnover") || scene.has("(?i)\\btarget|goal|task\\b"))
                && Direction.last(TARGET, before) > Direction.last(REACHED, before);
    }

    /** With the time that the figure is of, or by which it is aimed at, and with its title. */
    private static Proposal dated(Scene scene, int at, Proposal proposal, boolean target) {
        proposal.with("period", target ? Optional.empty() : period(scene, at))
                .with("horizon", target ? scene.until() : Optional.empty());
        return titled(scene, proposal, proposal.text("measure"), target);
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

    private static Optional<Dated> period(Scene scene, int at) {
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
        Direction direction = new Direction(scene.text(), at);
        boolean rate = direction.earlier() && scene.has(RATE);
        if (direction.earlier() && !rate || amount.noun().equals("points")) {
            return;
        }
        boolean times = amount.noun().equals("times");
        if (!times && (rate || !direction.change())) {
            proposals.add(share(scene, at, amount));
            return;
        }
        BigDecimal by = !times && direction.down() ? amount.number().negate() : amount.number();
        Optional<Proposal> counted =
                proposals.stream().filter(FigureRules::mayChange).findFirst();
        counted.ifPresentOrElse(
                figure -> changed(figure, by, amount), () -> proposals.add(change(scene, at, by, amount)));
    }

    private Proposal share(Scene scene, int at, Amount amount) {
        Proposal proposal = percentage(scene, at, "share");
        proposal.with("value", plain(amount.number()))
                .with("unit", "percent")
                .with("approximation", amount.approximation());
        return dated(scene, at, proposal, wanted(scene));
    }

    private Proposal change(Scene scene, int at, BigDecimal by, Amount amount) {
        Proposal proposal = percentage(scene, at, Measures.changed(scene, at));
        changed(proposal, by, amount);
        return dated(scene, at, proposal, wanted(scene));
    }

    private Proposal percentage(Scene scene, int at, String measure) {
        String rule = measure.equals("share") ? "figure-share" : "figure-change";
        Proposal proposal = new Proposal("figures", rule, 0.7, scene.sentence())
                .with("kind", wanted(scene) ? "target" : "")
                .with("title", "")
                .with("measure", measure);
        flows.tell(scene, at, proposal);
        return proposal;
    }

    private static boolean wanted(Scene scene) {
        return scene.until().isPresent()
                && scene.has("\\b(?:raise|increase|reach|bring|target|goal|cut|lower|reduce)\\b");
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
}
