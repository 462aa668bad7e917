package org.entente.drafting;

import java.util.List;
import org.entente.texts.CanonicalText;

/** What was drafted from one article. */
public final class Draft {
    private final Heading heading;
    private final CanonicalText text;
    private final Marked marked;
    private final List<Proposal> proposals;
    private final Gazetteer lists;

    Draft(Heading heading, CanonicalText text, Marked marked, List<Proposal> proposals, Gazetteer lists) {
        this.heading = heading;
        this.text = text;
        this.marked = marked;
        this.proposals = proposals;
        this.lists = lists;
    }

    /** The name of the article, which is that of its file. */
    public String id() {
        return heading.id().orElseThrow();
    }

    /** The text in which positions count. */
    public CanonicalText text() {
        return text;
    }

    /** How many facts were drafted, names and offices left out. */
    public int facts() {
        return proposals.size();
    }

    /** The draft as a fact file. */
    public String yaml() {
        return new DraftFile(heading, text, marked, proposals, lists).yaml();
    }
}
