package org.entente.questions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The stored questions, in the order of their index. */
public final class Questions {
    private static final Map<String, Question> ALL = load();

    private Questions() {}

    public static List<Question> all() {
        return List.copyOf(ALL.values());
    }

    public static Optional<Question> named(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    private static Map<String, Question> load() {
        Map<String, Question> questions = new LinkedHashMap<>();
        resource("index.txt")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(name -> questions.put(name, QuestionFile.read(name, resource(name + ".rq"))));
        return questions;
    }

    private static String resource(String name) {
        try (InputStream in = Questions.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
