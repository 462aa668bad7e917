package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.facts.Finding;
import org.entente.facts.Id;
import org.entente.reading.Source;
import org.entente.store.ArticleStore;
import org.entente.store.KeptRegister;
import org.entente.store.Outcome;
import org.entente.store.Outcome.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Looks at the register of a data folder, and changes it. */
@Command(
        name = "register",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Looks at the register of a data folder, and changes it: who and where is known, under which names.",
            "",
            "With each change every article is mapped again from its file, in one change: all of it is made, or, if an article has"
                    + " findings with the new register, nothing."
        },
        footer = {
            "",
            "Examples:",
            "  entente register list --data my-data",
            "  entente register show people.yaml --data my-data > people.yaml",
            "  entente register put people.yaml --data my-data",
            "  entente register merge actor/a-rojas actor/ana-rojas --data my-data"
        })
final class RegisterCommand {
    @Spec
    private CommandSpec command;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The data folder, which is there already.")
    private Path data = Path.of("");

    @Option(names = "--lenient", scope = ScopeType.INHERIT, description = "Let warnings pass; errors never do.")
    private boolean lenient;

    /** What is done with the folder. */
    @FunctionalInterface
    private interface Work {
        Outcome on(ArticleStore store) throws IOException;
    }

    private int change(Work work) throws IOException {
        try (ArticleStore store = ArticleStore.reopen(data, lenient)) {
            Outcome outcome = work.on(store);
            PrintWriter err = command.commandLine().getErr();
            outcome.findings().stream().map(Finding::toString).forEach(err::println);
            if (!outcome.accepted()) {
                err.println("nothing has been changed");
                err.flush();
                return 1;
            }
            PrintWriter out = command.commandLine().getOut();
            out.println(
                    outcome.kind() == Kind.UNCHANGED
                            ? "unchanged: the register is so already"
                            : outcome.kind().name().toLowerCase(Locale.ROOT) + ": " + Counted.changes(outcome) + ", in "
                                    + Counted.of(store.articles().size(), "article"));
            out.flush();
            return 0;
        }
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the files of the register.")
    int list() throws IOException {
        try (ArticleStore store = ArticleStore.reopen(data, lenient)) {
            store.register().files().keySet().forEach(command.commandLine().getOut()::println);
        }
        return 0;
    }

    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "Writes a file of the register to standard output.")
    int show(@Parameters(paramLabel = "NAME", description = "The name of the file.") String name) throws IOException {
        try (ArticleStore store = ArticleStore.reopen(data, lenient)) {
            PrintWriter out = command.commandLine().getOut();
            out.print(new String(file(store, name), StandardCharsets.UTF_8));
            out.flush();
        }
        return 0;
    }

    private byte[] file(ArticleStore store, String name) throws IOException {
        Map<String, byte[]> files = store.register().files();
        if (!files.containsKey(name)) {
            throw new Problem.Stop("there is no file “" + name + "” of the register in " + data + "; there are "
                    + String.join(", ", files.keySet()));
        }
        return files.get(name);
    }

    @Command(
            name = "put",
            mixinStandardHelpOptions = true,
            description = "Takes a file into the register, in the place of one of the same name.")
    int put(@Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of the register.") List<Path> files)
            throws IOException {
        return change(store -> {
            Map<String, byte[]> register = store.register().files();
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (!KeptRegister.canBeCalled(name)) {
                    throw new Problem.Stop(
                            file
                                    + ": in a register a file's name is written in letters, digits, dots, hyphens and underscores");
                }
                register.put(name, Source.of(file).bytes());
            }
            return store.register().replace(register);
        });
    }

    @Command(name = "drop", mixinStandardHelpOptions = true, description = "Takes a file out of the register.")
    int drop(@Parameters(paramLabel = "NAME", description = "The name of the file.") String name) throws IOException {
        return change(store -> {
            file(store, name);
            return store.register().drop(name);
        });
    }

    @Command(
            name = "merge",
            mixinStandardHelpOptions = true,
            description = {
                "Notes that an entry has turned out to be another: its names lead to that one, in all articles, and so does its"
                        + " address.",
                "",
                "“unmerge” takes that back. Both write the file merged.yaml of the register."
            })
    int merge(
            @Parameters(
                            paramLabel = "ENTRY",
                            description =
                                    "The entry that is given up, as in actor/a-rojas, of the register or introduced by articles.")
                    String gone,
            @Parameters(
                            paramLabel = "KEPT",
                            description = "The entry of the register that it is, as in actor/ana-rojas.")
                    String kept)
            throws IOException {
        return change(store -> store.register().merge(id(gone), id(kept)));
    }

    @Command(
            name = "unmerge",
            mixinStandardHelpOptions = true,
            description = "Takes back a merge: both entries are there again, as they were, in all articles.")
    int unmerge(@Parameters(paramLabel = "ENTRY", description = "The entry that was given up.") String gone)
            throws IOException {
        return change(store -> {
            Outcome outcome = store.register().unmerge(id(gone));
            if (outcome.kind() == Kind.MISSING) {
                throw new Problem.Stop("“" + gone + "” is not merged by a line of merged.yaml in " + data
                        + "; “entente register show merged.yaml” shows what is");
            }
            return outcome;
        });
    }

    private static Id id(String entry) {
        return Id.of(entry)
                .orElseThrow(() ->
                        new Problem.Stop("“" + entry + "” names no entry; write kind and id, as in actor/ana-rojas"));
    }
}
