package org.entente.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Proposes agreements: what kind, between whom, and how far they have come. */
final class AgreementRules {
    private static final Pattern BETWEEN = Pattern.compile(
            "(?:\\bbetween|\\bof|\\bby|\\bwith) (?:the )?(?:‹[CJ]\\d+›(?:'s)? (?:[\\p{L}-]+ ){0,3}(?=‹O))?(‹[OCBAG]\\d+›)(?:(?: \\([^)]*\\))?(?:,| and| und) (?:the )?(?:‹[CJ]\\d+›(?:'s)? (?:[\\p{L}-]+ ){0,3}(?=‹O))?(‹[OCBA]\\d+›))?");
    private static final Pattern AGREED = Pattern.compile(
            "(?<!\\b(?:that|which|who) )\\b(?:agreed (?:(?:in|at|on|during) (?:the )?‹\\w\\d+› )*(?:to|on)|agree to|reached an? (?:agreement|understanding)|agreed (?:‹D\\d+› )?that|agreed ‹D\\d+› to|have agreed (?:to|on)|it was (?:decided|agreed) to|decided (?:‹D\\d+› )?to (?:establish|set up|create|revive|resume|open|launch|reopen|form))\\b(?! (?:increase|double|raise|boost|hold|expand|deepen|bring|meet|talk|remain|continue|discuss|convene|explore|encourage|stay|start an?)\\b)(?!(?<= that) [^.;]{0,80}\\b(?:should|must|(?:would|will) (?:meet|be (?:held|convened)))\\b)");
    /** Negotiations on something that has no word of its own. */
    private static final Pattern NEGOTIATED = Pattern.compile(
            "\\b(?:have|has) been negotiating (?:since ‹D\\d+› )?(?:over|on|about|for)? ?(?:an?|the)\\b|\\b(?:[Tt]alks|[Nn]egotiations) (?:on|about|over) an? (?:‹J\\d+› )?(?:loan|new|joint|credit)\\b");
    /** Two bodies that do something together: “Peru's Corvina and the Danish firm Sund signed”. */
    private static final Pattern BODIES = Pattern.compile(
            "(‹O\\d+›)(?: \\(‹\\w\\d+›\\))?(?:, (?:[^;.,‹]|‹[LCJ]\\d+›){3,60},)? (?:and|with) (?:the )?(?:‹[CJ]\\d+›(?:'s)? (?:[\\p{L}-]+ ){0,4})?(‹O\\d+›)");

    private static final Pattern SAME = Pattern.compile("(?:^|\\b)[Tt]h(?:e|is|at) $");
    private final Story story;
    private final List<Triggers.Word> words;
    private final Set<String> told = new HashSet<>();

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
                    AgreementStage.of(scene, word.kind(), start, end)
                            .filter(status -> !again(scene, word.kind(), start))
                            .ifPresent(status -> proposals.add(proposal(scene, word.kind(), status, end)));
                }
            }
        }
        Matcher agreed = AGREED.matcher(scene.text());
        if (proposals.isEmpty() && agreed.find()) {
            proposals.add(proposal(scene, "agreement", "agreed", agreed.start()));
        }
        if (proposals.isEmpty() && NEGOTIATED.matcher(scene.text()).find()) {
            proposals.add(proposal(scene, "agreement", "under-negotiation", 0));
        }
        proposals.forEach(proposal -> told.add(proposal.text("kind")));
        return proposals.size() > 3 ? proposals.subList(0, 3) : proposals;
    }

    /** Whether it is only “the agreement” of which the story has told. */
    private boolean again(Scene scene, String kind, int start) {
        return told.contains(kind)
                && SAME.matcher(scene.text().substring(0, start)).find();
    }

    /** An item of a list of what was signed that has no word for what it is. */
    List<Proposal> listed(Scene scene) {
        return List.of(proposal(scene, "agreement", "signed", 0));
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
            if (between.group().startsWith("with")) {
                partner(scene, between.start())
                        .filter(land -> !named.contains(land))
                        .ifPresent(named::add);
            }
            if (named.size() == 1 && between.group().startsWith("with")) {
                story.land(named.get(0)).flatMap(story::other).ifPresent(named::add);
            }
            boolean body =
                    named.get(0).sort() == Sort.ORGANIZATION && between.group().startsWith("between");
            if (named.size() > 1 || body) {
                return named;
            }
            break;
        }
        Matcher pair = BODIES.matcher(scene.text().substring(0, Math.max(at, 0)));
        if (pair.find()) {
            return List.of(
                    scene.tagged().named(pair.group(1)).thing(),
                    scene.tagged().named(pair.group(2)).thing());
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

    /** Who has an agreement “with” somebody: the one body or country that the clause is about. */
    private Optional<Thing> partner(Scene scene, int at) {
        List<Thing> subject = scene.subject(at).stream()
                .map(thing -> thing.person() ? story.land(thing).orElse(thing) : thing)
                .filter(thing -> !thing.person())
                .distinct()
                .toList();
        return subject.size() == 1 ? Optional.of(subject.get(0)) : Optional.empty();
    }
}
