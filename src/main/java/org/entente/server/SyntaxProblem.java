package org.entente.server;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;

/** Says in a sentence where a query is wrong. */
final class SyntaxProblem {
    private static final String NO_QUERY = "This is not a SPARQL query: ";
    private static final Pattern UNEXPECTED = Pattern.compile(
            "Encountered \"\\s*(?:(?:\"[^\"]*\"|<[^>]*>)\\s*\"?)?(.*?)\\s*\"*\\s+(at line \\d+, column \\d+).*",
            Pattern.DOTALL);
    private static final Pattern UNREADABLE =
            Pattern.compile(".*Lexical error at (line \\d+, column \\d+)\\..*", Pattern.DOTALL);

    private SyntaxProblem() {}

    static String of(QueryException problem) {
        return problem instanceof QueryParseException unread
                ? sentence(unread)
                : "This cannot be asked: " + line(problem) + ".";
    }

    private static String sentence(QueryParseException problem) {
        Matcher unreadable = UNREADABLE.matcher(problem.getMessage());
        if (unreadable.matches()) {
            return NO_QUERY + "it cannot be read beyond " + unreadable.group(1) + ".";
        }
        Matcher unexpected = UNEXPECTED.matcher(problem.getMessage() + "\n");
        if (unexpected.matches()) {
            String what = unexpected.group(1).isEmpty()
                    ? "it ends too early "
                    : "“" + unexpected.group(1) + "” cannot stand ";
            return NO_QUERY + what + unexpected.group(2) + ".";
        }
        String place =
                problem.getLine() > 0 ? " (line " + problem.getLine() + ", column " + problem.getColumn() + ")" : "";
        return NO_QUERY + line(problem).replaceFirst("^Line \\d+, column \\d+: ", "") + place + ".";
    }

    private static String line(QueryException problem) {
        return String.valueOf(problem.getMessage())
                .strip()
                .lines()
                .findFirst()
                .orElse("no reason is known")
                .replaceAll("[\\w.]+Exception: ", "");
    }
}
