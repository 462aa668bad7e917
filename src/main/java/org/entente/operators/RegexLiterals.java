package org.entente.operators;

import java.util.ArrayList;
import java.util.List;

/**
 * The literals that a regular expression requires: texts that whatever matches it contains. It reads only what it is sure of;
 * of alternatives, groups and classes it says nothing.
 */
final class RegexLiterals {
    private static final String PLAIN_ESCAPES = "dDwWsSbB";

    /** A quotation, its end, and a letter with the control key. */
    private static final String FAR_ESCAPES = "QEc";

    private static final List<String> NONE = List.of();

    private final String expression;
    private final List<String> found = new ArrayList<>();
    private final StringBuilder together = new StringBuilder();
    private int at;

    private RegexLiterals(String expression) {
        this.expression = expression;
    }

    /**
     * Of an expression as Java has them.
     *
     * @param flags as SPARQL has them
     * @return what all matches contain, where case is no matter; empty if nothing is sure
     */
    static List<String> required(String expression, String flags) {
        if (flags.contains("q")) {
            return List.of(expression);
        }
        return flags.contains("x") || expression.contains("(?") ? NONE : new RegexLiterals(expression).read();
    }

    private List<String> read() {
        while (at < expression.length()) {
            char letter = expression.charAt(at++);
            boolean known = switch (letter) {
                case '|', ')' -> false;
                case '(' -> end() && pastGroup();
                case '[' -> end() && pastClass();
                case '\\' -> escaped();
                // What is repeated is there once at least.
                case '.', '^', '$', '+' -> end();
                case '*', '?', '{' -> quantified(letter);
                default -> one(letter);
            };
            if (!known) {
                return NONE;
            }
        }
        end();
        return found;
    }

    private boolean one(char letter) {
        together.append(letter);
        return true;
    }

    /** What follows does not stand beside what came before. */
    private boolean end() {
        if (!together.isEmpty()) {
            found.add(together.toString());
            together.setLength(0);
        }
        return true;
    }

    /** The last letter may be missing. */
    private boolean quantified(char letter) {
        if (!together.isEmpty()) {
            int last = together.length() - 1;
            together.setLength(Character.isLowSurrogate(together.charAt(last)) ? Math.max(0, last - 1) : last);
        }
        end();
        if (letter == '{') {
            at = expression.indexOf('}', at) + 1;
        }
        return at > 0;
    }

    private boolean escaped() {
        if (at == expression.length()) {
            return false;
        }
        char letter = expression.charAt(at++);
        if (letter < 0x80 && !Character.isLetterOrDigit(letter)) {
            return one(letter);
        }
        return PLAIN_ESCAPES.indexOf(letter) >= 0 && end();
    }

    /** Goes past a group and those within it. */
    private boolean pastGroup() {
        int depth = 1;
        while (at < expression.length() && depth > 0) {
            char letter = expression.charAt(at++);
            boolean known = switch (letter) {
                case '\\' -> pastEscape();
                case '[' -> pastClass();
                default -> true;
            };
            if (!known) {
                return false;
            }
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
        }
        return depth == 0;
    }

    /** Goes past a class that has no other in it, and is not empty. */
    private boolean pastClass() {
        if (at < expression.length() && expression.charAt(at) == '^') {
            at++;
        }
        for (int first = at; at < expression.length(); ) {
            char letter = expression.charAt(at++);
            if (letter == '[' || letter == '\\' && !pastEscape()) {
                return false;
            }
            if (letter == ']') {
                return at > first + 1;
            }
        }
        return false;
    }

    /** Goes past a letter after a backslash, unless the expression is read otherwise from there on. */
    private boolean pastEscape() {
        return at < expression.length() && FAR_ESCAPES.indexOf(expression.charAt(at++)) < 0;
    }
}
