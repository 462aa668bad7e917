package org.entente.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a question from its file: SPARQL whose leading comments tell title, description and parameters. */
final class QuestionFile {
    private static final Pattern FIELD = Pattern.compile("#\\s*(title|description):\\s*(.+)");
    private static final Pattern PARAMETER = Pattern.compile("#\\s*param\\s+(\\w+)\\s+(\\w+):\\s*(.+)");

    private QuestionFile() {}

    /** @throws IllegalArgumentException if a title, a description or a known type of parameter is missing */
    static Question read(String name, String text) {
        List<Parameter> parameters = new ArrayList<>();
        text.lines().map(PARAMETER::matcher).filter(Matcher::matches).forEach(line -> parameters.add(parameter(line)));
        return new Question(
                name, field(name, text, "title"), field(name, text, "description"), List.copyOf(parameters), text);
    }

    private static Parameter parameter(Matcher line) {
        ParameterType type = ParameterType.valueOf(line.group(2).toUpperCase(Locale.ROOT));
        return new Parameter(line.group(1), type, line.group(3));
    }

    private static String field(String question, String text, String field) {
        Optional<String> value = text.lines()
                .map(FIELD::matcher)
                .filter(line -> line.matches() && line.group(1).equals(field))
                .map(line -> line.group(2).strip())
                .findFirst();
        return value.orElseThrow(() -> new IllegalArgumentException(question + " has no " + field));
    }
}
