package org.entente.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Proposes pledges and invitations: who commits to what, how firmly, and by when. */
final class PledgeRules {
    /** Who commits to something, with what may stand between. */
    static final String WHO =
            "(‹[POBCAG]\\d+›|(?<!\\b(?:in|to|at|from|of|near|for|and|between|via|with|outside) )‹L\\d+›|\\b[Ww]e)(?:'s)?(?:, [^,‹]{3,60},|, who (?:[^.;‹]|‹\\w\\d+›){3,140}?,)?(?: (?:also|both|now|then|has|have|had|therefore|(?:further )?announced that \\w+))*,? ";

    private static final Pattern INVITES = Pattern.compile(
            "(?<by>‹[POC]\\d+›)(?:, [^,]{3,60},)?(?: (?!been|was|were|is|are|be)\\w+){0,3} (?:invited|invites|(?:extended|extends|conveyed) an invitation (?:to|for)) (?:[^‹;.]{0,25}?)(?<whom>‹[PCGJ]\\d+›)|\\binvitation from (?:[^‹;.]{0,40}?(?:‹[CJ]\\d+› )?)(?<host>‹P\\d+›) to (?:[^‹;.]{0,40}?(?:‹[CJ]\\d+›(?:'s)? [^‹;.]{0,30})?)(?<guest>‹P\\d+›)|(?:conveyed|extended|delivered|handed(?: over)?|passed on|brought|issued|sent|gave) (?:an|the|his|her|their) (?:\\w+ )?invitation (?:to|for) (?<whom2>‹[PCG]\\d+›) from (?:[^‹;.]|‹[JCOB]\\d+›){0,40}(?<host2>‹P\\d+›)|(?:occasion to invite|to invite) (?:[^‹;.]{0,15})(?<other>‹P\\d+›)");
    private static final Pattern INVITED = Pattern.compile(
            "(‹P\\d+›)(?:,? who)?(?: (?:has|have|had|was|were|is|also|been|already))* invited (?:by (?:[^.;‹]|‹[JCOBN]\\d+›){0,60}(‹P\\d+›) )?to (?:visit |come to |pay (?:an? )?(?:\\w+ ){0,2}visit to )?(?:the )?(‹[CL]\\d+›)");
    private static final Pattern ACCEPTS = Pattern.compile(
            "(‹P\\d+›)(?: \\w+){0,2} accepted\\b|(?:the|an) invitation,? (?:which )?(‹P\\d+›)(?: \\w+)? accepted|which (‹P\\d+›)(?: \\w+)? accepted");
    private static final Pattern EXPANDING =
            Pattern.compile("^[^.;]{0,12}\\b(?:visit|meet|attend|sign|travel|hold|host)\\b");
    private final Story story;
    private final List<Triggers.Way> ways;
    private Optional<Proposal> lastInvitation = Optional.empty();

    PledgeRules(Story story, Triggers triggers) {
        this.ways = triggers.ways();
        this.story = story;
    }

    List<Proposal> propose(Scene scene) {
        List<Proposal> proposals = new ArrayList<>();
        invitation(scene).or(() -> invited(scene)).ifPresent(proposals::add);
        acceptance(scene).ifPresent(proposals::add);
        if (!scene.sentence().headline() && !scene.text().startsWith("If ")) {
            ways.stream()
                    .flatMap(way -> pledge(scene, way).stream())
                    .findFirst()
                    .ifPresent(proposals::add);
        }
        return proposals;
    }

    private Optional<Proposal> pledge(Scene scene, Triggers.Way way) {
        Matcher matcher = way.pattern().matcher(scene.text());
        while (matcher.find()) {
            List<Thing> by = by(scene, matcher);
            String rest = scene.text().substring(matcher.end());
            if (!by.isEmpty() && !EXPANDING.matcher(rest).find()) {
                List<String> topics = Story.topics(scene.text());
                Map<String, List<Thing>> roles = EventRules.roles("pledger", by);
                scene.actors(matcher.end(), scene.text().length(), true).stream()
                        .filter(thing ->
                                !by.contains(thing) && !scene.said().speaker().equals(Optional.of(thing)))
                        .findFirst()
                        .ifPresent(other -> roles.put("addressee", List.of(other)));
                return Optional.of(
                        new Proposal("pledges", "pledge-" + way.modality(), way.confidence(), scene.sentence())
                                .with("kind", "pledge")
                                .with("title", Kinds.title("Pledge", by) + " on " + Kinds.topics(topics))
                                .with("participants", roles)
                                .with("horizon", scene.until())
                                .with("topics", topics)
                                .said(scene.said())
                                .modality(way.modality()));
            }
        }
        return Optional.empty();
    }

