package org.entente.drafting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who it is that commits to something: those whom the words name, or for whom they speak. */
final class Pledgers {
    /** What a person has to do that it be more than a plan of the day. */
    private static final Pattern DOING = Pattern.compile(
            "^[^.;‹]{0,12}\\b(?:put|pay|give|lend|provide|fund|finance|donate|train|build|invest|grant|supply|send|contribute|cover|raise|lift|propose|submit|withdraw|veto|block|oppose|appeal|press|push|introduce|ensure|resign|boycott|seek|ask|cut|waive|consider|support|do|work|work out|present)\\b");
    /** Words that only tell what is ahead, and of persons what they do next. */
    private static final Pattern AHEAD = Pattern.compile(
            "\\b(?:will|would|is to|are to|is going to|are going to|plans? to|planned to)(?: also| soon| further)?$");

    private static final Pattern ASIDE =
            Pattern.compile("(‹[POCBG]\\d+›)(?: of (?:the )?‹[CLJ]\\d+›)?, (?:who|which) (?:[^.;‹]|‹\\w\\d+›)*$");
    private static final Pattern COUNTRY = Pattern.compile("\\b(?:his|her|their|the) (?:country|government|nation)\\b");
    private static final Pattern MONEY = Pattern.compile("\\boffer(?:s|ed) $|\\bannounced [^.;]*$");
    private final Story story;

    Pledgers(Story story) {
        this.story = story;
    }

    /** Whoever the first group of a match names, or nobody where it is none who commits. */
    List<Thing> of(Scene scene, Matcher matcher) {
        String tag = matcher.group(1);
        String rest = scene.text().substring(matcher.end());
        if (tag.startsWith("‹L")) {
            return town(scene, tag);
        }
        if (!tag.startsWith("‹")) {
            return tag.matches("[Ww]e") ? speaker(scene) : before(scene, matcher);
        }
        List<Thing> things = scene.tagged().named(tag).things();
        List<Thing> by = things.size() == 1 ? one(scene, matcher) : lands(things);
        boolean person = !by.isEmpty() && by.stream().allMatch(Thing::person);
        if (person
                && AHEAD.matcher(matcher.group()).find()
                && !DOING.matcher(rest).find()) {
            return List.of();
        }
        boolean forAll = COUNTRY.matcher(matcher.group()).find()
                || MONEY.matcher(matcher.group()).find()
                        && (rest.startsWith("‹N") || matcher.group().contains("announced"));
        return person && forAll ? lands(by) : by;
    }

    private List<Thing> one(Scene scene, Matcher matcher) {
        String between = matcher.group().substring(matcher.group(1).length());
        Matcher aside = ASIDE.matcher(scene.text().substring(0, matcher.start(1)));
        if (between.matches(", (?!who|which).*") && aside.find()) {
            return scene.tagged().named(aside.group(1)).things();
        }
        return scene.actors(first(scene, matcher), matcher.end(1), true);
    }

    /** A capital stands for its country; other towns commit to nothing. */
    private List<Thing> town(Scene scene, String tag) {
        Thing city = scene.tagged().named(tag).thing();
        Matcher pair = Pattern.compile("(‹L\\d+›) and " + tag).matcher(scene.text());
        if (city.capital()) {
            Stream<Thing> cities =
                    pair.find() ? Stream.of(scene.tagged().named(pair.group(1)).thing(), city) : Stream.of(city);
            return cities.flatMap(one -> story.land(one).stream()).toList();
        }
        return List.of();
    }

    private List<Thing> speaker(Scene scene) {
        return scene.said()
                .speaker()
                .map(speaker -> story.land(speaker).orElse(speaker))
                .map(List::of)
                .orElse(List.of());
    }

    /** The body or country of which the sentence before tells: “It will pay”. */
    private static List<Thing> before(Scene scene, Matcher matcher) {
        if (AHEAD.matcher(matcher.group()).find()
                && !DOING.matcher(scene.text().substring(matcher.end())).find()) {
            return List.of();
        }
        List<Scene> scenes = scene.story().scenes();
        int at = scenes.indexOf(scene);
        return at < 1 || scenes.get(at - 1).sentence().headline()
                ? List.of()
                : scenes.get(at - 1).tagged().pieces().stream()
                        .filter(piece -> "OCB".indexOf(piece.sign()) >= 0
                                && piece.thing().acts())
                        .findFirst()
                        .map(Piece::things)
                        .orElse(List.of());
    }

    /** Those for whom several speak who undertake something together: ministers do it for their countries. */
    List<Thing> lands(List<Thing> things) {
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

    /** Whoever two groups of a match name, or else the two countries of the story. */
    List<Thing> named(Scene scene, Matcher matcher) {
        if (matcher.groupCount() == 0) {
            return scene.lands().size() > 1 ? scene.lands() : story.mainTwo();
        }
        return Stream.of(Optional.ofNullable(matcher.group(1)), Optional.ofNullable(matcher.group(2)))
                .flatMap(Optional::stream)
                .flatMap(tag -> scene.tagged().named(tag).things().stream())
                .map(thing -> thing.capital() ? story.land(thing).orElse(thing) : thing)
                .distinct()
                .toList();
    }
}
