package org.entente.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Proposes projects: works that last, such as a plant, a centre, a route, where they are told to be made or run. */
final class ProjectRules {
    private static final int MOST = 2;
    private static final String WORDS = words(row -> !row.get(0).equals("known"));
    private static final String KNOWN = words(row -> row.get(0).equals("known"));
    /** “a training centre for young farmers near ‹L4›”: what it is, what for, and where. */
    private static final Pattern NAMED = Pattern.compile(
            "(?<![\\p{L}\\d-])(?<adjectives>(?:(?!(?i:of|for|in|at|on|to|and|with|from|by|that|is|are|was|were|will|would|has|have|had|as|into|towards|near|build|open|set|a|an|the|its|their|new)\\b)(?:‹[NJO]\\d+›|[\\p{L}\\d-]+(?:'s)?) ){0,4})"
                    + "(?<what>(?i:" + WORDS
                    + "))\\b(?:[^.;,‹]{0,45}? (?:in|near|at|outside|off|between) (?:the )?(?<where>‹[LAC]\\d+›))?");

    /** “the Trans-Kalahari railway”: a work that has a name. */
    private static final Pattern CALLED = Pattern.compile(
            "(?<=\\b(?i:the|a|an|new|existing|planned|proposed|future|of|on|for) )(?<adjectives>(?:(?:‹[LMA]\\d+›|\\p{Lu}[\\p{L}'-]+)(?:-(?:‹[LMA]\\d+›|\\p{Lu}[\\p{L}'-]+)| (?=\\p{Lu}|‹[LMA])){0,3} ?){1,3} )(?<what>(?i:"
                    + KNOWN
                    + "))\\b(?! (?:companies|company|operator|minister|ministry|workers|union|projects|sector))");
    /** “a power line between ‹L1› and ‹L2›”: a way that is told by its ends. */
    private static final Pattern BETWEEN = Pattern.compile(
            "(?<![\\p{L}\\d-])(?<adjectives>(?:(?:second|new|direct|high-voltage|planned|proposed|double-track|cross-border|border) ){0,2})(?<what>(?i:"
                    + KNOWN
                    + "|road|cable|power cable|line)) between (?:the )?(?<where>‹[LCA]\\d+›|\\p{Lu}[\\p{L}-]+) and (?:the )?(?:‹[LCA]\\d+›|\\p{Lu}[\\p{L}-]+)");

    private static final Pattern MADE = Pattern.compile(
            "(?i)\\b(?:buil[dt]\\w*|(?:re)?construct\\w*|set up|setting up|establish\\w*|open(?:s|ed|ing)?|inaugurat\\w+|launch\\w*|creat\\w+|invest(?:s|ed|ing|ment)?|financ\\w+|fund(?:s|ed|ing)?|planned|(?:is|are) studying|considering|weighing|enlarg\\w+|put up|put in place|supply equipment for|would carry|rebuilt|renovat\\w+|expand\\w*|equip\\w*|costs?|new|joint|venture is|pioneering|success story|finished|completed|will start|restart\\w*|resum\\w*)\\b");
    /** What stands before a work that has no more name than that. */
    private static final Pattern BUILT = Pattern.compile(
            "\\b(?:buil[dt]\\w*|construct\\w*|set(?:ting)? up|establish\\w*|open(?:s|ed|ing)?|inaugurat\\w+|studying|plan(?:s|ned|ning)?|creat\\w+|financ\\w+|fund(?:s|ed|ing)?|towards|invest\\w* in) (?:an?|the|its|their|first|new)(?: (?:new|first))* $");

    /** Words that tell of a work only where its place is told as well. */
    private static final Pattern PAID = Pattern.compile(
            "(?i)\\b(?:put(?:s|ting)? (?!pressure)|pump(?:s|ed)?|pour(?:s|ed)?|lend(?:s|ing)?|lent|loans?|grants?|stake|weigh(?:s|ed|ing)|works? on|is to link|linking|start up|megawatts?|kilometres?|broke ground|break ground|to run|would run|will run|memorandum|(?:million|billion)|‹N\\d+›)(?!\\p{L})");

    private static final Pattern LOCATED =
            Pattern.compile("^[^.;,‹]{0,45}? (?:in|near|at|from|outside|off|link) (?:the )?(?:\\p{Lu}|‹[LCA])");
    /** “the widening of the Sfax highway”, “to enlarge the quay”: what is done to a work that is there. */
    private static final Pattern DEED = Pattern.compile(
            "(?i:\\b(?:(?<deed>rehabilitation|moderni[sz]ation|widening|renovation|replacement|reconstruction|rebuilding|restoration|expansion|cleaning|clean-up|dredging|electrification|upgrading|upgrade|enlargement|refurbishment|repair|extension) of|to (?<verb>rehabilitate|moderni[sz]e|widen|renovate|reconstruct|rebuild|restore|dredge|electrify|upgrade|enlarge|refurbish|repair|repair and extend)))"
                    + " (?:the |an? |its |their )?(?<object>(?:(?!(?:in|at|and|by|for|of|to|with|which|that|on|as|from)\\b)(?:‹[LCAJON]\\d+›(?:'s)?|[\\p{L}\\d-]+) ){0,4}?(?:of (?=‹|track))?(?i:"
                    + WORDS
                    + "|lines?|tracks?|roads|schools|hospitals|houses|harbours?|lagoons?|rivers?|ports?|quays?|pipelines|bridges|canals?|stations?|waterfront|old town|sewers?|grid|power grid))\\b(?:[^.;,‹]{0,30}? (?:of|in|near|at|between) (?:the )?(?<where>‹[LAC]\\d+›))?");

