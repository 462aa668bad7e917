package org.entente.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.texts.CanonicalText;

/** The road from raw text to a draft, step by step. */
public final class Drafting {
    private final Gazetteer lists;

    public Drafting(Gazetteer lists) {
        this.lists = lists;
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
        Marked marked = new Marked(text.text(), plain, Sentences.of(plain, paragraphs));
        new KnownNames(world, marked).find();
        new People(world, marked).find();
        new UnknownNames(world, marked).find();
        new Standins(world, marked).find();
        new Dates(marked, published).find();
        new Values(marked).find();
        return new Draft(heading, text, marked, proposals(world, marked, published), lists);
    }

    private static List<Proposal> proposals(World world, Marked marked, LocalDate published) {
        HomeCountry home = new HomeCountry(world, marked);
        home.settle();
        Map<Sentence, Said> said = new Speakers(marked).find();
        List<Scene> scenes = new ArrayList<>();
        Story story = new Story(published, home.mainTwo(), scenes, world::called);
        marked.sentences()
                .forEach(sentence ->
                        scenes.add(new Scene(sentence, marked.tagged(sentence), said.get(sentence), story)));
        List<Proposal> proposals = new ArrayList<>();
        Rules rules = new Rules(story);
        scenes.forEach(scene -> proposals.addAll(rules.propose(scene)));
        Carrying.over(proposals, published);
        return Merging.of(proposals);
    }
}
