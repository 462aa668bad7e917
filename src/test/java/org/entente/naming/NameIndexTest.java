package org.entente.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.entente.building.Desk;
import org.entente.dataset.MemoryDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameIndexTest {
    private static final DatasetGraph SHIPPED = MemoryDataset.of(Desk.shipped().stream());

    private static List<String> found(String pattern) {
        String query = "PREFIX text: <http://jena.apache.org/text#>\n"
                + "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n"
                + "PREFIX ent: <https://w3id.org/entente/ontology#>\n" + "SELECT DISTINCT ?thing { " + pattern
                + " } ORDER BY ?thing";
        try (QueryExec execution = QueryExec.dataset(SHIPPED).query(query).build()) {
            RowSet rows = execution.select();
            return rows.stream()
                    .map(row -> row.get("thing").getURI().replaceAll(".*/id/", ""))
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "to lam AND NOT visit AND NOT invites AND NOT meets, actor/to-lam",
        "Tô Lâm, actor/to-lam",
        "TÔ LÂM, actor/to-lam",
        "путин, actor/vladimir-putin",
        "vladim*, actor/vladimir-putin",
        "VLADÍM*, actor/vladimir-putin",
        "poutin~1, actor/vladimir-putin",
        "'\"Hà Nội\"', region/hanoi",
        "ha AND noi, region/hanoi"
    })
    void namesAreFoundInAnyLanguageAndSpelling(String words, String thing) {
        assertTrue(
                found("?thing text:query '" + words.replace("'", "\\'") + "'").contains(thing),
                () -> "not found: " + words);
    }

    @Test
    void aThingIsFoundOnceForEachOfItsNames() {
        String query = "PREFIX text: <http://jena.apache.org/text#>\n"
                + "SELECT ?name { (<https://w3id.org/entente/id/actor/vladimir-putin> ?score ?name) text:query 'vladimir' }";
        try (QueryExec execution = QueryExec.dataset(SHIPPED).query(query).build()) {
            List<String> names = execution.select().stream()
                    .map(row -> row.get("name").toString())
                    .sorted()
                    .toList();
            assertEquals(names.stream().distinct().toList(), names);
            assertTrue(names.contains("\"Vladimir Putin\"@en"), names::toString);
        }
    }

    @Test
    void oneKindOfNameCanBeAskedForAndJoinedWithWhatElseIsKnown() {
        assertEquals(
                List.of("actor/to-lam"), found("?thing text:query (skos:prefLabel 'tô lâm') . ?thing a ent:Person"));
        assertEquals(List.of(), found("?thing text:query (skos:hiddenLabel 'tô lâm') . ?thing a ent:Person"));
    }

    @Test
    void whatNobodyIsCalledIsNotFound() {
        assertEquals(List.of(), found("?thing text:query 'zzyzx'"));
    }

    @Test
    void wordsThatAreNoSearchAreRefused() {
        assertThrows(QueryParseException.class, () -> found("?thing text:query 'a AND'"));
        assertThrows(QueryParseException.class, () -> found("?thing text:query '" + "a".repeat(501) + "'"));
    }

    @Test
    void noOtherPropertyFunctionIsThere() {
        assertEquals(
                List.of(),
                found(
                        "?thing <http://jena.apache.org/ARQ/property#splitIRI> ('https://w3id.org/entente/id/actor/to-lam' 'b')"));
        assertEquals(List.of(), found("?thing <java:org.apache.jena.sparql.pfunction.library.bag> 'x'"));
    }
}
