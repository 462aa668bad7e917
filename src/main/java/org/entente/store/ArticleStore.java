package org.entente.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.entente.accounts.SharedIds;
import org.entente.accounts.Twins;
import org.entente.building.Footing;
import org.entente.building.Sources;
import org.entente.dataset.DiskDataset;
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
 * A data folder in use: takes articles in, out and in new versions, each in a change of its own that is made whole or not
 * at all, and is on the disk when it has been made. One change at a time; readers of the dataset go on meanwhile.
 */
public final class ArticleStore implements AutoCloseable {
    private static final String ENDING = ".yaml";

    private final DataFolder folder;
    private final Contents contents;
    private final Committer committer;
    private final ReentrantLock writing = new ReentrantLock(true);
    private volatile Footing footing;

    private ArticleStore(DataFolder folder, boolean lenient) throws IOException {
        this.folder = folder;
        this.contents = Contents.of(folder.ledger.changes());
        this.committer = new Committer(folder, contents, lenient);
        this.footing = Footing.of(register(), iris());
    }

    /**
     * How a folder is opened.
     *
     * @param base what the IRIs of things are to start with; a folder that is there already has one
     * @param register the files of a new folder's register
     * @param lenient whether warnings pass
     * @param program the version of the program
     */
    public record Setup(Optional<String> base, List<Source> register, boolean lenient, String program) {}

