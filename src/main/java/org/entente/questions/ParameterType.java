package org.entente.questions;

import java.util.List;
import java.util.Locale;
import org.entente.accounts.PledgeState;
import org.entente.facts.Code;
import org.entente.ontology.Codes;

/** What a parameter's value is read as. */
public enum ParameterType {
    ACTOR("actor", "region"),
    REGION("region"),
    OFFICE("office"),
    EVENT("event"),
    AGREEMENT("agreement"),
    ARTICLE("article"),
    THING("actor", "region", "event", "agreement", "project", "figure", "stance"),
    TOPIC,
    MEASURE,
    STATE,
    DATE;

    private final List<String> kinds;

    ParameterType(String... kinds) {
        this.kinds = List.of(kinds);
    }

    /** The word for it in question files and in help. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kinds of things it may name; none if it names no thing of the data. */
    List<String> kinds() {
        return kinds;
    }

    /** All that it can be; none if that is for the data to tell. */
    public List<String> choices() {
        return switch (this) {
            case TOPIC, MEASURE -> List.copyOf(Codes.of(word()));
            case STATE -> Code.words(PledgeState.class);
            default -> List.of();
        };
    }

    /** How a value of it can be written. */
    public String form() {
        return switch (this) {
            case TOPIC, MEASURE -> "a code of the scheme “" + word() + "”";
            case STATE -> "a state: one of " + String.join(", ", Code.words(PledgeState.class));
            case DATE -> "a day such as 2025-05-08";
            default -> "a name, an id or an IRI";
        };
    }
}
