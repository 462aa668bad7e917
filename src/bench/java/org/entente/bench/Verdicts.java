package org.entente.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.entente.bench.asking.Answer;
import org.entente.bench.asking.Constants;
import org.entente.bench.asking.Endpoint.Reply;
import org.entente.bench.asking.Question;

/** Which system answers which question, and answers it as the others do; what does not is not timed. */
final class Verdicts {
    /** Constants of their own, which no round draws. */
    private static final List<Long> NUMBERS =
            LongStream.rangeClosed(1, 10).mapToObj(number -> -number).toList();

    /** Who takes longer would have all others wait. */
    private static final Duration SLOW = Duration.ofSeconds(5);

    private final Map<Question, Map<Runner, String>> refusals = new HashMap<>();
    private final Map<Question, Integer> sizes = new HashMap<>();

    /** Asks every question of every system. */
    static Verdicts of(List<Runner> runners, List<Question> questions, int articles) {
        Verdicts verdicts = new Verdicts();
        for (Question question : questions) {
            for (long number : NUMBERS) {
                verdicts.ask(runners, question, Constants.draw(number, articles));
            }
        }
        return verdicts;
    }

    private void ask(List<Runner> runners, Question question, Constants constants) {
        Map<Runner, Answer> answers = new HashMap<>();
        for (Runner runner :
                runners.stream().filter(one -> timed(question, one)).toList()) {
            try {
                Reply reply = runner.served().endpoint().ask(question, constants);
                answers.put(runner, Answer.read(question, reply.body()));
                if (reply.took().compareTo(SLOW) > 0) {
                    refuse(question, runner, "takes " + reply.took().toSeconds() + " s");
                }
            } catch (IOException | Answer.UnreadableAnswer e) {
                refuse(question, runner, "fails: " + e.getMessage().replaceAll("\\s+", " "));
            }
        }
        if (answers.isEmpty()) {
            return;
        }
        Answer usual = usual(new ArrayList<>(answers.values()));
        sizes.merge(question, usual.size(), Math::max);
        answers.forEach((runner, answer) -> {
            if (!answer.sameAs(usual)) {
                refuse(question, runner, "answers otherwise: " + answer.size() + ", not " + usual.size());
            }
        });
    }

    /** The answer that most of them give; where they are as many, one of them. */
    private static Answer usual(List<Answer> answers) {
        return answers.stream()
                .max((one, other) -> Long.compare(agreeing(one, answers), agreeing(other, answers)))
                .orElseThrow();
    }

    private static long agreeing(Answer answer, List<Answer> answers) {
        return answers.stream().filter(answer::sameAs).count();
    }

    /** From now on a system is not asked a question any more. */
    void refuse(Question question, Runner runner, String why) {
        refusals.computeIfAbsent(question, any -> new HashMap<>()).putIfAbsent(runner, why);
    }

    boolean timed(Question question, Runner runner) {
        return !refusals.getOrDefault(question, Map.of()).containsKey(runner);
    }

    /** The questions that all systems answer alike. */
    List<Question> common(List<Question> questions) {
        return questions.stream()
                .filter(question -> !refusals.containsKey(question))
                .toList();
    }

    /** The rows or statements of the largest answer that was compared. */
    int size(Question question) {
        return sizes.getOrDefault(question, 0);
    }

    /** What was not answered, or otherwise, a line each. */
    String lines() {
        StringBuilder lines = new StringBuilder();
        refusals.forEach((question, runners) -> runners.forEach((runner, why) -> lines.append("- ")
                .append(question.title())
                .append(", ")
                .append(runner.name())
                .append(": ")
                .append(why)
                .append('\n')));
        return lines.isEmpty() ? "All systems answer all questions alike." : "Not timed:\n\n" + lines;
    }
}