    private List<Thing> by(Scene scene, Matcher matcher) {
        if (matcher.group(1).startsWith("‹L")) {
            Thing city = scene.tagged().named(matcher.group(1)).thing();
            return city.capital() ? story.land(city).map(List::of).orElse(List.of()) : List.of();
        }
        if (matcher.group(1).startsWith("‹")) {
            List<Thing> things = scene.tagged().named(matcher.group(1)).things();
            return things.size() == 1 ? scene.actors(first(scene, matcher), matcher.end(), true) : lands(things);
        }
        return scene.said()
                .speaker()
                .map(speaker -> story.land(speaker).orElse(speaker))
                .map(List::of)
                .orElse(List.of());
    }

    /** Those for whom several speak who undertake something together: ministers do it for their countries. */
    private List<Thing> lands(List<Thing> things) {
        List<Thing> lands = things.stream()
                .map(thing -> story.land(thing).orElse(thing))
                .distinct()
                .toList();
        return lands.size() == things.size() ? lands : things;
    }

    /** Where a pair begins that ends with the one who was matched: “Russia and Vietnam plan to”. */
    private static int first(Scene scene, Matcher matcher) {
        Matcher pair = Pattern.compile("‹[POBCA]\\d+› and " + Pattern.quote(matcher.group(1)))
                .matcher(scene.text());
        return pair.find() ? pair.start() : matcher.start(1);
    }

    private Optional<Proposal> invitation(Scene scene) {
        Matcher invites = INVITES.matcher(scene.text());
        if (!invites.find()) {
            return Optional.empty();
        }
        List<Thing> by = named(scene, invites, "by", "host", "host2").orElseGet(() -> scene.subject(invites.start()));
        List<Thing> whom =
                named(scene, invites, "whom", "whom2", "guest", "other").orElseThrow();
        return by.isEmpty() || by.equals(whom) ? Optional.empty() : Optional.of(invitation(scene, by, whom));
    }

    /** Whoever the first of some groups names that has been found. */
    private static Optional<List<Thing>> named(Scene scene, Matcher found, String... groups) {
        return Stream.of(groups)
                .map(found::group)
                .filter(Objects::nonNull)
                .findFirst()
                .map(tag -> scene.tagged().named(tag).things());
    }

    /** “has been invited to Oslo”: whoever invites is not said, so it is the country. */
    private Optional<Proposal> invited(Scene scene) {
        Matcher invited = INVITED.matcher(scene.text());
        return invited.find()
                ? Optional.ofNullable(invited.group(2))
                        .map(tag -> scene.tagged().named(tag).thing())
                        .or(() -> story.land(
                                scene.tagged().named(invited.group(3)).thing()))
                        .map(host -> invitation(
                                scene,
                                List.of(host),
                                scene.tagged().named(invited.group(1)).things()))
                : Optional.empty();
    }

    private Proposal invitation(Scene scene, List<Thing> by, List<Thing> whom) {
        Map<String, List<Thing>> roles = EventRules.roles("pledger", by);
        roles.put("addressee", whom);
        Proposal proposal = new Proposal("pledges", "invitation", 0.85, scene.sentence())
                .with("kind", "invitation")
                .with("title", Kinds.names(by) + " invites " + Kinds.names(whom))
                .with(
                        "when",
                        scene.when(scene.text().indexOf("invit"))
                                .filter(date ->
                                        Outlook.before(date, story.published().plusDays(1))))
                .with("participants", roles)
                .with("topics", List.of("diplomacy"))
                .said(scene.said());
        lastInvitation = Optional.of(proposal);
        return proposal;
    }

    private Optional<Proposal> acceptance(Scene scene) {
        Matcher accepts = ACCEPTS.matcher(scene.text());
        if (!accepts.find() || !scene.has("invitation") && lastInvitation.isEmpty()) {
            return Optional.empty();
        }
        String tag = accepts.group(1) != null
                ? accepts.group(1)
                : accepts.group(2) != null ? accepts.group(2) : accepts.group(3);
        List<Thing> by = scene.tagged().named(tag).things();
        Map<String, List<Thing>> roles = EventRules.roles("pledger", by);
        lastInvitation
                .map(known -> known.participants().getOrDefault("pledger", List.of()))
                .filter(host -> !host.equals(by))
                .ifPresent(host -> roles.put("addressee", host));
        return Optional.of(new Proposal("pledges", "acceptance", 0.8, scene.sentence())
                .with("kind", "pledge")
                .with("title", Kinds.names(by) + " accepts an invitation")
                .with("participants", roles)
                .with("topics", List.of("diplomacy"))
                .said(scene.said()));
    }
}
