package org.entente.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.drafting.DraftItem;
import org.entente.drafting.Review;
import org.entente.drafting.Shown;
import org.entente.facts.Code;
import org.entente.facts.Reason;
import org.entente.texts.CanonicalText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Goes through a draft with a person, fact by fact. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Shows each drafted fact with its sentence, and asks what to make of it: accept, edit, drop with a reason, or leave it for later.",
            "",
            "Each answer is written to the file at once, with its time; stop whenever you like and go on later. When nothing is"
                    + " open any more, the file is a fact file, and is checked."
        },
        footer = {"", "Example:", "  entente review drafts/andes-daily-2026-03-12.yaml"})
final class ReviewCommand implements Callable<Integer> {
    private static final String QUESTION = "[a]ccept  [e]dit  [d]rop  [l]ater  [n]ames all right  [q]uit > ";

    @Spec
    private CommandSpec command;

    @Mixin
    private Inputs inputs;

    @Option(
            names = "--text",
            paramLabel = "FILE",
            description = "The text of the article (default: the .txt file of the same name).")
    private Optional<Path> text = Optional.empty();

    @Parameters(paramLabel = "FILE", description = "The draft.")
    private Path file;

    @Override
    public Integer call() throws IOException {
        String draft = Files.readString(file);
        Shown shown = new Shown(draft, CanonicalText.of(Files.readString(text.orElseGet(this::beside))));
        Review review = Review.of(draft);
        BufferedReader answers = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        int later = 0;
        while (later < review.open().size()) {
            List<DraftItem> open = review.open();
            DraftItem item = open.get(later);
            out().println();
            out().println("(" + (open.size() - later) + " left)  " + item.section() + ", by the rule “" + item.rule()
                    + "”, " + item.confidence());
            shown.sentences(item).forEach(sentence -> out().println("  | " + sentence));
            out().println(item.shown());
            Optional<String> answer = ask(answers, QUESTION);
            if (answer.isEmpty() || answer.get().startsWith("q")) {
                break;
            }
            later += decide(answer.get(), item, review, answers) ? 0 : 1;
            save(review);
        }
        return told(review);
    }

    private Path beside() {
        return file.resolveSibling(file.getFileName().toString().replaceFirst("\\.[a-z]+$", "") + ".txt");
    }

    /** Whether something was decided. */
    private boolean decide(String answer, DraftItem item, Review review, BufferedReader answers) throws IOException {
        switch (answer.isEmpty() ? ' ' : answer.charAt(0)) {
            case 'a' -> review.accept(item);
            case 'd' -> {
                Optional<Reason> reason = reason(answers);
                reason.ifPresent(why -> review.drop(item, why));
                return reason.isPresent();
            }
            case 'e' -> {
                List<String> changes = changes(answers);
                if (changes.isEmpty()) {
                    return true;
                }
                review.correct(item, changes);
            }
            case 'n' -> {
                for (Optional<DraftItem> next = name(review); next.isPresent(); next = name(review)) {
                    review.accept(next.get());
                }
            }
            case 'l' -> {
                return false;
            }
            default -> out().println("Answer with one of the letters a, e, d, l, n, q.");
        }
        return true;
    }

    private static Optional<DraftItem> name(Review review) {
        return review.open().stream()
                .filter(item -> item.section().equals("mentions"))
                .findFirst();
    }

    private Optional<Reason> reason(BufferedReader answers) throws IOException {
        Map<String, Reason> reasons = List.of(Reason.values()).stream()
                .collect(Collectors.toMap(why -> String.valueOf(why.ordinal() + 1), why -> why));
        for (Reason why : Reason.values()) {
            out().println("  " + (why.ordinal() + 1) + "  " + why.code());
        }
        Optional<String> answer = ask(answers, "why? > ");
        return answer.flatMap(word -> Optional.ofNullable(reasons.get(word)).or(() -> Code.of(Reason.class, word)));
    }

    private List<String> changes(BufferedReader answers) throws IOException {
        out().println("Write “key: value” to change or add a line, “key:” to take it out, and nothing to end.");
        List<String> changes = new ArrayList<>();
        for (Optional<String> line = ask(answers, "  ");
                line.isPresent() && !line.get().isBlank();
                line = ask(answers, "  ")) {
            if (line.get().matches("[a-z-]+:.*")) {
                changes.add(line.get());
            } else {
                out().println("This is no “key: value”; nothing changed by it.");
            }
        }
        return changes;
    }

    private Optional<String> ask(BufferedReader answers, String question) throws IOException {
        out().print(question);
        out().flush();
        return Optional.ofNullable(answers.readLine()).map(String::strip);
    }

    /** Puts the whole new file in the place of the old one at once, so that nothing is lost if the program is stopped. */
    private void save(Review review) throws IOException {
        Path next = Files.createTempFile(file.toAbsolutePath().getParent(), ".review", ".tmp");
        Files.writeString(next, review.file());
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private int told(Review review) throws IOException {
        out().println();
        if (!review.open().isEmpty()) {
            out().println(Counted.of(review.open().size(), "fact") + " left; go on with “entente review " + file + "”");
            out().flush();
            return 1;
        }
        boolean sound = inputs.sound(inputs.build(List.of(file)));
        out().println(file
                + (sound
                        ? ": reviewed; “entente add " + file + " --data DIR” takes it in"
                        : ": reviewed, but has findings; mend them in the file"));
        out().flush();
        return sound ? 0 : 1;
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }
}
