package org.entente.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * One line of the ledger.
 *
 * @param kind invitation, acceptance, plan, offer, target, promise or announced visit
 * @param made when it was made, EDTF; absent where no article tells
 * @param due by when it is to be kept, EDTF
 * @param outcome what made it good by the chosen day
 * @param days from the last day on which it can have been made to the first on which it can have been kept
 * @param rule the rule by which the outcome was inferred; absent if an article states it
 * @param claim the claim that tells of it
 */
public record PledgeEntry(
        Node pledge,
        String kind,
        String title,
        List<Node> by,
        List<Node> to,
        Optional<String> made,
        Optional<LocalDate> madeBy,
        Optional<String> due,
        PledgeState state,
        Optional<Node> outcome,
        Optional<String> kept,
        Optional<Long> days,
        Optional<String> rule,
        Node claim) {}
