package org.entente.mapping;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.entente.facts.ArticleFacts;
import org.entente.facts.Id;

/** Lists the graphs of the data set with their size, and for each the article it comes from. */
public final class CatalogueMapper {
    private final Iris iris;

    public CatalogueMapper(Iris iris) {
        this.iris = iris;
    }

    /** @param sizes the number of triples in each graph, the catalogue itself and what is derived left out */
    public Stream<Quad> map(Collection<ArticleFacts> articles, Map<Node, Long> sizes) {
        Map<Node, Id> sources =
                articles.stream().map(facts -> facts.article().id()).collect(Collectors.toMap(iris::graphOf, id -> id));
        Stream<Quad> graphs = sizes.keySet().stream()
                .sorted(Comparator.comparing(Node::getURI))
                .flatMap(graph -> graph(graph, sizes.get(graph), Optional.ofNullable(sources.get(graph))));
        return Stream.concat(dataset(), graphs);
    }

    /** What is said of the data set as a whole, whatever graphs it has. */
    public Stream<Quad> dataset() {
        GraphWriter catalogue = new GraphWriter(iris, iris.catalogue());
        catalogue.describe(iris.dataset()).a(VOID.Dataset, DCAT.Dataset).label("Entente");
        return catalogue.quads();
    }

    /**
     * The entry of one graph.
     *
     * @param size the number of its triples
     * @param article that it comes from, if it comes from one
     */
    public Stream<Quad> graph(Node graph, long size, Optional<Id> article) {
        GraphWriter catalogue = new GraphWriter(iris, iris.catalogue());
        catalogue.describe(iris.dataset()).iri(VOID.subset, graph.getURI());
        catalogue
                .describe(graph)
                .a(VOID.Dataset)
                .count(VOID.triples, Math.toIntExact(size), XSDDatatype.XSDinteger)
                .link(DCTerms.source, article);
        return catalogue.quads();
    }
}
