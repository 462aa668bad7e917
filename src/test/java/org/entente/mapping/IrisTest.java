package org.entente.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.entente.facts.Code;
import org.entente.facts.Id;
import org.entente.facts.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {
    private static final Id ARTICLE = new Id(Kind.ARTICLE, "herald-2031");

    @Test
    void aThingIsNamedByItsKindAndSlug() {
        assertEquals(
                "https://w3id.org/entente/id/article/herald-2031",
                Iris.DEFAULT.of(ARTICLE).getURI());
        assertEquals(
                "http://localhost:3030/id/region/chile",
                new Iris("http://localhost:3030/")
                        .of(new Id(Kind.REGION, "chile"))
                        .getURI());
    }

    @Test
    void anArticleHasAGraphOfItsOwn() {
        assertEquals(
                "https://w3id.org/entente/graph/herald-2031",
                Iris.DEFAULT.graphOf(ARTICLE).getURI());
    }

    @Test
    void noArticleMayTakeTheNameOfAGraphThatIsThereAnyway() {
        Stream.of(Iris.DEFAULT.reference(), Iris.DEFAULT.ontology(), Iris.DEFAULT.catalogue(), Iris.DEFAULT.derived())
                .map(graph -> graph.getURI().replaceFirst(".*/", ""))
                .forEach(name -> assertTrue(Iris.reserved(name), name));
        assertFalse(Iris.reserved(ARTICLE.slug()));
    }

    @Test
    void everyKindIsASegmentThatNeedsNoEncoding() {
        assertTrue(Code.words(Kind.class).stream().allMatch(Id::legal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://w3id.org/entente/", "http://localhost:3030/", "https://example.org/a/b/"})
    void aBaseIsAWebAddressThatEndsInASlash(String base) {
        assertTrue(new Iris(base).dataset().getURI().startsWith(base));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "entente",
                "/entente/",
                "https://example.org",
                "https://example.org/a",
                "ftp://example.org/",
                "https://example.org/?a/",
                "https:///a/",
                "https://example.org/a b/",
                "urn:entente:/",
                "https://example.org/#/"
            })
    void whatCannotCarryIrisIsNoBase(String base) {
        String message = assertThrows(IllegalArgumentException.class, () -> new Iris(base))
                .getMessage();

        assertTrue(message.contains("“" + base + "”"), message);
    }
}
