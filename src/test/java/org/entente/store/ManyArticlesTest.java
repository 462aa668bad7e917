package org.entente.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.writer.WriterStreamRDFPlain;
import org.apache.jena.sparql.core.Quad;
import org.entente.building.Built;
import org.entente.building.Desk;
import org.entente.building.Sources;
import org.entente.generating.GeneratedArticle;
import org.entente.generating.GeneratedRegister;
import org.entente.reading.Source;
import org.entente.store.ArticleStore.Setup;
import org.entente.store.Outcome.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With {@code -Dentente.articles=10000} at a desk's size. */
class ManyArticlesTest {
    private static final int ARTICLES = Integer.getInteger("entente.articles", 40);
    private static final int SEED = 7;

    @TempDir
    private Path folder;

    @Test
    void manyArticlesAddedTwiceInDifferentOrdersAreTheSameQuadsAndThoseOfABuild() throws IOException {
        List<Source> register = Stream.concat(
                        Sources.shipped().register().stream(),
                        Stream.of(Desk.source("generated.yaml", GeneratedRegister.yaml())))
                .toList();
        List<Source> articles = new ArrayList<>(IntStream.range(0, ARTICLES)
                .mapToObj(number -> new Source("article-" + number + ".yaml", GeneratedArticle.of(SEED, number)))
                .toList());
        String built = built(new Sources(register, articles));
        try (ArticleStore store = ArticleStore.open(folder, new Setup(Optional.empty(), register, false, "0.0-test"))) {
            for (Source article : shuffled(articles, 5)) {
                Outcome outcome = Stores.put(store, article);
                assertEquals(
                        Kind.ADDED, outcome.kind(), () -> outcome.findings().toString());
            }
            assertEquals(built, kept(store), "the store has other quads than a build");
            long changes = store.lastChange();
            for (Source article : shuffled(articles, 6)) {
                assertEquals(Kind.UNCHANGED, Stores.put(store, article).kind());
            }
            assertEquals(changes, store.lastChange());
            assertEquals(built, kept(store), "adding twice has changed the quads");
        }
    }

    private static List<Source> shuffled(List<Source> articles, int seed) {
        Collections.shuffle(articles, new Random(seed));
        return articles;
    }

    private static String built(Sources sources) {
        Built built = Desk.build(sources);
        assertTrue(
                built.sound(false),
                () -> built.findings().stream().limit(5).toList().toString());
        return digest(built.quads().stream()
                .distinct()
                .sorted(Comparator.<Quad, String>comparing(
                                quad -> quad.getGraph().toString())
                        .thenComparing(Quad::toString)));
    }

    private static String kept(ArticleStore store) {
        store.dataset().begin(TxnType.READ);
        try {
            return digest(store.quads());
        } finally {
            store.dataset().end();
        }
    }

    /** The SHA-256 of quads written as N-Quads, so that millions need not be held as text. */
    private static String digest(Stream<Quad> quads) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            try (AWriter out = IO.wrapUTF8(new DigestOutputStream(OutputStream.nullOutputStream(), sha))) {
                quads.forEach(new WriterStreamRDFPlain(out)::quad);
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
