package org.entente.questions;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a question from its file: SPARQL whose leading comments tell title, description and parameters. */
final class QuestionFile {
    private static final Pattern FIELD = Pattern.compile("#\\s*(title|description):\\s*(.+)");
    private static final Pattern PARAMETER = Pattern.compile("#\\s*param\\s+(\\w+)\\s+(\\w+):\\s*(.+)");

    private QuestionFile() {}

    /** @throws IllegalArgumentException if a title or a description is missing, or a parameter cannot be read */
    static Question read(String name, String text) {
        List<Parameter> parameters = text.lines()
                .filter(line -> line.startsWith("# param"))
                .map(line -> parameter(name, line))
                .toList();
        return new Question(name, field(name, text, "title"), field(name, text, "description"), parameters, text);
    }

    private static Parameter parameter(String question, String line) {
        Matcher parameter = PARAMETER.matcher(line);
        if (!parameter.matches()) {
            throw new IllegalArgumentException(
                    question + ": “" + line + "” is no parameter; write “# param NAME TYPE: what it narrows”");
        }
        return new Parameter(
                parameter.group(1),
                type(question, parameter.group(2)),
                parameter.group(3).strip());
    }

    private static ParameterType type(String question, String word) {
        return Arrays.stream(ParameterType.values())
                .filter(type -> type.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(question + ": “" + word + "” is no type of parameter"));
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
