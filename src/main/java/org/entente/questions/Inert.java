package org.entente.questions;

import java.util.regex.Pattern;

/** Text of which a spreadsheet computes nothing. */
public final class Inert {
    /** What spreadsheets take for a formula; but a number may begin with a sign. */
    private static final Pattern FORMULA = Pattern.compile("\\s*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

    private Inert() {}

    /** The same text, or behind an apostrophe one that would be computed. */
    public static String of(String text) {
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }
}
