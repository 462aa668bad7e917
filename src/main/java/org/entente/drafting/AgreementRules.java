package org.entente.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Proposes agreements: what kind, between whom, and how far they have come. */
final class AgreementRules {
    private static final Pattern BETWEEN = Pattern.compile(
            "(?:\\bbetween|\\bof|\\bby|\\bwith) (?:the )?(‹[OCBAG]\\d+›)(?:(?: \\([^)]*\\))?(?:,| and| und) (?:the )?(‹[OCBA]\\d+›))?");
    private static final Pattern AGREED = Pattern.compile(
            "\\b(?:agreed (?:to|on)|agree to|reached an? (?:agreement|understanding)|it was (?:decided|agreed) to|decided to (?:establish|set up|create))\\b(?! (?:increase|double|raise|boost|hold|expand|deepen|bring))");
    private static final Pattern NEGOTIATED =
            Pattern.compile("\\b(?:negotiat\\w+|in talks (?:on|over|about)|are discussing|talks on)\\b");
    private static final Pattern SIGNED = Pattern.compile(
            "(?i)\\b(?:signed|inked|sealed|concluded|put (?:his|her|their) (?:names?|signatures?) to|issued|adopted)\\b");
    private static final Pattern HOPED = Pattern.compile(
            "\\b(?:aims?|hopes?|hoped|hoping|expects?|expected|intends?|plans?|wants?|would like|will reach|would reach|proposed|towards)\\b");
    private static final Pattern FORCE = Pattern.compile(
            "\\b(?:came into|entered into|in) (?:force|effect)\\b|\\bplays?\\b|\\bunder the\\b|\\bis a\\b|\\bremains\\b|\\bin recent years\\b|\\bopportunities created\\b|\\beffectively implement");
    private final Story story;
    private final List<Triggers.Word> words;

    AgreementRules(Story story, Triggers triggers) {
        this.words = triggers.words();
        this.story = story;
    }

    List<Proposal> propose(Scene scene) {
        List<Proposal> proposals = new ArrayList<>();
        List<int[]> used = new ArrayList<>();
        for (Triggers.Word word : words) {
            Matcher matcher = word.pattern().matcher(scene.text());
            while (matcher.find()) {
                int start = matcher.start();
                int end = matcher.end();
                if (used.stream().noneMatch(span -> span[0] <= end && start <= span[1])) {
                    used.add(new int[] {start, end});
                    status(scene, start, end, word.kind())
                            .ifPresent(status -> proposals.add(proposal(scene, word.kind(), status, end)));
                }
            }
        }
        Matcher agreed = AGREED.matcher(scene.text());
        if (proposals.isEmpty() && agreed.find()) {
            proposals.add(proposal(scene, "agreement", "agreed", agreed.start()));
        }
        return proposals.size() > 3 ? proposals.subList(0, 3) : proposals;
    }

    /** An item of a list of what was signed that has no word for what it is. */
    List<Proposal> listed(Scene scene) {
        return List.of(proposal(scene, "agreement", "signed", 0));
    }

    private Optional<String> status(Scene scene, int start, int end, String kind) {
        String text = scene.text();
        String before = text.substring(Math.max(0, start - 110), start);
        String after = text.substring(end);
        boolean listed = scene.sentence().item()
                && scene.sentence().heading().matches("(?i).*\\b(?:signed|agreements|documents|memoranda)\\b.*");
        if (listed) {
            return Optional.of("signed");
        }
        if (text.startsWith("issued", start) || text.startsWith("adopted", start)) {
            return Optional.of("agreed");
        }
        if (NEGOTIATED.matcher(before).find() && !HOPED.matcher(before).find()) {
            return Optional.of("under-negotiation");
        }
        if (after.matches("(?s)[^.]{0,60}\\b(?:came into|entered into|enters into) (?:force|effect).*")
                || text.matches("(?s).*\\b(?:came into|entered into) force.*")) {
            return Optional.of("in-force");
        }
        if (SIGNED.matcher(before).find()
                || after.matches("(?s)[^.;]{0,110}\\b(?:was|were|been) (?:also )?(?:signed|concluded|sealed).*")) {
            return Optional.of(
                    HOPED.matcher(before).find() && !before.matches("(?s).*signed.{0,60}") ? "proposed" : "signed");
        }
        if (HOPED.matcher(before).find()) {
            return Optional.of("proposed");
        }
        if (before.matches("(?s).*\\b(?:the )?signing of (?:an?|the) .*")) {
            return Optional.of("agreed");
        }
        if (before.matches("(?s).*\\b(?:concluded with|reached) an $")) {
            return Optional.of("agreed");
        }
        boolean named = kind.equals("free-trade-agreement") || kind.equals("partnership");
        return named && !before.matches("(?s).*\\bupgrade of.*")
                ? Optional.of("in-force")
                : FORCE.matcher(after).find() && text.substring(start, end).matches("\\p{Lu}.*")
                        ? Optional.of("in-force")
                        : Optional.empty();
    }

    private Proposal proposal(Scene scene, String kind, String status, int at) {
        List<Thing> parties = parties(scene, at);
        List<String> topics = Story.topics(scene.text());
        Optional<Dated> day = status.equals("signed")
                ? scene.when(at).filter(date -> date.edtf().matches("\\d{4}-\\d\\d(-\\d\\d)?"))
                : Optional.empty();
        return new Proposal("agreements", "agreement-" + status, 0.7, scene.sentence())
                .with("kind", kind)
                .with(
                        "title",
                        Kinds.title(Kinds.capital(kind.replace('-', ' ')), parties) + " on " + Kinds.topics(topics))
                .with("parties", parties)
                .with("status", status)
                .with("signed-on", day)
                .with("horizon", through(scene))
                .with("topics", topics)
                .said(scene.said())
                .modality(status.equals("proposed") ? "intention" : "");
    }

    private static Optional<Dated> through(Scene scene) {
        return scene.sentence().item() ? scene.until() : Optional.empty();
    }

    private List<Thing> parties(Scene scene, int at) {
        Matcher between = BETWEEN.matcher(scene.text());
        while (between.find(Math.max(0, between.hitEnd() ? 0 : at))) {
            List<Thing> named =
                    new ArrayList<>(scene.tagged().named(between.group(1)).things());
            if (between.group(2) != null) {
                named.add(scene.tagged().named(between.group(2)).thing());
            }
            if (named.size() > 1) {
                return named;
            }
            break;
        }
        List<Thing> bodies = scene.actors(at, scene.text().length(), true).stream()
                .filter(thing -> !thing.person())
                .toList();
        List<Thing> subject =
                scene.subject(at).stream().filter(thing -> !thing.person()).toList();
        List<Thing> best = subject.size() > 1
                ? subject
                : bodies.size() > 1 ? bodies : scene.lands().size() > 1 ? scene.lands() : story.mainTwo();
        return best.isEmpty() ? subject : best;
    }
}
