package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.entente.building.Arrival;
import org.entente.building.Built;
import org.entente.building.Report;
import org.entente.building.Road;
import org.entente.building.Sink;
import org.entente.building.Sources;
import org.entente.facts.Finding;
import org.entente.mapping.Iris;
import org.entente.reading.Source;
import org.entente.sorting.Scratch;
import org.entente.store.ArticleStore;
import org.entente.store.ArticleStore.Setup;
import org.entente.store.ArticleStore.UnfitRegister;
import org.entente.store.Founding;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What is built from, and how: the options that all building commands share. */
final class Inputs {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--register",
            paramLabel = "PATH",
            description =
                    "A file or folder of people, organizations, offices and regions, known besides those that ship.")
    private List<Path> register = List.of();

    @Option(names = "--no-shipped-register", description = "Know only what --register names.")
    private boolean noShippedRegister;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "What the IRIs of things and graphs start with (default: https://w3id.org/entente/).")
    private Optional<String> base = Optional.empty();

    @Option(names = "--lenient", description = "Let warnings pass; errors never do.")
    private boolean lenient;

    @Option(names = "--quiet", description = "No progress, and no notes on standard error.")
    private boolean quiet;

    /** For commands that are put together without annotations: where findings are reported. */
    void reportTo(CommandSpec spec) {
        command = spec;
    }

    /** Builds from the files, or from those that ship if none is named, and reports all findings. */
    Built build(List<Path> files) throws IOException {
        return built(files, progress -> new Road(new Iris(base()), progress));
    }

    /** Looks at the files, drafts among them, as building would, and reports all findings. */
    Built look(List<Path> files) throws IOException {
        return built(files, progress -> Road.forDrafts(new Iris(base()), progress));
    }

    private Built built(List<Path> files, Function<Progress, Road> road) throws IOException {
        Sources sources = new Sources(register(), articles(files));
        Progress progress = Progress.on(err(), 0, quiet);
        Built built = road.apply(progress).build(sources);
        progress.clear();
        report(built.findings());
        return built;
    }

    private Sources known() throws IOException {
        return (noShippedRegister ? Sources.shipped().unregistered() : Sources.shipped()).knowing(register);
    }

    /** The files of the register. */
    List<Source> register() throws IOException {
        return known().register();
    }

    /** Reads fact files without building from them. */
    List<Source> read(List<Path> files) throws IOException {
        List<Source> sources = known().telling(files).articles().list();
        requireSome(sources.size(), files);
        return sources;
    }

    /** The fact files named, or those that ship if none is. */
    List<Source> articles(List<Path> files) throws IOException {
        return files.isEmpty() ? known().articles().list() : read(files);
    }

    private static void requireSome(long number, List<Path> files) {
        if (number == 0) {
            throw new Problem.Stop("there is no .yaml, .yml, .json or .jsonl file in " + files);
        }
    }

    /** Opens a data folder; a new one has the register that the options name. */
    ArticleStore open(Path folder) throws IOException {
        try {
            ArticleStore store = ArticleStore.open(folder, setup());
            if (!quiet && !store.program().equals(Version.number())) {
                err().println(folder + " was written by Entente " + store.program() + ", and this is "
                        + Version.number() + "; “entente reindex --data " + folder
                        + "” maps its articles with this version");
            }
            return store;
        } catch (UnfitRegister e) {
            report(e.findings());
            throw new Unsound();
        }
    }

    /** Begins a new data folder with the register that the options name. */
    Founding found(Path folder) throws IOException {
        return Founding.of(folder, setup());
    }

    private Setup setup() throws IOException {
        base.ifPresent(Iris::new);
        return new Setup(base, known().register(), lenient, Version.number());
    }

    /** Builds however much it is, handing it on piece by piece, and stops the command if the result must not be used. */
    Arrival soundly(List<Path> files, Sink<?> sink, Scratch scratch) throws IOException {
        Sources sources = files.isEmpty() ? known() : known().telling(files);
        Progress progress = Progress.on(err(), 0, quiet);
        Arrival arrival = new Road(new Iris(base()), progress).travel(sources, sink, scratch);
        progress.clear();
        requireSome(arrival.files(), files);
        report(arrival.report());
        if (!arrival.report().sound(lenient)) {
            throw new Unsound();
        }
        return arrival;
    }

    /** Builds, and stops the command if the result must not be used. */
    Built soundly(List<Path> files) throws IOException {
        Built built = build(files);
        if (!built.sound(lenient)) {
            throw new Unsound();
        }
        return built;
    }

    /** What the files make; of what ships that is made already, if the program is packed into one file. */
    Held held(List<Path> files) throws IOException {
        boolean shipped =
                files.isEmpty() && register.isEmpty() && !noShippedRegister && base().equals(Iris.DEFAULT.base());
        Optional<Held> packaged = shipped ? Held.packaged() : Optional.empty();
        return packaged.isPresent() ? packaged.get() : Held.of(soundly(files));
    }

    boolean sound(Built built) {
        return built.sound(lenient);
    }

    Iris iris() {
        return new Iris(base());
    }

    String base() {
        return base.orElse(Iris.DEFAULT.base());
    }

    boolean quiet() {
        return quiet;
    }

    /** Writes findings to standard error, in quiet without the notes. */
    void report(List<Finding> findings) {
        findings.stream()
                .filter(finding -> !quiet || finding.severity() != Finding.Severity.NOTE)
                .forEach(err()::println);
        err().flush();
    }

    private void report(Report report) {
        report(report.first());
        for (Finding.Severity severity : Finding.Severity.values()) {
            long more = report.beyond(severity);
            if (more > 0 && !(quiet && severity == Finding.Severity.NOTE)) {
                err().println("and "
                        + Counted.of(more, "more " + severity.name().toLowerCase(Locale.ROOT)));
            }
        }
        err().flush();
    }

    private PrintWriter err() {
        return command.commandLine().getErr();
    }

    /** The facts have findings that forbid their use; they have been reported. */
    static final class Unsound extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unsound() {
            super("the facts have findings; nothing was served or written");
        }
    }
}
