package org.entente.server;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.entente.questions.Question;

/** The text of a stored question with the values of its parameters in it, to be read and changed. */
final class StoredQuery {
    private static final Pattern WHERE = Pattern.compile("(?m)^(?:WHERE\\s*)\\{[ \\t]*\\R?");

    private StoredQuery() {}

    static String text(Question question, Map<String, Node> values) {
        String given = values.entrySet().stream()
                .map(value -> "  VALUES ?%s { %s }%n".formatted(value.getKey(), NodeFmtLib.strTTL(value.getValue())))
                .collect(Collectors.joining());
        return WHERE.matcher(question.text())
                .replaceFirst(start -> Matcher.quoteReplacement(start.group().stripTrailing() + "\n" + given));
    }
}
