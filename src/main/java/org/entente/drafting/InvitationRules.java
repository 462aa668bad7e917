package org.entente.drafting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Proposes invitations, and pledges to come: who invites whom, and who accepts. */
final class InvitationRules {
    /** What may stand before a name: “Prime Minister of ‹C1›, H.E. Mr.” */
    private static final String TITLES = "(?:[^‹;.]|\\b(?:H\\.E|Mrs?|Ms|Dr|Prof)\\.|‹[JCOB]\\d+›){0,80}?";

    private static final String SOMEBODY = "(?<!-)(?<whom>‹[PCG]\\d+›)";
    private static final String HOST = "(?<by>‹P\\d+›)";
    /** In the order in which they are tried. */
    private static final List<Pattern> WAYS = List.of(
            Pattern.compile(
                    "(?:conveyed|extended|delivered|handed(?: over)?|passed on|brought|issued|sent|gave) (?:an|the|his|her|their) (?:\\w+ )?invitation (?:to|for) "
                            + TITLES + SOMEBODY + " from " + TITLES + HOST),
            Pattern.compile("\\binvitation from " + TITLES + HOST + " (?:to|for) " + TITLES + "(?<whom>‹P\\d+›)"),
            Pattern.compile(
                    "(?<by>‹[POC]\\d+›)(?:, (?:who|which) (?:[^.;‹]|‹\\w\\d+›){3,140}?,|, [^,]{3,60},|, who)?(?: (?!been|was|were|is|are|be)\\w+){0,3} (?:invited|invites|(?:extended|extends|conveyed) an invitation (?:to|for)) (?:[^‹;.]{0,25}?)(?<whom>‹[PCGJ]\\d+›)"),
            Pattern.compile(
                    "(?<by>‹[PC]\\d+›)[^.;‹]{0,40}\\b(?:reiterated|renewed|repeated|extended|conveyed|issued) (?:its|his|her|an|the) (?:\\w+ )?invitation to "
                            + TITLES + "(?<whom>‹P\\d+›)"),
            Pattern.compile("(?<whom>‹P\\d+›),? whom " + TITLES + HOST + " (?:has |had |also )*invited\\b"),
            Pattern.compile(
                    "^At the (?:\\w+ )?invitation of " + TITLES + HOST + "(?: of (?:the )?‹C\\d+›)?, " + TITLES
                            + "(?<whom>‹P\\d+›),? (?:paid|pays|is paying|will pay|made|is making|visited|is visiting|travelled|arrived)\\b"),
            Pattern.compile("(?<whom>‹P\\d+›)(?: \\w+){0,2} accepted an invitation (?:from|of|by) " + TITLES + HOST),
            Pattern.compile(
                    HOST
                            + "[^;.]*, (?:and|but) (?<whom>‹P\\d+›)(?: (?:has|had|also|already|gladly))* accepted (?:his|her) invitation\\b"),
            Pattern.compile("(?:occasion to invite|to invite|, and (?:also )?invited) [^‹;.]{0,15}"
                    + "(?<whom>‹[PC]\\d+›)(?! \\p{L}+ing\\b)"));

    /** Who accepts whose invitation, or invites whom, where one of them is not named. */
    private static final List<Pattern> ONE_NAMED = List.of(
            Pattern.compile(
                    "(?<whom>‹P\\d+›)(?: (?:has|had|also|already|gladly))* accepted (?:his|her) invitation to\\b"),
            Pattern.compile(
                    "(?<by>‹P\\d+›)[^.;]*?\\b(?:and|also|then|,) (?:(?:and|also) )*invited (?:his|her) (?:‹J\\d+› )?(?:counterpart|colleague|host|guest|interlocutor)\\b"),
            Pattern.compile(
                    "(?<by>‹P\\d+›)[^.;‹]*?\\b(?:renewed|reiterated|repeated|extended|conveyed) (?:his|her|an|the) (?:\\w+ )?invitation to (?:his|her) (?:‹J\\d+› )?(?:counterpart|colleague|host|guest|interlocutor)\\b"));

    /** “has been invited to the forum in Oslo”: whoever invites is not said, so it is the country. */
    private static final Pattern INVITED = Pattern.compile(
            "(?<whom>‹P\\d+›)(?:(?:,? who)?(?: (?:has|have|had|was|were|is|also|been|already))+ invited|(?:,? who)?(?: (?:has|have|had|also|already|gladly))* accepted an invitation) (?:by (?:[^.;‹]|‹[JCOBN]\\d+›){0,60}(?<by>‹P\\d+›) )?to (?!(?<=accepted an invitation to )(?:visit|pay|come))(?:[^.;‹]|‹[MJ]\\d+›){0,60}?(?:(?:that|which) (?:the )?(?<where2>‹[CL]\\d+›)|(?<where>‹[CL]\\d+›))");

