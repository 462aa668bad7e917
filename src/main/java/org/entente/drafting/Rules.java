package org.entente.drafting;

import java.util.ArrayList;
import java.util.List;

/** All rules, asked sentence by sentence. */
final class Rules {
    private final EventRules events;
    private final PledgeRules pledges;
    private final AgreementRules agreements;
    private final FigureRules figures;
    private final StanceRules stances;
    private final ProjectRules projects;

    Rules(Story story, Triggers triggers) {
        events = new EventRules(story, triggers);
        pledges = new PledgeRules(story, triggers);
        agreements = new AgreementRules(story, triggers);
        figures = new FigureRules(story);
        stances = new StanceRules(story);
        projects = new ProjectRules(story);
    }

    List<Proposal> propose(Scene scene) {
        List<Proposal> proposals = new ArrayList<>();
        if (scene.sentence().headline()) {
            return proposals;
        }
        boolean signed = scene.sentence().item()
                && scene.sentence().heading().matches("(?i).*\\b(?:signed|agreements|documents)\\b.*");
        if (!signed) {
            proposals.addAll(events.propose(scene));
            proposals.addAll(pledges.propose(scene));
        }
        proposals.addAll(agreements.propose(scene));
        if (signed && proposals.isEmpty()) {
            proposals.addAll(agreements.listed(scene));
        }
        proposals.addAll(figures.propose(scene));
        boolean quote = scene.said().voice().equals("direct-quote");
        boolean told = proposals.stream()
                .anyMatch(proposal -> !quote || !proposal.section().equals("figures"));
        proposals.addAll(stances.propose(scene, told));
        proposals.addAll(projects.propose(scene));
        return proposals;
    }

    /** The events and agreements of a headline whose parties it names itself. */
    List<Proposal> headlined(Scene scene) {
        List<Proposal> proposals = new ArrayList<>(events.propose(scene));
        agreements.propose(scene).stream()
                .filter(agreement -> scene.lands().containsAll(agreement.things("parties")))
                .forEach(proposals::add);
        proposals.removeIf(proposal -> proposal.named().isEmpty());
        return proposals;
    }
}
