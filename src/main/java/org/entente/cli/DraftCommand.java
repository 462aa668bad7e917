package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.drafting.Draft;
import org.entente.drafting.Drafting;
import org.entente.drafting.Gazetteer;
import org.entente.drafting.RawText;
import org.entente.drafting.Unfit;
import org.entente.reading.RegisterReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Drafts fact files from raw text. */
@Command(
        name = "draft",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Reads articles and drafts their facts by rules, each with its evidence, the rule and how sure that is.",
            "",
            "A draft is no fact file yet: “entente review” shows each fact with its sentence, and only what a person has looked at"
                    + " is ever built from. The rules read English. The text stays on this machine, unless you name a language model with --llm."
        },
        footer = {
            "",
            "Examples:",
            "  entente draft article.txt --outlet \"Andes Daily\" --published 2026-03-12",
            "  entente draft articles/*.txt --out drafts",
            "  ENTENTE_LLM_KEY=… entente draft article.txt --llm https://llm.example/v1 --llm-model small",
            "  entente draft --score src/test/resources/drafting/unseen"
        })
final class DraftCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Mixin
    private Inputs inputs;

    @Mixin
    private Telling telling;

    @Option(
            names = "--gazetteer",
            paramLabel = "DIR",
            description = "A folder with lists of your own, read after those that ship.")
    private Optional<Path> gazetteer = Optional.empty();

    @Mixin
    private Assistance assistance;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the drafts go, each named by its article; standard output if there is one.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--score",
            paramLabel = "GOLD",
            description = "Hold drafts against reviewed fact files, whose texts stand beside them or in --articles.")
    private List<Path> score = List.of();

    @Option(names = "--articles", paramLabel = "DIR", description = "With --score: the folder that holds the texts.")
    private Optional<Path> articles = Optional.empty();

    @Parameters(paramLabel = "ARTICLE", description = "Text or HTML files; “-” is standard input.")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws IOException {
        Gazetteer lists = lists();
        if (!score.isEmpty()) {
            return new Scoring(
                            inputs,
                            assistance.drafting(lists),
                            command.commandLine().getOut())
                    .score(score, articles);
        }
        if (files.isEmpty()) {
            throw new Problem.Stop("name the articles to draft from, or “-” for standard input");
        }
        int unfit = 0;
        Drafting drafting = assistance.drafting(lists);
        for (Path file : files) {
            unfit += drafted(file, drafting) ? 0 : 1;
        }
        return unfit == 0 ? 0 : 1;
    }

    private Gazetteer lists() throws IOException {
        try {
            return Gazetteer.of(new RegisterReader(inputs.register()).names(), gazetteer);
        } catch (Unfit e) {
            throw new Problem.Stop(e.getMessage());
        }
    }

    private boolean drafted(Path file, Drafting drafting) throws IOException {
        try {
            Draft draft = drafting.draft(RawText.of(bytes(file)), telling.heading());
            write(draft);
            draft.dropped()
                    .forEach((why, times) -> command.commandLine()
                            .getErr()
                            .println(file + ": " + Counted.of(times, "suggestion") + " dropped: " + why));
            command.commandLine().getErr().flush();
            return true;
        } catch (Unfit e) {
            command.commandLine().getErr().println(file + ": error: nothing drafted: " + e.getMessage());
        } catch (IOException e) {
            command.commandLine().getErr().println("entente: " + Problem.told(e));
        }
        command.commandLine().getErr().flush();
        return false;
    }

    private static byte[] bytes(Path file) throws IOException {
        return file.toString().equals("-") ? System.in.readNBytes(RawText.MOST_BYTES + 1) : RawText.read(file);
    }

    private void write(Draft draft) throws IOException {
        if (out.isEmpty()) {
            command.commandLine().getOut().print(draft.yaml());
            command.commandLine().getOut().flush();
            return;
        }
        Files.createDirectories(out.get());
        Path file = out.get().resolve(draft.id() + ".yaml");
        if (Files.exists(file)) {
            throw new Problem.Stop(file + ": there is a file already; move it away, or name another folder with --out");
        }
        Files.writeString(file, draft.yaml());
        Files.writeString(out.get().resolve(draft.id() + ".txt"), draft.text().text() + "\n");
        command.commandLine()
                .getOut()
                .println(file + ": " + Counted.of(draft.facts(), "fact") + " to review with “entente review " + file
                        + "”");
        command.commandLine().getOut().flush();
    }
}