    /**
     * Opens a data folder, and makes one where there is none.
     *
     * @throws IOException saying why it cannot be used
     * @throws UnfitRegister if a new folder's register has findings
     */
    public static ArticleStore open(Path root, Setup setup) throws IOException {
        Marker marker = new Marker(setup.base().orElse(Iris.DEFAULT.base()), setup.program());
        DataFolder folder = DataFolder.open(root, marker, setup.base());
        try {
            ArticleStore store = new ArticleStore(folder, setup.lenient());
            if (folder.ledger.last() == 0) {
                store.found(setup.register());
            }
            return store;
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** Lets another tell how much room the disk has. */
    void room(Room room) {
        folder.room = room;
    }

    /**
     * Opens a data folder that is there.
     *
     * @throws IOException saying why it cannot be used
     */
    public static ArticleStore reopen(Path root, boolean lenient) throws IOException {
        Marker marker = Marker.require(root);
        return open(root, new Setup(Optional.empty(), List.of(), lenient, marker.program()));
    }

    /** The register has findings, and without one nothing can be kept. */
    public static final class UnfitRegister extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient List<Finding> findings;

        UnfitRegister(List<Finding> findings) {
            super("the register has findings; nothing was written");
            this.findings = findings;
        }

        public List<Finding> findings() {
            return findings;
        }
    }

    private void found(List<Source> register) throws IOException {
        Outcome outcome = register(named(register));
        if (!outcome.accepted()) {
            throw new UnfitRegister(outcome.findings());
        }
    }

    /** What readers read. */
    public DiskDataset dataset() {
        return folder.dataset;
    }

    public Iris iris() {
        return new Iris(folder.marker.base());
    }

    /** The ids of the articles that are there, in their order. */
    public List<String> articles() {
        return contents.articles();
    }

    /** Every version of an article there has been, the first one first; none of an article that never was there. */
    public List<Version> versions(String article) {
        return contents.versions(article);
    }

    /** The version of an article that stands. */
    public Optional<Version> standing(String article) {
        return contents.standing(article);
    }

    /** The file of a version, byte for byte. */
    public byte[] file(Version version) throws IOException {
        return folder.facts.read(version.digest());
    }

    /** All quads, in the same order whatever order they came in: graph by graph. Within a transaction of the dataset. */
    public Stream<Quad> quads() {
        return Iter.asStream(dataset().listGraphNodes())
                .sorted(Comparator.comparing(Node::toString))
                .flatMap(graph -> Iter.asStream(dataset().findNG(graph, Node.ANY, Node.ANY, Node.ANY))
                        .sorted(Comparator.comparing(Quad::toString)));
    }

    /** The version of the program that wrote what is there. */
    public String program() {
        return folder.marker.program();
    }

    /** The folder as it stands now, to be written elsewhere while changes go on. */
    public Backup backup() {
        writing.lock();
        try {
            return Backup.of(folder);
        } finally {
            writing.unlock();
        }
    }

    /** The length of all files of the folder, in bytes. */
    public long size() {
        return Sizes.of(folder.root);
    }

    /** The number of the last change. */
    public long lastChange() {
        return folder.ledger.last();
    }

    /** What a change did to the graph, as RDF Patch. */
    public InputStream patch(long change) throws IOException {
        return folder.patches.read(change);
    }

    /** All changes, the first one first. */
    public List<Change> changes() {
        writing.lock();
        try {
            return List.copyOf(folder.ledger.changes());
        } finally {
            writing.unlock();
        }
    }

    /** Tells what would become of an article, and changes nothing. */
    public Outcome check(Source source) throws IOException {
        Reading<ArticleFacts> reading = footing.read(source);
        if (reading.value().isEmpty()) {
            return Outcome.nothing(Kind.REFUSED, "", reading.findings());
        }
        writing.lock();
        try {
            return put(reading, source, true);
        } finally {
            writing.unlock();
        }
    }

    /**
     * Takes an article in, or a new version of it.
     *
     * @param named the id it is sent under, if it is sent under one
     * @param expected the tag of the version that is to be replaced, if the sender says so
     */
    public Outcome put(Source source, Optional<String> named, Optional<String> expected) throws IOException {
        Reading<ArticleFacts> reading = footing.read(source);
        if (reading.value().isEmpty()) {
            return Outcome.nothing(Kind.REFUSED, named.orElse(""), reading.findings());
        }
        String id = reading.value().get().article().id().slug();
        if (named.isPresent() && !named.get().equals(id)) {
            return Outcome.nothing(Kind.MISNAMED, id, List.of());
        }
        writing.lock();
        try {
            Optional<Version> standing = contents.standing(id);
            if (overtaken(standing, expected)) {
                return Outcome.nothing(Kind.OVERTAKEN, id, List.of());
            }
            if (standing.isPresent() && standing.get().digest().equals(FactFiles.digest(source.bytes()))) {
                return Outcome.nothing(Kind.UNCHANGED, id, reading.findings());
            }
            return put(reading, source, false);
        } finally {
            writing.unlock();
        }
    }

    private static boolean overtaken(Optional<Version> standing, Optional<String> expected) {
        return expected.isPresent()
                && !standing.map(Version::tag).equals(expected)
                && !(expected.get().equals("*") && standing.isPresent());
    }

    private Outcome put(Reading<ArticleFacts> reading, Source source, boolean dry) throws IOException {
        ArticleFacts facts = reading.value().orElseThrow();
        String id = facts.article().id().slug();
        Kind kind = dry ? Kind.SOUND : contents.standing(id).isPresent() ? Kind.REPLACED : Kind.ADDED;
        Step step = new Step(Action.PUT, id, FactFiles.digest(source.bytes()));
        Attempt attempt = new Attempt(kind, id, List.of(step), List.of(source.bytes()));
        return committer.commit(attempt, tracked -> {
            List<Finding> findings = new ArrayList<>(reading.findings());
            findings.addAll(footing.check(facts, footing.map(facts)));
            findings.addAll(new Neighbours(tracked.known(), iris(), this::read).check(facts));
            findings.addAll(new Graphs(footing, tracked).put(facts));
            return findings;
        });
    }

    /**
     * Takes an article out.
     *
     * @param expected the tag of the version that is to go, if the sender says so
     */
    public Outcome withdraw(String article, Optional<String> expected) throws IOException {
        writing.lock();
        try {
            Optional<Version> standing = contents.standing(article);
            if (overtaken(standing, expected)) {
                return Outcome.nothing(Kind.OVERTAKEN, article, List.of());
            }
            if (standing.isEmpty()) {
                return Outcome.nothing(Kind.MISSING, article, List.of());
            }
            Step step = new Step(Action.DELETE, article, standing.get().digest());
            Attempt attempt = new Attempt(Kind.WITHDRAWN, article, List.of(step), List.of());
            return committer.commit(attempt, tracked -> {
                new Graphs(footing, tracked).drop(new Id(org.entente.facts.Kind.ARTICLE, article));
                return List.of();
            });
        } finally {
            writing.unlock();
        }
    }

    /** The files of the register, by name. */
    public Map<String, byte[]> registerFiles() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (Map.Entry<String, String> file : contents.register().entrySet()) {
            files.put(file.getKey(), folder.facts.read(file.getValue()));
        }
        return files;
    }

    private List<Source> register() throws IOException {
        return registerFiles().entrySet().stream()
                .map(file -> new Source(file.getKey(), file.getValue()))
                .toList();
    }

