package org.entente.server;

import java.util.List;
import java.util.Map;
import org.entente.drafting.DraftItem;

/**
 * A drafted fact beside the sentences it rests on, as the template shows it.
 *
 * @param sentences by the keys of the evidence
 * @param was the lines that the controls are made of; empty if they are those of the draft
 * @param shown its lines, as they may be corrected
 * @param verdict what is chosen; empty if nothing is
 * @param problem what is wrong with it as a whole; empty if nothing is known
 */
public record DraftRow(
        int index,
        DraftItem item,
        Map<String, String> sentences,
        List<DraftControl> controls,
        String was,
        String shown,
        String verdict,
        String problem) {

    /** Whether something of it cannot be taken. */
    public boolean troubled() {
        return !problem.isEmpty()
                || controls.stream().anyMatch(control -> !control.problem().isEmpty());
    }
}
