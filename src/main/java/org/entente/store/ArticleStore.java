package org.entente.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.entente.building.Footing;
import org.entente.dataset.Versioned;
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
    private final DataFolder folder;
    private final Contents contents;
    private final Committer committer;
    private final Alone alone = new Alone();
    private final Shelf shelf;
    private final KeptRegister register;

    private ArticleStore(DataFolder folder, boolean lenient) throws IOException {
        this.folder = folder;
        this.contents = Contents.of(folder.ledger.changes());
        this.committer = new Committer(folder, contents, lenient);
        this.shelf = new Shelf(contents, folder.facts);
        this.register = new KeptRegister(folder, shelf, committer, alone);
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
        Outcome outcome = this.register.replace(KeptRegister.named(register));
        if (!outcome.accepted()) {
            throw new UnfitRegister(outcome.findings());
        }
    }

    /** The register that the articles rest on. */
    public KeptRegister register() {
        return register;
    }

    /** What readers read. */
    public Versioned dataset() {
        return folder.dataset.forReaders();
    }

    /**
     * Lets readers read a copy in memory, which follows each change; what was handed out before is as it was.
     *
     * @param always whether there is to be one even if it is not known to fit into memory
     */
    public void copy(boolean always) {
        alone.with(() -> {
            folder.dataset.copy(always);
            return folder.dataset;
        });
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
        return alone.with(() -> Backup.of(folder));
    }

    /** Writes the graph anew in the least room; readers and changes wait. */
    public Compaction compact() throws IOException {
        return alone.with(() -> Compaction.of(folder));
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
        return alone.with(() -> List.copyOf(folder.ledger.changes()));
    }

    /** Tells what would become of an article, and changes nothing. */
    public Outcome check(Source source) throws IOException {
        Reading<ArticleFacts> reading = register.footing().read(source);
        if (reading.value().isEmpty()) {
            return Outcome.nothing(Kind.REFUSED, "", reading.findings());
        }
        return alone.with(() -> put(reading, source, true));
    }

    /**
     * Takes an article in, or a new version of it.
     *
     * @param named the id it is sent under, if it is sent under one
     * @param expected the tag of the version that is to be replaced, if the sender says so
     */
    public Outcome put(Source source, Optional<String> named, Optional<String> expected) throws IOException {
        Reading<ArticleFacts> reading = register.footing().read(source);
        if (reading.value().isEmpty()) {
            return Outcome.nothing(Kind.REFUSED, named.orElse(""), reading.findings());
        }
        String id = reading.value().get().article().id().slug();
        if (named.isPresent() && !named.get().equals(id)) {
            return Outcome.nothing(Kind.MISNAMED, id, List.of());
        }
        return alone.with(() -> {
            Optional<Version> standing = contents.standing(id);
            if (overtaken(standing, expected)) {
                return Outcome.nothing(Kind.OVERTAKEN, id, List.of());
            }
            if (standing.isPresent() && standing.get().digest().equals(FactFiles.digest(source.bytes()))) {
                return Outcome.nothing(Kind.UNCHANGED, id, reading.findings());
            }
            return put(reading, source, false);
        });
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
            Footing footing = register.footing();
            List<Quad> graph = footing.map(facts);
            findings.addAll(footing.check(facts, graph));
            findings.addAll(new Neighbours(tracked.known(), iris(), this::read).check(facts));
            findings.addAll(new Graphs(footing, tracked).put(facts.article().id(), graph));
            return findings;
        });
    }

    /**
     * Takes an article out.
     *
     * @param expected the tag of the version that is to go, if the sender says so
     */
    public Outcome withdraw(String article, Optional<String> expected) throws IOException {
        return alone.with(() -> {
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
                new Graphs(register.footing(), tracked).drop(new Id(org.entente.facts.Kind.ARTICLE, article));
                return List.of();
            });
        });
    }

    /**
     * Takes many articles in with one change: all of them, or none if one has findings that keep it out.
     *
     * @param sources of articles that are not there yet
     */
    public Outcome load(List<Source> sources) throws IOException {
        return alone.with(() -> new Loading(register.footing(), contents).load(sources, committer));
    }

    private Optional<ArticleFacts> read(String article) {
        try {
            return contents.standing(article).isEmpty()
                    ? Optional.empty()
                    : register.footing().read(shelf.article(article)).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        alone.with(() -> {
            folder.close();
            return folder;
        });
    }
}
