package org.entente.building;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.entente.facts.ArticleFacts;
import org.entente.facts.Finding;

/** Keeps all graphs in memory: those of the articles in the order of ids, then the others. */
final class Collected implements Sink<List<Sink.Stated>> {
    private final List<ArticleFacts> articles = new ArrayList<>();
    private final List<Quad> graphs = new ArrayList<>();
    private final List<Quad> others = new ArrayList<>();

    @Override
    public List<Stated> prepared(List<Stated> stated) {
        return stated;
    }

    @Override
    public void take(List<Stated> stated) {
        for (Stated article : stated) {
            articles.add(article.facts());
            if (!article.facts().draft()) {
                graphs.addAll(article.graph());
            }
        }
    }

    @Override
    public void other(Quad quad) {
        others.add(quad);
    }

    Built built(List<Finding> findings) {
        List<Quad> quads = Stream.of(graphs, others).flatMap(List::stream).toList();
        return new Built(List.copyOf(articles), quads, findings);
    }
}
