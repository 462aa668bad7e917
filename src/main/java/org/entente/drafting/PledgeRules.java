package org.entente.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Proposes pledges: who commits to what, how firmly, and by when. */
final class PledgeRules {
    /** Who commits to something, with what may stand between. */
    static final String WHO =
            "(‹[POBCAG]\\d+›|(?<!\\b(?:in|to|at|from|of|near|for|and|between|via|with|outside) )‹L\\d+›|(?<=‹L\\d{1,2}› and )‹L\\d+›|\\b[Ww]e|^(?:It|They|The (?:company|bank|lender|fund|firm|kingdom|emirate|agency|group|foundation)))(?:'s)?(?: \\(‹\\w\\d+›\\))?(?:, [^,‹]{3,60},|, (?:who|which|whose) (?:[^.;‹]|‹\\w\\d+›){3,140}?,)?(?: (?:also|both|now|then|has|have|had|therefore|since|already|again|\\p{L}+ly|(?:further )?announced that \\w+))*,? ";

    private static final String GIVEN =
            "(?:transmitted|provided|financed|funded|paid|supplied|sent|covered|borne|submitted|donated|contributed)";
    /** Commitments whose pledger is not named right before: by a passive, by “and”, or by what an agreement says. */
    private static final List<Pattern> BEHIND = List.of(
            Pattern.compile("\\b(?:will|would|is to|are to) be " + GIVEN
                    + " (?:jointly )?by (?:the )?(‹[COB]\\d+›)(?: and (?:the )?(‹[COB]\\d+›))?"),
            Pattern.compile(
                    "\\b(?:was|were|been) (?:promised|pledged|offered) (?:[^.;‹]|‹D\\d+›){0,30}?by (?:the )?(‹[COBLP]\\d+›)(?: and (?:the )?(‹[COBLP]\\d+›))?"),
            Pattern.compile(
                    "\\b(?:decision|readiness|willingness|intention|commitment|promise|pledge|offer) of (?:the )?(‹[COB]\\d+›)(?: and (?:the )?(‹[COB]\\d+›))? to\\b"),
            Pattern.compile(
                    "\\b(?:provid(?:es|ing) for|commits (?:them|both|(?:the )?‹G\\d+›) to) (?:the )?(?:joint )?(?:creation|establishment|opening|launch|construction|building|training|open|build|create|establish|launch|train)\\b"));

    /** What somebody does in a second clause: “met her and assured her that work would begin”. */
    private static final Pattern THEN = Pattern.compile(
            "(?:\\band|,|\") (?:also |then |has |have |had |later |even )*(?:(?:re)?assured (?:him|her|them|(?:the )?‹\\w\\d+›) that|(?:vowed|promised|pledged|undertook|volunteered)(?: (?:‹D\\d+›|him|her|them|(?:the )?‹[PCOG]\\d+›))? (?:to|that)) ");

    private static final Pattern EXPANDING =
            Pattern.compile("^[^.;]{0,12}\\b(?:visit|meet|attend|sign|travel|hold|host)\\b");
    /** What stands before something that is only hoped for, asked for, or agreed on. */
    private static final Pattern WISHED = Pattern.compile(
            "\\b(?:hop(?:es?|ed|ing)|expect(?:s|ed)?|believ(?:es?|ed)|fear(?:s|ed)?|wish(?:es|ed)?|doubt(?:s|ed)?|predict(?:s|ed)?|(?i:if|unless|whether|until|once)|agreed(?: ‹D\\d+›)?(?= that))(?: that)? (?:the )?$");

    private static final Pattern IN_RETURN =
            Pattern.compile("(?:, while|; |, and|, whereas) (?=(?:the )?‹[COBP]\\d+›)");

    private final InvitationRules invitations;
    private final Pledgers pledgers;
    private final List<Triggers.Way> ways;

    PledgeRules(Story story, Triggers triggers) {
        this.ways = triggers.ways();
        this.pledgers = new Pledgers(story);
        this.invitations = new InvitationRules(story);
    }

    List<Proposal> propose(Scene scene) {
        List<Proposal> proposals = new ArrayList<>(invitations.propose(scene));
        if (!scene.sentence().headline() && !scene.text().startsWith("If ")) {
            Optional<Proposal> first =
                    ways.stream().flatMap(way -> pledge(scene, way, 0).stream()).findFirst();
            first.or(() -> then(scene)).or(() -> behind(scene)).ifPresent(proposals::add);
            first.flatMap(told -> second(scene, told)).ifPresent(proposals::add);
        }
        return proposals;
    }

    /** What others commit to in return: “‹C1› will send nurses, while ‹C2› will pay for them”. */
    private Optional<Proposal> second(Scene scene, Proposal first) {
        Matcher then = IN_RETURN.matcher(scene.text());
        return then.find()
                ? ways.stream()
                        .flatMap(way -> pledge(scene, way, then.end()).stream())
                        .filter(told -> !told.participants()
                                .get("pledger")
                                .equals(first.participants().get("pledger")))
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Proposal> pledge(Scene scene, Triggers.Way way, int from) {
        Matcher matcher = way.pattern().matcher(scene.text());
        for (boolean found = matcher.find(from); found; found = matcher.find()) {
            String rest = scene.text().substring(matcher.end());
            boolean wished =
                    WISHED.matcher(scene.text().substring(0, matcher.start())).find();
            List<Thing> by = wished ? List.of() : pledgers.of(scene, matcher);
            if (!by.isEmpty() && !EXPANDING.matcher(rest).find()) {
                return Optional.of(pledge(scene, by, way.modality(), way.confidence(), matcher.end()));
            }
        }
        return Optional.empty();
    }

    private Optional<Proposal> then(Scene scene) {
        Matcher then = THEN.matcher(scene.text());
        if (!then.find()
                || EXPANDING.matcher(scene.text().substring(then.end())).find()) {
            return Optional.empty();
        }
        List<Thing> by = scene.subject(then.start());
        return by.isEmpty() ? Optional.empty() : Optional.of(pledge(scene, by, "plan", 0.6, then.end()));
    }

    private Optional<Proposal> behind(Scene scene) {
        for (Pattern way : BEHIND) {
            Matcher matcher = way.matcher(scene.text());
            if (matcher.find()) {
                List<Thing> by = pledgers.named(scene, matcher);
                return by.isEmpty() ? Optional.empty() : Optional.of(pledge(scene, by, "plan", 0.55, matcher.end()));
            }
        }
        return Optional.empty();
    }

    private static Proposal pledge(Scene scene, List<Thing> by, String modality, double confidence, int end) {
        List<String> topics = Story.topics(scene.text());
        Map<String, List<Thing>> roles = EventRules.roles("pledger", by);
        scene.actors(end, scene.text().length(), true).stream()
                .filter(thing -> !by.contains(thing) && !scene.said().speaker().equals(Optional.of(thing)))
                .findFirst()
                .ifPresent(other -> roles.put("addressee", List.of(other)));
        return new Proposal("pledges", "pledge-" + modality, confidence, scene.sentence())
                .with("kind", "pledge")
                .with("title", Kinds.title("Pledge", by) + " on " + Kinds.topics(topics))
                .with("participants", roles)
                .with("horizon", scene.until())
                .with("topics", topics)
                .said(scene.said())
                .modality(modality);
    }
}
