package org.entente.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.entente.building.Footing;
import org.entente.building.Sources;
import org.entente.facts.ArticleFacts;
import org.entente.facts.Finding;
import org.entente.facts.Id;
import org.entente.mapping.Iris;
import org.entente.reading.Reading;
import org.entente.reading.Source;
import org.entente.store.Change.Action;
import org.entente.store.Change.Step;
import org.entente.store.Committer.Attempt;
import org.entente.store.Outcome.Kind;

/**
 * The register of a folder. When it changes, every article is mapped again from its file: in one change, or, if one has
 * findings with the new register, not at all.
 */
public final class KeptRegister {
    private final DataFolder folder;
    private final Shelf shelf;
    private final Committer committer;
    private final Alone alone;
    private final Iris iris;
    private volatile Footing footing;

    KeptRegister(DataFolder folder, Shelf shelf, Committer committer, Alone alone) throws IOException {
        this.folder = folder;
        this.shelf = shelf;
        this.committer = committer;
        this.alone = alone;
        this.iris = new Iris(folder.marker.base());
        this.footing = footing(shelf.register());
    }

    /** What articles rest on now. */
    Footing footing() {
        return footing;
    }

    /** Whether a file of the register can be called so. */
    public static boolean canBeCalled(String name) {
        return name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    }

    /** The files, by name. */
    public Map<String, byte[]> files() throws IOException {
        return shelf.register();
    }

    /** The files, to be read. */
    public List<Source> sources() throws IOException {
        return sources(files());
    }

    private static List<Source> sources(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .map(file -> new Source(file.getKey(), file.getValue()))
                .toList();
    }

    private Footing footing(Map<String, byte[]> files) {
        return Footing.of(sources(files), iris);
    }

    /** Puts a file in the place of one of the same name, if there is one. */
    public Outcome put(String name, byte[] file) throws IOException {
        return alone.with(() -> {
            Map<String, byte[]> files = files();
            files.put(name, file);
            return replace(files);
        });
    }

    /** Takes a file away. */
    public Outcome drop(String name) throws IOException {
        return alone.with(() -> {
            Map<String, byte[]> files = files();
            files.remove(name);
            return replace(files);
        });
    }

    /** Notes that an entry, or what articles introduce, is another entry. */
    public Outcome merge(Id gone, Id kept) throws IOException {
        return alone.with(() -> put(MergedFile.NAME, merged().with(gone, kept).bytes()));
    }

    /** Takes back that an entry is another: both are there again as they were, in all articles. */
    public Outcome unmerge(Id gone) throws IOException {
        return alone.with(() -> {
            MergedFile before = merged();
            if (!before.tells(gone)) {
                return Outcome.nothing(Kind.MISSING, "", List.of());
            }
            Optional<MergedFile> after = before.without(gone);
            return after.isPresent() ? put(MergedFile.NAME, after.get().bytes()) : drop(MergedFile.NAME);
        });
    }

    private MergedFile merged() throws IOException {
        return MergedFile.of(Optional.ofNullable(files().get(MergedFile.NAME)));
    }

    /** Puts these files, by name, in the place of all that there are. */
    public Outcome replace(Map<String, byte[]> files) throws IOException {
        return alone.with(() -> replaced(files));
    }

    private Outcome replaced(Map<String, byte[]> files) throws IOException {
        Footing next = footing(files);
        if (!next.stands() || !committer.sound(next.findings())) {
            return Outcome.nothing(Kind.REFUSED, "", next.findings());
        }
        List<Step> steps = steps(
                files, shelf.contents().register(), named(Sources.shipped().register()));
        if (steps.isEmpty() && folder.ledger.last() > 0) {
            return Outcome.nothing(Kind.UNCHANGED, "", next.findings());
        }
        Attempt attempt = new Attempt(Kind.REPLACED, "", steps, List.copyOf(files.values()));
        return resting(next, committer.commit(attempt, tracked -> mapAgain(next, tracked)));
    }

