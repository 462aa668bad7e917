package org.entente.building;

import java.io.IOException;
import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.entente.facts.ArticleFacts;
import org.entente.reading.Source;

/**
 * Takes the graphs that are built.
 *
 * @param <P> what some articles are made into before they are taken
 */
public interface Sink<P> {
    /** An article, its file and the quads of its graph; a draft has a graph that is only looked at. */
    record Stated(ArticleFacts facts, Source file, List<Quad> graph) {}

    /** Works on some articles; several threads do at once. */
    P prepared(List<Stated> articles);

    /** Takes what was prepared, in the order of the ids of the articles. */
    void take(P prepared) throws IOException;

    /** Takes a statement of another graph: the register, the ontology, the catalogue or what is derived. */
    void other(Quad quad) throws IOException;
}
