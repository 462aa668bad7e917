package org.entente.mapping;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.entente.facts.ArticleFacts;

/** Lists the graphs of the data set with their size, and for each the article it comes from. */
public final class CatalogueMapper {
    private final Iris iris;

    public CatalogueMapper(Iris iris) {
        this.iris = iris;
    }

    /** @param sizes the number of triples in each graph, the catalogue itself and what is derived left out */
    public Stream<Quad> map(Collection<ArticleFacts> articles, Map<Node, Long> sizes) {
        GraphWriter catalogue = new GraphWriter(iris, iris.catalogue());
        Description dataset =
                catalogue.describe(iris.dataset()).a(VOID.Dataset, DCAT.Dataset).label("Entente");
        byName(sizes).forEach((graph, size) -> {
            dataset.iri(VOID.subset, graph);
            catalogue
                    .describe(ResourceFactory.createResource(graph).asNode())
                    .a(VOID.Dataset)
                    .count(VOID.triples, Math.toIntExact(size), XSDDatatype.XSDinteger);
        });
        for (ArticleFacts facts : articles) {
            catalogue
                    .describe(iris.graphOf(facts.article().id()))
                    .link(DCTerms.source, facts.article().id());
        }
        return catalogue.quads();
    }

    private static Map<String, Long> byName(Map<Node, Long> sizes) {
        Map<String, Long> named = new TreeMap<>();
        sizes.forEach((graph, size) -> named.put(graph.getURI(), size));
        return named;
    }
}
