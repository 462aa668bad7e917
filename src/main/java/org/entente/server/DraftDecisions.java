package org.entente.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entente.drafting.DraftItem;
import org.entente.drafting.Review;
import org.entente.reading.Source;
import org.entente.store.ArticleStore;
import org.entente.store.Outcome;

/** The decisions of a form. A fact that cannot stand as it was corrected stays open, with what was typed and why not. */
final class DraftDecisions {
    private final String before;
    private final String file;
    private final DraftNewName added;
    private final List<DraftEntry> entries = new ArrayList<>();
    private String problem = "";

    /** @param file the draft as the form had it */
    DraftDecisions(String file, HttpServletRequest request) {
        this.before = file;
        this.added = DraftNewName.sent(request);
        this.file = added.given() ? added.introduction().in(file) : file;
        List<DraftItem> open = Review.of(this.file).open();
        for (int i = 0; i < open.size(); i++) {
            entries.add(DraftEntry.sent(open.get(i), i, request));
        }
    }

    /** Notes at each corrected fact what would keep it out, and what is wrong with a name that was added. */
    void check(ArticleStore store) throws IOException {
        List<DraftEntry> corrected = entries.stream()
                .filter(entry -> entry.accepted() && entry.changed() && !entry.unfit())
                .toList();
        if (corrected.isEmpty() && !added.given()) {
            return;
        }
        Review trial = Review.of(file);
        inReverse(corrected).forEach(entry -> trial.rewrite(entry.item(), entry.written()));
        // What is still open keeps the draft out as a whole; that is known, and not what is asked here.
        String whole = trial.file().replaceFirst("(?m)^draft: true$", "");
        Outcome outcome = store.check(source(whole));
        DraftFindings findings = new DraftFindings(whole, outcome.findings());
        corrected.forEach(findings::noteAt);
        if (added.given()) {
            problem = new DraftNames(before, store).knows(added.name())
                    ? "“" + added.name() + "” is known already"
                    : findings.at(added.introduction().line()).orElse("");
        }
    }

    /** Why a name that was added cannot be taken, and with it nothing else that may use it; empty if it can. */
    String problem() {
        return problem;
    }

    /** The name that was added, as long as it has not been taken. */
    DraftNewName added() {
        return problem.isEmpty() ? DraftNewName.none() : added;
    }

    /** The draft after all decisions that could be taken, the last first, since each may move the lines after it. */
    Review taken() {
        if (!problem.isEmpty()) {
            return Review.of(before);
        }
        Review review = Review.of(file);
        inReverse(entries).stream().filter(entry -> !entry.unfit()).forEach(entry -> decide(entry, review));
        return review;
    }

    private static void decide(DraftEntry entry, Review review) {
        if (entry.dropped().isPresent()) {
            review.drop(entry.item(), entry.dropped().get());
        } else if (entry.accepted() && entry.changed()) {
            review.rewrite(entry.item(), entry.written());
        } else if (entry.accepted()) {
            review.accept(entry.item());
        }
    }

    /** What is left open, each with what was typed. */
    List<DraftEntry> open() {
        return entries.stream()
                .filter(entry -> !problem.isEmpty() || !entry.decided())
                .toList();
    }

    private static List<DraftEntry> inReverse(List<DraftEntry> entries) {
        List<DraftEntry> reversed = new ArrayList<>(entries);
        Collections.reverse(reversed);
        return reversed;
    }

    static Source source(String file) {
        return new Source("draft.yaml", file.getBytes(StandardCharsets.UTF_8));
    }
}
