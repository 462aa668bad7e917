package org.entente.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Proposes projects: works that last, such as a plant, a centre, a route, where they are told to be made or run. */
final class ProjectRules {
    private static final int MOST = 2;
    private static final String WORDS = Table.shipped("rules/projects.tsv").stream()
            .flatMap(row -> Table.list(row, 1).stream())
            .sorted((a, b) -> b.length() - a.length())
            .reduce((a, b) -> a + "|" + b)
            .orElse("");
    /** “a training centre for young farmers near ‹L4›”: what it is, what for, and where. */
    private static final Pattern NAMED = Pattern.compile(
            "(?<![\\p{L}\\d-])(?<adjectives>(?:(?!(?i:of|for|in|at|on|to|and|with|from|by|that|is|are|was|were|will|would|has|have|had|as|into|towards|near|build|open|set|a|an|the|its|their|new)\\b)(?:‹[NJO]\\d+›|[\\p{L}\\d-]+) ){0,4})"
                    + "(?<what>(?i:" + WORDS
                    + "))\\b(?:[^.;,‹]{0,45}? (?:in|near|at|outside|off|between) (?:the )?(?<where>‹[LAC]\\d+›))?");

    private static final Pattern MADE = Pattern.compile(
            "(?i)\\b(?:buil[dt]\\w*|(?:re)?construct\\w*|set up|setting up|establish\\w*|open(?:s|ed|ing)?|inaugurat\\w+|launch\\w*|creat\\w+|invest(?:s|ed|ing|ment)?|financ\\w+|fund(?:s|ed|ing)?|planned|(?:is|are) studying|considering|renovat\\w+|expand\\w*|equip\\w*|costs?|new|joint|venture is|pioneering|success story|finished|completed|will start|restart\\w*|resum\\w*)\\b");
    /** What stands before a work that has no more name than that. */
    private static final Pattern BUILT = Pattern.compile(
            "\\b(?:buil[dt]\\w*|construct\\w*|set(?:ting)? up|establish\\w*|open(?:s|ed|ing)?|inaugurat\\w+|studying|plan(?:s|ned|ning)?|creat\\w+|financ\\w+|fund(?:s|ed|ing)?|towards|invest\\w* in) (?:an?|the|its|their|first|new)(?: (?:new|first))* $");

    private static final Pattern BY =
            Pattern.compile("\\bby (?:the )?(‹[OCB]\\d+›)(?: and (?:the )?(?:‹[CJ]\\d+›(?:'s)? )?(‹[OCB]\\d+›))?");
    private static final Pattern AHEAD = Pattern.compile(
            "\\b(?:will|would|shall|is to|are to|plans?|planned|agreed|due|wants?|intends?|pledged|promised|should)\\b");
    private static final Pattern PERHAPS = Pattern.compile(
            "\\b(?:study(?:ing)?|studies|considering|interested|may|might|could|proposed|exploring|possible)\\b");
    private final Story story;

    ProjectRules(Story story) {
        this.story = story;
    }

    List<Proposal> propose(Scene scene) {
        List<Proposal> proposals = new ArrayList<>();
        Matcher named = NAMED.matcher(scene.text());
        while (named.find() && proposals.size() < MOST) {
            int[] clause = scene.clause(named.start("what"));
            String around = scene.text().substring(clause[0], Math.max(clause[1], named.end()));
            boolean within =
                    named.group("adjectives").isEmpty() && !named.group("what").contains(" ");
            if (!within && MADE.matcher(around.replace(named.group("what"), "")).find()
                    || within
                            && BUILT.matcher(scene.text().substring(0, named.start()))
                                    .find()) {
                proposals.add(project(scene, named, around));
            }
        }
        return proposals;
    }

    private Proposal project(Scene scene, Matcher named, String around) {
        Optional<Thing> place = Optional.ofNullable(named.group("where"))
                .map(tag -> scene.tagged().named(tag).thing());
        String what = plain(scene, named.group("adjectives")) + named.group("what");
        return new Proposal("projects", "project", 0.5, scene.sentence())
                .with(
                        "title",
                        Kinds.capital(what)
                                + place.map(where -> " in " + where.name()).orElse(""))
                .with("what", named.group("what"))
                .with("undertaken-by", by(scene, named))
                .with("location", place.map(List::of).orElse(List.of()))
                .with("topics", Story.topics(scene.text()))
                .said(scene.said())
                .modality(
                        PERHAPS.matcher(around).find()
                                ? "possibility"
                                : AHEAD.matcher(around).find() ? "plan" : "");
    }

    /** Words without numbers, in which names stand for their tags. */
    private static String plain(Scene scene, String words) {
        return Tagged.TAG
                .matcher(words.replaceAll("‹N\\d+› ", ""))
                .replaceAll(tag -> Matcher.quoteReplacement(
                        scene.tagged().named(tag.group()).thing().name()));
    }

    /** Whoever builds it by what the sentence says; of persons, the country. */
    private List<Thing> by(Scene scene, Matcher named) {
        Matcher by = BY.matcher(scene.text());
        List<Thing> told = new ArrayList<>();
        if (by.find(named.start())) {
            told.add(scene.tagged().named(by.group(1)).thing());
            Optional.ofNullable(by.group(2))
                    .ifPresent(tag -> told.add(scene.tagged().named(tag).thing()));
            return told;
        }
        return scene.subject(named.start()).stream()
                .flatMap(thing -> (thing.person() ? story.land(thing) : Optional.of(thing)).stream())
                .distinct()
                .toList();
    }
}
