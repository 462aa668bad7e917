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

    Rules(Story story, Triggers triggers) {
        events = new EventRules(story, triggers);
        pledges = new PledgeRules(story, triggers);
        agreements = new AgreementRules(story, triggers);
        figures = new FigureRules(story);
        stances = new StanceRules(story);
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
        stances.propose(scene, told).ifPresent(proposals::add);
        return proposals;
    }
}
