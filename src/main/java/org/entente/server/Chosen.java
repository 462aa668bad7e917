package org.entente.server;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.questions.Askable;
import org.entente.questions.UnfitArgument;
import org.entente.views.Views;

/**
 * What an address chooses of the graph.
 *
 * @param question the question with whose answer to start
 * @param arguments those of the question; a name that a selection knows too is the question's
 * @param selection what narrows it
 */
record Chosen(Optional<Askable> question, Map<String, String> arguments, Map<String, String> selection) {
    static final String QUESTION = "question";

    static Chosen of(Map<String, String> asked) throws UnfitArgument {
        Map<String, String> selection = new TreeMap<>(asked);
        String name = selection.remove(QUESTION);
        Optional<Askable> question = Optional.ofNullable(name).flatMap(Views::named);
        if (name != null && question.isEmpty()) {
            throw new UnfitArgument(
                    "question: there is none of the name “" + name + "”; the first page at / lists them");
        }
        Map<String, String> arguments =
                question.map(known -> Views.argumentsOf(known, selection)).orElse(Map.of());
        selection.keySet().removeAll(arguments.keySet());
        return new Chosen(question, arguments, selection);
    }

    /** Where the answer stands as a table; empty without a question. */
    String table() {
        return question.map(known -> address("/questions/" + known.name(), arguments))
                .orElse("");
    }

    /** A path with parameters behind it. */
    static String address(String path, Map<String, String> parameters) {
        return parameters.isEmpty()
                ? path
                : path + "?" + Requested.query(parameters).replaceFirst("&$", "");
    }
}
