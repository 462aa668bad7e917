package org.entente.facts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What sort of event it is, and the PLOVER code that such an event usually has. */
public enum EventKind implements Term {
    VISIT("CONSULT"),
    MEETING("CONSULT"),
    CALL("CONSULT"),
    GATHERING("CONSULT"),
    INTERVIEW(null),
    SIGNING("SUPPORT"),
    COMMEMORATION(null),
    LAUNCH("COOPERATE"),
    MILESTONE(null),
    PLEDGE("AGREE"),
    INVITATION("AGREE");

    private final Optional<String> usualPlover;

    EventKind(@Nullable String usualPlover) {
        this.usualPlover = Optional.ofNullable(usualPlover);
    }

    public Optional<String> usualPlover() {
        return usualPlover;
    }

    /** Whether somebody commits to a future act by it. */
    public boolean commits() {
        return this == PLEDGE || this == INVITATION;
    }
}