    private static final Pattern BY =
            Pattern.compile("\\bby (?:the )?(‹[OCB]\\d+›)(?: and (?:the )?(?:‹[CJ]\\d+›(?:'s)? )?(‹[OCB]\\d+›))?");
    private static final Pattern AHEAD = Pattern.compile(
            "\\b(?:will|would|shall|is to|are to|plans?|planned|agreed|due|wants?|intends?|pledged|promised|should)\\b");
    private static final Pattern PERHAPS = Pattern.compile(
            "\\b(?:study(?:ing)?|studies|considering|weighing|interested|may|might|could|proposed|exploring|possible)\\b");
    private final Story story;

    ProjectRules(Story story) {
        this.story = story;
    }

    private static String words(Predicate<List<String>> which) {
        return Table.shipped("rules/projects.tsv").stream()
                .filter(which)
                .flatMap(row -> Table.list(row, 1).stream())
                .sorted((a, b) -> b.length() - a.length())
                .reduce((a, b) -> a + "|" + b)
                .orElse("");
    }

    List<Proposal> propose(Scene scene) {
        List<Proposal> proposals = new ArrayList<>();
        Matcher named = NAMED.matcher(scene.text());
        while (named.find() && proposals.size() < MOST) {
            int[] clause = scene.clause(named.start("what"));
            String around = scene.text().substring(clause[0], Math.max(clause[1], named.end()));
            boolean within =
                    named.group("adjectives").isEmpty() && !named.group("what").contains(" ");
            String others = around.replace(named.group("what"), "");
            if (!within && MADE.matcher(others).find()
                    || located(scene, named) && PAID.matcher(others).find()
                    || within
                            && BUILT.matcher(scene.text().substring(0, named.start()))
                                    .find()) {
                proposals.add(project(scene, named, around, named.group("where")));
            }
        }
        Matcher deed = DEED.matcher(scene.text());
        if (proposals.isEmpty() && deed.find()) {
            proposals.add(done(scene, deed));
        }
        if (proposals.isEmpty()) {
            known(scene).ifPresent(proposals::add);
        }
        return proposals;
    }

    /** A work that is told by a name or by its two ends. */
    private Optional<Proposal> known(Scene scene) {
        Matcher called = CALLED.matcher(scene.text());
        if (called.find()) {
            return Optional.of(project(scene, called, around(scene, called), null));
        }
        Matcher between = BETWEEN.matcher(scene.text());
        return between.find()
                ? Optional.of(project(scene, between, around(scene, between), between.group("where")))
                : Optional.empty();
    }

    private static String around(Scene scene, Matcher told) {
        int[] clause = scene.clause(told.start());
        return scene.text().substring(clause[0], Math.max(clause[1], told.end()));
    }

    private static boolean located(Scene scene, Matcher named) {
        return LOCATED.matcher(scene.text().substring(named.end("what"))).find()
                && scene.text().substring(0, named.start()).matches("(?s).*\\b(?:an?|the|its|their|new) ");
    }

    /** A work that is there already and is mended or made larger. */
    private Proposal done(Scene scene, Matcher deed) {
        String object = plain(scene, deed.group("object"));
        String what = deed.group("deed") == null ? "Works on the " : Kinds.capital(deed.group("deed")) + " of the ";
        return project(scene, what + object, object, deed.group("where"), deed.start(), around(scene, deed));
    }

    private Proposal project(Scene scene, Matcher named, String around, @Nullable String where) {
        String title = plain(scene, named.group("adjectives")) + named.group("what");
        return project(scene, title, named.group("what"), where, named.start(), around);
    }

    private Proposal project(Scene scene, String title, String what, @Nullable String where, int at, String around) {
        Optional<Thing> place = Optional.ofNullable(where)
                .filter(tag -> tag.startsWith("‹"))
                .map(tag -> scene.tagged().named(tag).thing());
        return new Proposal("projects", "project", 0.5, scene.sentence())
                .with(
                        "title",
                        Kinds.capital(title)
                                + place.map(thing -> " in " + thing.name()).orElse(""))
                .with("what", what)
                .with("undertaken-by", by(scene, at))
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
    private List<Thing> by(Scene scene, int at) {
        Matcher by = BY.matcher(scene.text());
        List<Thing> told = new ArrayList<>();
        if (by.find(at)) {
            told.add(scene.tagged().named(by.group(1)).thing());
            Optional.ofNullable(by.group(2))
                    .ifPresent(tag -> told.add(scene.tagged().named(tag).thing()));
            return told;
        }
        return scene.subject(at).stream()
                .flatMap(thing -> (thing.person() ? story.land(thing) : Optional.of(thing)).stream())
                .distinct()
                .toList();
    }
}
