package org.entente.facts;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A kind that is a class of the ontology too: {@code free-trade-agreement} is {@code ent:FreeTradeAgreement}. */
public interface Term extends Code {
    /** The local name of the class. */
    default String term() {
        return Arrays.stream(code().split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}
