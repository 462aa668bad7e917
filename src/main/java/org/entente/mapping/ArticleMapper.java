package org.entente.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.entente.facts.AgreementFact;
import org.entente.facts.Article;
import org.entente.facts.ArticleFacts;
import org.entente.facts.EventFact;
import org.entente.facts.Fact;
import org.entente.facts.FigureFact;
import org.entente.facts.Id;
import org.entente.facts.MentionFact;
import org.entente.facts.ProjectFact;
import org.entente.facts.StanceFact;
import org.entente.facts.StatedDate;
import org.entente.facts.TenureFact;
import org.entente.ontology.ENT;

/** Maps all that one article states into its named graph. */
public final class ArticleMapper {
    static final Map<Class<? extends Fact>, Mapper<?>> MAPPERS = Map.ofEntries(
            mapper(EventFact.class, new EventMapper()),
            mapper(AgreementFact.class, new AgreementMapper()),
            mapper(ProjectFact.class, new ProjectMapper()),
            mapper(FigureFact.class, new FigureMapper()),
            mapper(StanceFact.class, new StanceMapper()),
            mapper(TenureFact.class, new TenureMapper()),
            mapper(MentionFact.class, new MentionMapper()));

    private final Iris iris;
    private final RegisterMapper register;

    /** @param register knows the regions that introduced ones may lie within */
    public ArticleMapper(Iris iris, RegisterMapper register) {
        this.iris = iris;
        this.register = register;
    }

    /** The quads of the article's graph. */
    public Stream<Quad> map(ArticleFacts facts) {
        GraphWriter graph = new GraphWriter(iris, iris.graphOf(facts.article().id()));
        describe(facts, graph);
        register.with(facts.introduced()).map(facts.introduced(), graph);
        ClaimMapper claims = new ClaimMapper(facts.article());
        for (Fact fact : facts.facts()) {
            map(fact, graph);
            claims.map(fact, graph);
        }
        new ReviewMapper(facts, claims).map(graph);
        return graph.quads();
    }

    private static void describe(ArticleFacts facts, GraphWriter graph) {
        Article article = facts.article();
        StatedDate published = article.published();
        graph.describe(article.id())
                .a(ENT.Article)
                .text(ENT.headline, article.headline(), article.language())
                .text(RDFS.label, article.headline(), article.language())
                .link(ENT.publisher, article.publisher())
                .link(ENT.agency, article.agency())
                .iri(ENT.url, article.url())
                .date(ENT.published, Optional.of(published))
                .texts(ENT.asWritten, published.written().stream().toList())
                .english(ENT.resolution, published.because().stream().toList())
                .text(DCTerms.language, article.language())
                .text(ENT.digest, article.digest())
                .links(ENT.mentions, mentioned(facts));
    }

    private static List<Id> mentioned(ArticleFacts facts) {
        return facts.facts().stream()
                .filter(MentionFact.class::isInstance)
                .map(Fact::id)
                .distinct()
                .toList();
    }

    @SuppressWarnings("unchecked") // The map holds for each class a mapper of that class: see mapper().
    private static <F extends Fact> void map(F fact, GraphWriter graph) {
        ((Mapper<F>) MAPPERS.get(fact.getClass())).map(fact, graph);
    }

    private static <F extends Fact> Map.Entry<Class<? extends Fact>, Mapper<?>> mapper(
            Class<F> facts, Mapper<F> mapper) {
        return Map.entry(facts, mapper);
    }
}