    /**
     * Maps everything again with the program that is running, and notes that this program wrote it.
     *
     * @param shipped the register that comes with it; what the folder has of another version's is replaced by it
     */
    public Outcome reindex(List<Source> shipped, String program) throws IOException {
        return alone.with(() -> reindexed(shipped, program));
    }

    private Outcome reindexed(List<Source> shipped, String program) throws IOException {
        Map<String, byte[]> ships = named(shipped);
        Map<String, byte[]> files = new Following(folder.ledger.changes()).next(shelf.register(), ships);
        Footing next = footing(files);
        if (!next.stands()) {
            return Outcome.nothing(Kind.REFUSED, "", next.findings());
        }
        List<Step> steps = steps(files, shelf.contents().register(), ships);
        steps.add(new Step(Action.REINDEX, program, "-"));
        Attempt attempt = new Attempt(Kind.REPLACED, "", steps, List.copyOf(files.values()));
        Outcome outcome = resting(next, committer.commit(attempt, tracked -> {
            clear(tracked, next);
            return mapAgain(next, tracked);
        }));
        if (outcome.accepted()) {
            folder.writtenBy(program);
        }
        return outcome;
    }

    private Outcome resting(Footing next, Outcome outcome) {
        if (outcome.accepted()) {
            footing = next;
        }
        return outcome;
    }

    /** Drops the catalogue, and all graphs that another version of the program had and this one does not. */
    private void clear(Tracked tracked, Footing next) {
        Set<Node> kept = new HashSet<>(next.graphs().keySet());
        kept.add(iris.derived());
        shelf.contents().articles().forEach(id -> kept.add(iris.graphOf(new Id(org.entente.facts.Kind.ARTICLE, id))));
        tracked.graphs().stream()
                .filter(graph -> !kept.contains(graph))
                .forEach(graph -> tracked.in(graph).forEach(tracked::drop));
    }

    private List<Finding> mapAgain(Footing next, Tracked tracked) throws IOException {
        List<Finding> findings = new ArrayList<>(next.findings());
        Graphs graphs = new Graphs(next, tracked);
        graphs.found();
        for (String id : shelf.contents().articles()) {
            Reading<ArticleFacts> reading = next.read(shelf.article(id));
            findings.addAll(reading.findings());
            reading.value().ifPresent(facts -> {
                List<Quad> graph = next.map(facts);
                findings.addAll(next.check(facts, graph));
                graphs.putAlone(facts.article().id(), graph);
            });
        }
        findings.addAll(graphs.deriveAll());
        return findings;
    }

    /**
     * What leads to a register.
     *
     * @param before the digests of the files that there are
     * @param shipped the register that comes with the program
     */
    static List<Step> steps(Map<String, byte[]> files, Map<String, String> before, Map<String, byte[]> shipped) {
        List<Step> steps = new ArrayList<>();
        Map<String, String> ships = Following.digests(shipped);
        files.forEach((name, bytes) -> {
            String digest = FactFiles.digest(bytes);
            if (!digest.equals(before.get(name))) {
                Action action = digest.equals(ships.get(name)) ? Action.SHIPPED : Action.REGISTER;
                steps.add(new Step(action, name, digest));
            }
        });
        before.forEach((name, digest) -> {
            if (!files.containsKey(name)) {
                steps.add(new Step(Action.UNREGISTER, name, digest));
            }
        });
        return steps;
    }

    /** Names for files of the register, as the ledger can write them. */
    static Map<String, byte[]> named(List<Source> register) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Source source : register) {
            String plain = source.name().replaceAll(".*/", "").replaceAll("[^A-Za-z0-9._-]", "-");
            String name = plain;
            for (int i = 2; files.containsKey(name); i++) {
                name = i + "-" + plain;
            }
            files.put(name, source.bytes());
        }
        return files;
    }
}
