package org.entente.networks;

import java.util.Optional;

/**
 * An edge of a network.
 *
 * @param id its number, from 0
 * @param source the id of a node
 * @param kind among actors the kind of fact, with how far it has come where that is not all the way; among facts the role
 * @param directed whether it leads from one to the other, or lies between equals
 * @param done whether what it stands for has come to pass, where that is a question
 * @param told the facts that it stands for, and who tells of them
 */
public record Edge(
        int id, String source, String target, String kind, boolean directed, Optional<Boolean> done, Told told) {

    /** The number of facts that it stands for; one where an answer joins things and names no fact. */
    public int weight() {
        return Math.max(1, told.facts().size());
    }

    /** Whether it stands for something planned, intended or promised, and not for anything done. */
    public boolean pending() {
        return !done.orElse(true);
    }
}
