package org.entente.drafting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who it is that travels, named or not. */
final class Travellers {
    /** Those who travel without being named. */
    private static final String GROUP =
            "(?:delegations?|teams?|mission|group|experts|officials|inspectors|engineers|executives|companies|firms|negotiators|lawmakers|parliamentarians|diplomats|students|farmers|nurses|musicians|ministers?|premier|chancellor|choir|orchestra|climbers|investors|buyers)";

    private static final Pattern DELEGATION = Pattern.compile(
            "(?:(‹[JC]\\d+›)(?:'s)? (?:[\\p{Ll}-]+ ){0,3}GROUP\\b|\\bGROUP (?:of [^‹.;]{3,40} )?from (?:the )?(‹[CL]\\d+›))(?:[^.;‹]|‹N\\d+›){0,60}$"
                    .replace("GROUP", GROUP));
    private static final Pattern THE_DELEGATION = Pattern.compile(
            "(?:^|, |› )[Tt]he (?:delegation|mission|guests|visitors) (?:(?:will|would|is|are|was|were|also|then|later|has|had|to|scheduled|due|expected|set) )*$");
    private static final Pattern OF_A_LAND =
            Pattern.compile("(‹[JC]\\d+›)(?:'s)? (?:[\\p{Ll}-]+ ){0,2}(?:delegation|mission)\\b");
    /** Those of whom only the one who tells of them is named: “adding that a technical team would fly to ‹L1›”. */
    private static final Pattern TEAM = Pattern.compile(
            "\\bthat (?:an?|the|its|his|her|their) (?:[\\p{Ll}-]+ ){0,2}(?:delegation|team|mission|group|experts)\\b[^.;‹]{0,30}$");

    /** Those of whom somebody tells, who does not travel: “announced that twelve pupils would travel to ‹C1›”. */
    private static final Pattern OTHERS = Pattern.compile(
            "\\b(?:said|says|announced|added|told \\w+) that (?:(?:‹N\\d+›|\\p{Ll}[\\p{Ll}-]+) ){0,3}(?:‹N\\d+›|\\p{Ll}+s) (?:would|will|are to|were to) (?:\\p{Ll}+ )?$");

    /** What tells of flights and not of a visit. */
    private static final Pattern SERVICE =
            Pattern.compile("\\b(?:daily|weekly|fortnightly|twice|(?:times|flights) (?:a|per) week|times weekly)\\b");

    private final Story story;

    Travellers(Story story) {
        this.story = story;
    }

    /** Persons and bodies that a sentence is about, or else the country whose delegation travels. */
    List<Thing> of(Scene scene, int start) {
        String before = scene.text().substring(0, start);
        if (THE_DELEGATION.matcher(before).find()) {
            return delegation(scene);
        }
        if (TEAM.matcher(before).find()) {
            return EventFrames.people(scene.subject(start)).stream()
                    .flatMap(person -> story.land(person).stream())
                    .toList();
        }
        if (OTHERS.matcher(before).find()) {
            return List.of();
        }
        List<Thing> lands = delegated(scene, start);
        return !lands.isEmpty()
                ? lands
                : scene.subject(start).stream()
                        .filter(thing -> thing.person()
                                || thing.sort() == Sort.ORGANIZATION
                                        && !SERVICE.matcher(scene.text()).find())
                        .toList();
    }

    /** The country whose delegation or minister is told of right before a position; none if there is no such. */
    List<Thing> delegated(Scene scene, int start) {
        Matcher delegation = DELEGATION.matcher(scene.text().substring(0, start));
        return delegation.find()
                ? land(scene, Optional.ofNullable(delegation.group(1)).orElse(delegation.group(2)))
                : List.of();
    }

    /** The country whose delegation was told of last, in a sentence before. */
    private List<Thing> delegation(Scene scene) {
        return story.scenes().stream()
                .takeWhile(earlier -> earlier != scene)
                .flatMap(earlier ->
                        OF_A_LAND.matcher(earlier.text()).results().map(found -> land(earlier, found.group(1))))
                .filter(lands -> !lands.isEmpty())
                .reduce((a, b) -> b)
                .orElse(List.of());
    }

    /** The country for which those travel who are named after it, or after a town of it. */
    private List<Thing> land(Scene scene, String tag) {
        return scene.tagged().named(tag).things().stream()
                .flatMap(thing -> story.land(thing).stream())
                .toList();
    }
}
