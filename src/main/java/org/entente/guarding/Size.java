package org.entente.guarding;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** How large an answer has become. */
final class Size {
    private static final int TERM = 16;

    private final Limits limits;
    private final long most;
    private int rows;
    private long characters;

    /**
     * Of an answer in which nothing is as yet.
     *
     * @param within those of the attempt, which in a hurry are smaller
     */
    Size(Limits limits, Limits within) {
        this.limits = limits;
        this.most = within.answerSize();
    }

    void add() {
        if (++rows > limits.rows()) {
            throw Refusal.tooLarge("The answer has more than " + limits.rows()
                    + " rows; take them in parts with ORDER BY, LIMIT and OFFSET, or take a file from /export.");
        }
    }

    void add(Triple triple) {
        add();
        add(triple.getSubject());
        add(triple.getPredicate());
        add(triple.getObject());
    }

    void add(Node term) {
        characters += TERM
                + (term.isLiteral()
                        ? term.getLiteralLexicalForm().length()
                        : term.toString().length());
        if (characters > most) {
            throw most < limits.answerSize() ? Refusal.tooLong(limits) : tooLarge();
        }
    }

    private Refusal tooLarge() {
        return Refusal.tooLarge("The answer has more than " + limits.answerSize()
                + " characters; ask for fewer rows or shorter values, or take a file from /export.");
    }
}
