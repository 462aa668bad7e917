package org.entente.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.texts.CanonicalText;

/** The road from raw text to a draft, step by step. */
public final class Drafting {
    private final Gazetteer lists;
    private final Optional<NameFinder> finder;
    private final Optional<Proposer> proposer;

    public Drafting(Gazetteer lists) {
        this(lists, Optional.empty(), Optional.empty());
    }

    /**
     * @param finder asked for names besides those of the lists and rules
     * @param proposer asked for facts besides those of the rules
     */
    public Drafting(Gazetteer lists, Optional<NameFinder> finder, Optional<Proposer> proposer) {
        this.lists = lists;
        this.finder = finder;
        this.proposer = proposer;
    }

    /**
     * Drafts the facts of an article.
     *
     * @param about what is known of the article besides its text
     * @throws Unfit if there is nothing to draft from, or too little is known
     */
    public Draft draft(String raw, Heading about) {
        CanonicalText text = CanonicalText.of(raw);
        String plain = Plain.of(text.text());
        List<Paragraph> paragraphs = Cleaning.of(plain);
        Fitness.check(plain, paragraphs);
        Heading heading = about.completed(text.text(), plain, paragraphs);
        LocalDate published = heading.day();
        World world = new World(lists);
        Marked marked = new Marked(
                text.text(),
                plain,
                Sentences.of(plain, paragraphs),
                heading.outlet().orElse(""));
        KnownNames known = new KnownNames(world, marked);
        known.find();
        new StateBodies(world, marked).find();
        UnknownNames unknown = new UnknownNames(world, marked);
        unknown.told();
        finder.ifPresent(asked -> new FoundNames(world, marked).find(asked));
        new People(world, marked).find();
        known.settle();
        unknown.find();
        new Standins(world, marked).find();
        new Dates(marked, published).find();
        new Values(marked, home(world, marked)).find();
        new UnknownPlaces(world, marked).find();
        List<Proposal> proposals = proposals(world, marked, published);
        Map<String, Integer> dropped = proposer.map(
                        asked -> new Suggested(marked, paragraphs, asked).addTo(proposals, published))
                .orElse(Map.of());
        String file = new DraftFile(heading, text, marked, proposals, lists).yaml();
        return new Draft(heading.id().orElseThrow(), text, proposals.size(), file, dropped);
    }

    private static Optional<Thing> home(World world, Marked marked) {
        HomeCountry home = new HomeCountry(world, marked);
        home.settle();
        return home.land();
    }

    private List<Proposal> proposals(World world, Marked marked, LocalDate published) {
        HomeCountry home = new HomeCountry(world, marked);
        home.settle();
        Map<Sentence, Said> said = new Speakers(marked).find();
        List<Scene> scenes = new ArrayList<>();
        Story story = new Story(published, home.mainTwo(), scenes, Agenda.of(marked), world::called);
        marked.sentences()
                .forEach(sentence ->
                        scenes.add(new Scene(sentence, marked.tagged(sentence), said.get(sentence), story)));
        List<Proposal> proposals = new ArrayList<>();
        Rules rules = new Rules(story, lists.triggers());
        scenes.forEach(scene -> proposals.addAll(rules.propose(scene)));
        Carrying.over(proposals, published);
        Outset.dateline(world, marked).ifPresent(town -> Setting.in(town, proposals, published));
        proposals.addAll(headlined(rules, scenes, proposals));
        return Merging.of(proposals);
    }

    /** What the headline tells and no sentence of the story. */
    private static List<Proposal> headlined(Rules rules, List<Scene> scenes, List<Proposal> told) {
        List<Proposal> headlined = scenes.stream()
                .filter(scene -> scene.sentence().headline())
                .limit(1)
                .flatMap(scene -> rules.headlined(scene).stream())
                .filter(proposal -> told.stream().noneMatch(proposal::sameKind))
                .toList();
        scenes.stream()
                .limit(1)
                .forEach(scene -> Carrying.over(headlined, scene.story().published()));
        return headlined;
    }
}
