package org.entente.scanning;

import org.apache.jena.sparql.lang.sparql_12.javacc.SPARQLParser12Constants;

/**
 * Finds the longest word that begins at a place, by the grammar of SPARQL 1.2. Whatever it is not sure of, as names with other
 * than ASCII letters, strings with escapes and numbers with a point, it does not find.
 */
final class Words implements SPARQLParser12Constants {
    private static final char END_OF_TEXT = 0;
    private static final char LAST_OF_ASCII = 0x7F;

    private final String text;
    private int kind;
    private int end;

    Words(String text) {
        this.text = text;
    }

    /** The kind of the word found last, by the engine's number. */
    int kind() {
        return kind;
    }

    /** Where the word found last ends: the offset after it. */
    int end() {
        return end;
    }

    /** The first offset from here on at which there is neither space nor a comment. */
    int afterSpace(int offset) {
        int at = offset;
        while (isSpace(letter(at)) || letter(at) == '#') {
            at = letter(at) == '#' ? afterLine(at) : at + 1;
        }
        return at;
    }

    private int afterLine(int offset) {
        int at = offset;
        while (at < text.length() && letter(at) != '\n' && letter(at) != '\r') {
            at++;
        }
        return at;
    }

    /** Whether a word is found at an offset. */
    boolean findsOne(int offset) {
        char first = letter(offset);
        if (isLetter(first)) {
            return name(offset);
        }
        if (isDigit(first)) {
            return integer(offset);
        }
        return switch (first) {
            case ':' -> local(offset);
            case '?' -> variable(VAR1, offset);
            case '$' -> variable(VAR2, offset);
            case '<' -> iri(offset);
            case '"' -> string(STRING_LITERAL2, offset);
            case '\'' -> string(STRING_LITERAL1, offset);
            default -> found(sign(first, letter(offset + 1)), offset + 1);
        };
    }

    /** The kind of a sign of one letter; that of the end of a text where with the letter after it it may be another. */
    private static int sign(char first, char second) {
        return switch (first) {
            case '}' -> RBRACE;
            case ']' -> RBRACKET;
            case ';' -> SEMICOLON;
            case ',' -> COMMA;
            case '*' -> STAR;
            case '/' -> SLASH;
            case '=' -> EQ;
            case '{' -> second == '|' ? EOF : LBRACE;
            case ')' -> second == '>' ? EOF : RPAREN;
            case '(' -> second == ')' || second == '#' || isSpace(second) ? EOF : LPAREN;
            case '.' -> isDigit(second) ? EOF : DOT;
            case '>' -> second == '=' || second == '>' ? EOF : GT;
            case '|' -> second == '|' || second == '}' ? EOF : VBAR;
            default -> EOF;
        };
    }

    /** A keyword, or a name that begins with a prefix. */
    private boolean name(int offset) {
        int after = afterName(offset);
        char next = letter(after);
        if (next == ':') {
            return local(after);
        }
        return !goesOn(next)
                && next != '-'
                && next != '.'
                && found(Keywords.kind(text.substring(offset, after)), after);
    }

    /** What follows a prefix, from the colon on. */
    private boolean local(int colon) {
        char first = letter(colon + 1);
        if (!isOfName(first) && first != ':') {
            return !goesOn(first) && found(PNAME_NS, colon + 1);
        }
        int at = colon + 1;
        while (isOfName(letter(at)) || letter(at) == ':' || letter(at) == '-') {
            at++;
        }
        return !goesOn(letter(at)) && (letter(at) != '.' || endsSentence(at)) && found(PNAME_LN, at);
    }

    /** Whether a point ends a statement, and cannot be within a name. */
    private boolean endsSentence(int point) {
        char next = letter(point + 1);
        return isSpace(next) || next == '}' || next == END_OF_TEXT && point + 1 == text.length();
    }

    private boolean variable(int sort, int offset) {
        int after = afterName(offset + 1);
        return after > offset + 1 && letter(after) <= LAST_OF_ASCII && found(sort, after);
    }

    private boolean iri(int offset) {
        int at = offset + 1;
        while (letter(at) > ' ' && "<>\"{}^\\|`".indexOf(letter(at)) < 0) {
            at++;
        }
        return letter(at) == '>' && found(IRIref, at + 1);
    }

    private boolean string(int sort, int offset) {
        char quote = letter(offset);
        int at = offset + 1;
        while (at < text.length() && letter(at) != quote && "\\\n\r".indexOf(letter(at)) < 0) {
            at++;
        }
        return at > offset + 1 && letter(at) == quote && found(sort, at + 1);
    }

    private boolean integer(int offset) {
        int at = offset;
        while (isDigit(letter(at))) {
            at++;
        }
        return letter(at) != '.' && letter(at) != 'e' && letter(at) != 'E' && found(INTEGER, at);
    }

    private boolean found(int sort, int after) {
        kind = sort;
        end = after;
        return sort != EOF;
    }

    private int afterName(int offset) {
        int at = offset;
        while (isOfName(letter(at))) {
            at++;
        }
        return at;
    }

    private char letter(int offset) {
        return offset < text.length() ? text.charAt(offset) : END_OF_TEXT;
    }

    /** Whether a name may go on with it in ways that are not looked at here. */
    private static boolean goesOn(char letter) {
        return letter > LAST_OF_ASCII || letter == '%' || letter == '\\';
    }

    private static boolean isOfName(char letter) {
        return isLetter(letter) || isDigit(letter) || letter == '_';
    }

    private static boolean isLetter(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static boolean isSpace(char letter) {
        return letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r' || letter == '\f';
    }
}