    /** Names for files of the register, as the ledger can write them. */
    private static Map<String, byte[]> named(List<Source> register) {
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

    /**
     * Puts another register in the place of the one there is, and maps every article again from its file.
     *
     * @param files by name; a name is written in letters, digits, dots, hyphens and underscores
     */
    public Outcome register(Map<String, byte[]> files) throws IOException {
        writing.lock();
        try {
            List<Source> sources = new ArrayList<>();
            files.forEach((name, bytes) -> sources.add(new Source(name, bytes)));
            Footing next = Footing.of(sources, iris());
            if (!next.stands() || !committer.sound(next.findings())) {
                return Outcome.nothing(Kind.REFUSED, "", next.findings());
            }
            List<Step> steps = steps(files, named(Sources.shipped().register()));
            if (steps.isEmpty() && lastChange() > 0) {
                return Outcome.nothing(Kind.UNCHANGED, "", next.findings());
            }
            Outcome outcome = committer.commit(
                    new Attempt(Kind.REPLACED, "", steps, List.copyOf(files.values())),
                    tracked -> mapAgain(next, tracked));
            if (outcome.accepted()) {
                footing = next;
            }
            return outcome;
        } finally {
            writing.unlock();
        }
    }

    /** Whether a file of the register can be called so. */
    public static boolean namesRegisterFile(String name) {
        return name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    }

    /**
     * Puts one file of the register in the place of another, or takes it away, and maps every article again.
     *
     * @param file absent to take it away
     */
    public Outcome register(String name, Optional<byte[]> file) throws IOException {
        writing.lock();
        try {
            Map<String, byte[]> files = registerFiles();
            file.ifPresentOrElse(bytes -> files.put(name, bytes), () -> files.remove(name));
            return register(files);
        } finally {
            writing.unlock();
        }
    }

    /**
     * Maps everything again with the program that is running, in one change, and notes that this program wrote it.
     *
     * @param shipped the register that comes with it; what the folder has of another version's is replaced by it
     */
    public Outcome reindex(List<Source> shipped, String program) throws IOException {
        writing.lock();
        try {
            Map<String, byte[]> ships = named(shipped);
            Map<String, byte[]> files = new Following(folder.ledger.changes()).next(registerFiles(), ships);
            List<Source> sources = new ArrayList<>();
            files.forEach((name, bytes) -> sources.add(new Source(name, bytes)));
            Footing next = Footing.of(sources, iris());
            if (!next.stands()) {
                return Outcome.nothing(Kind.REFUSED, "", next.findings());
            }
            List<Step> steps = steps(files, ships);
            steps.add(new Step(Action.REINDEX, program, "-"));
            Attempt attempt = new Attempt(Kind.REPLACED, "", steps, List.copyOf(files.values()));
            Outcome outcome = committer.commit(attempt, tracked -> {
                clear(tracked, next);
                return mapAgain(next, tracked);
            });
            if (outcome.accepted()) {
                footing = next;
                folder.writtenBy(program);
            }
            return outcome;
        } finally {
            writing.unlock();
        }
    }

    /** Drops the catalogue, and all graphs that another version of the program had and this one does not. */
    private void clear(Tracked tracked, Footing next) {
        Set<Node> kept = new HashSet<>(next.graphs().keySet());
        kept.add(iris().derived());
        contents.articles().forEach(id -> kept.add(iris().graphOf(new Id(org.entente.facts.Kind.ARTICLE, id))));
        tracked.graphs().stream()
                .filter(graph -> !kept.contains(graph))
                .forEach(graph -> tracked.in(graph).forEach(tracked::drop));
    }

    /** @param shipped the register that comes with the program */
    private List<Step> steps(Map<String, byte[]> files, Map<String, byte[]> shipped) {
        List<Step> steps = new ArrayList<>();
        Map<String, String> ships = Following.digests(shipped);
        Map<String, String> before = contents.register();
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

    private List<Finding> mapAgain(Footing next, Tracked tracked) throws IOException {
        List<Finding> findings = new ArrayList<>(next.findings());
        Graphs graphs = new Graphs(next, tracked);
        graphs.found();
        for (String id : contents.articles()) {
            Reading<ArticleFacts> reading = next.read(source(id));
            findings.addAll(reading.findings());
            reading.value().ifPresent(facts -> {
                findings.addAll(next.check(facts, next.map(facts)));
                graphs.putAlone(facts);
            });
        }
        findings.addAll(graphs.deriveAll());
        return findings;
    }

    /**
     * Takes many articles in with one change: all of them, or none if one has findings that keep it out.
     *
     * @param sources of articles that are not there yet
     */
    public Outcome load(List<Source> sources) throws IOException {
        writing.lock();
        try {
            List<Step> steps = new ArrayList<>();
            List<byte[]> files = new ArrayList<>();
            List<Finding> findings = new ArrayList<>();
            List<ArticleFacts> read = new Loading(footing, contents, findings).read(sources, (id, source) -> {
                steps.add(new Step(Action.PUT, id, FactFiles.digest(source.bytes())));
                files.add(source.bytes());
            });
            return committer.commit(new Attempt(Kind.ADDED, "", steps, files), tracked -> {
                Graphs graphs = new Graphs(footing, tracked);
                for (ArticleFacts facts : read) {
                    findings.addAll(footing.check(facts, footing.map(facts)));
                    graphs.putAlone(facts);
                }
                findings.addAll(SharedIds.check(read));
                findings.addAll(Twins.in(read));
                findings.addAll(graphs.deriveAll());
                return findings;
            });
        } finally {
            writing.unlock();
        }
    }

    private Source source(String article) throws IOException {
        return new Source(
                article + ENDING,
                folder.facts.read(contents.standing(article).orElseThrow().digest()));
    }

    private Optional<ArticleFacts> read(String article) {
        try {
            return contents.standing(article).isEmpty()
                    ? Optional.empty()
                    : footing.read(source(article)).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        writing.lock();
        try {
            folder.close();
        } finally {
            writing.unlock();
        }
    }
}