    private static final Pattern ACCEPTS = Pattern.compile(
            "(‹P\\d+›)(?: \\w+){0,2} accepted\\b|(?:the|an) invitation,? (?:which )?(‹P\\d+›)(?: \\w+)? accepted|which (‹P\\d+›)(?: \\w+)? accepted");
    private static final Pattern TAKEN = Pattern.compile("\\baccepted (?:an|his|her) invitation\\b");
    private final Story story;
    private Optional<Proposal> last = Optional.empty();

    InvitationRules(Story story) {
        this.story = story;
    }

    List<Proposal> propose(Scene scene) {
        Optional<Proposal> half = last.isEmpty() ? oneNamed(scene) : Optional.empty();
        if (half.isPresent()) {
            return List.of(half.get());
        }
        boolean taken = TAKEN.matcher(scene.text()).find();
        if (taken && last.isPresent()) {
            return acceptance(scene).map(List::of).orElse(List.of());
        }
        Optional<Proposal> invitation = invitation(scene).or(() -> invited(scene));
        Optional<Proposal> acceptance = taken && invitation.isPresent() ? Optional.empty() : acceptance(scene);
        return Stream.concat(invitation.stream(), acceptance.stream()).toList();
    }

    private Optional<Proposal> invitation(Scene scene) {
        for (Pattern way : WAYS) {
            Matcher found = way.matcher(scene.text());
            if (found.find()) {
                List<Thing> by = way.pattern().contains("<by>")
                        ? things(scene, found.group("by"))
                        : scene.subject(found.start());
                List<Thing> whom = things(scene, found.group("whom"));
                return by.isEmpty() || by.equals(whom) ? Optional.empty() : Optional.of(invitation(scene, by, whom));
            }
        }
        return Optional.empty();
    }

    /** An invitation by, or of, whoever was named last of another country. */
    private Optional<Proposal> oneNamed(Scene scene) {
        for (Pattern way : ONE_NAMED) {
            Matcher found = way.matcher(scene.text());
            if (found.find()) {
                boolean guest = way.pattern().contains("<whom>");
                List<Thing> named = things(scene, found.group(guest ? "whom" : "by"));
                List<Thing> other = other(scene, named.get(0)).map(List::of).orElse(List.of());
                if (!other.isEmpty()) {
                    return Optional.of(guest ? invitation(scene, other, named) : invitation(scene, named, other));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Thing> other(Scene scene, Thing one) {
        return story.scenes().stream()
                .takeWhile(earlier -> earlier != scene)
                .flatMap(earlier -> earlier.tagged().pieces().stream())
                .filter(piece -> piece.sign() == 'P')
                .map(Piece::thing)
                .filter(person ->
                        !person.country().isEmpty() && !person.country().equals(one.country()))
                .reduce((a, b) -> b);
    }

    private static List<Thing> things(Scene scene, String tag) {
        return scene.tagged().named(tag).things();
    }

    private Optional<Proposal> invited(Scene scene) {
        Matcher invited = INVITED.matcher(scene.text());
        return invited.find()
                ? Optional.ofNullable(invited.group("by"))
                        .map(tag -> scene.tagged().named(tag).thing())
                        .or(() ->
                                story.land(scene.tagged().named(place(invited)).thing()))
                        .map(host -> invitation(scene, List.of(host), things(scene, invited.group("whom"))))
                : Optional.empty();
    }

    private static String place(Matcher invited) {
        return Objects.requireNonNullElse(invited.group("where2"), invited.group("where"));
    }

    private Proposal invitation(Scene scene, List<Thing> by, List<Thing> whom) {
        Map<String, List<Thing>> roles = EventRules.roles("pledger", by);
        roles.put("addressee", whom);
        Proposal proposal = new Proposal("pledges", "invitation", 0.85, scene.sentence())
                .with("kind", "invitation")
                .with("title", Kinds.names(by) + " invites " + Kinds.names(whom))
                .with(
                        "when",
                        scene.when(Math.max(0, scene.text().indexOf("invit")))
                                .filter(date -> !scene.text().startsWith("At the ")
                                        && Outlook.before(
                                                date, story.published().plusDays(1))))
                .with("participants", roles)
                .with("topics", List.of("diplomacy"))
                .said(scene.said());
        last = Optional.of(proposal);
        return proposal;
    }

    private Optional<Proposal> acceptance(Scene scene) {
        Matcher accepts = ACCEPTS.matcher(scene.text());
        if (!accepts.find() || !scene.has("invitation") && last.isEmpty()) {
            return Optional.empty();
        }
        String tag = accepts.group(1) != null
                ? accepts.group(1)
                : accepts.group(2) != null ? accepts.group(2) : accepts.group(3);
        List<Thing> by = things(scene, tag);
        Map<String, List<Thing>> roles = EventRules.roles("pledger", by);
        last.map(known -> known.participants().getOrDefault("pledger", List.of()))
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
