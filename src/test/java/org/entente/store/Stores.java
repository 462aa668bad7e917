package org.entente.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.Quad;
import org.entente.building.Built;
import org.entente.building.Desk;
import org.entente.building.Sources;
import org.entente.reading.Source;
import org.entente.store.ArticleStore.Setup;

/** Data folders of the tests. */
public final class Stores {
    private Stores() {}

    /** Opens a folder whose register is that of {@link Desk}. */
    public static ArticleStore open(Path folder) throws IOException {
        return ArticleStore.open(folder, new Setup(Optional.empty(), Desk.register(), false, "0.0-test"));
    }

    /** Opens a folder whose register is the one that ships. */
    public static ArticleStore shipped(Path folder) throws IOException {
        return ArticleStore.open(
                folder, new Setup(Optional.empty(), Sources.shipped().register(), false, "0.0-test"));
    }

    public static Outcome put(ArticleStore store, Source article) throws IOException {
        return store.put(article, Optional.empty(), Optional.empty());
    }

    /** All quads of a store, in the order of their text. */
    public static List<String> quads(ArticleStore store) {
        store.dataset().begin(ReadWrite.READ);
        try {
            return sorted(store.dataset().stream()
                    .filter(quad -> !quad.isDefaultGraph())
                    .toList());
        } finally {
            store.dataset().end();
        }
    }

    /** All quads that the road makes of the same files. */
    public static List<String> built(List<Source> register, List<Source> articles) {
        Built built = Desk.build(new Sources(register, articles));
        if (!built.sound(false)) {
            throw new IllegalArgumentException(built.findings().toString());
        }
        return sorted(built.quads());
    }

    private static List<String> sorted(List<Quad> quads) {
        return quads.stream()
                .map(Quad::toString)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
