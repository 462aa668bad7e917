package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.Tool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The page that says how to use the data from elsewhere, and its snippets, run with the programs that they are for. */
class UsePageTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/entente/server/use");

    private static Site site;
    private static String address;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        site = new Site();
        address = "http://localhost:" + site.server().port() + "/";
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void thePageHoldsEverySnippetThatThereIs() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)),
                    new TreeSet<>(UsePage.SNIPPETS));
        }
        assertEquals(UsePage.SNIPPETS.size(), site.ask("/use").body().split("<pre>", -1).length - 1);
    }

    static List<String> snippets() {
        return UsePage.SNIPPETS;
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void aSnippetStandsOnThePageWithTheAddressOfTheHostAsked(String name) throws IOException {
        String page = Answers.underAnotherName(site, "data.example", "/use");
        String shown = Files.readString(FOLDER.resolve(name))
                .strip()
                .replace("http://localhost:3030/", "http://data.example/")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
        assertTrue(page.contains(shown), name);
        assertFalse(page.contains("localhost"));
    }

    @Test
    void thePageNamesTheProgramsOfOurUsers() {
        HttpResponse<String> response = site.ask("/use");
        for (String program :
                List.of("curl", "Python", "JavaScript", "Gephi", "Cytoscape", "Neo4j", "YASGUI", "Graph Explorer")) {
            assertTrue(response.body().contains(">" + program), program);
        }
        String tag = response.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, site.ask("/use", "If-None-Match", tag).statusCode());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "curl-query.sh | Official visit of To Lam to Russia",
                "curl-thing.sh | ent:Country",
                "curl-graph.sh | <https://w3id.org/entente/ontology#claimant>"
            })
    void curlRunsItsSnippets(String name, String expected) throws IOException {
        Tool.named("curl", "--version", "apt-get install curl");
        assertTrue(run(Tool.named("bash", "--version", "apt-get install bash"), name)
                .contains(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "sparqlwrapper.py, SPARQLWrapper, python3-sparqlwrapper, Vladimir Putin",
        "rdflib-endpoint.py, rdflib, python3-rdflib, Comprehensive strategic partnership",
        "rdflib-thing.py, rdflib, python3-rdflib, statements"
    })
    void pythonRunsItsSnippets(String name, String module, String debian, String expected) throws IOException {
        Tool python = Tool.python(module, "apt-get install " + debian);
        assertTrue(run(python, name).contains(expected));
    }

    @Test
    void plainRRunsItsSnippet() throws IOException {
        Tool r = Tool.named("Rscript", "--version", "apt-get install r-base-core");
        assertTrue(run(r, "query.R").contains("trade turnover"));
    }

    @Test
    void nodeRunsItsSnippet() throws IOException {
        Tool node = Tool.named("node", "--version", "apt-get install nodejs");
        assertTrue(run(node, "fetch.mjs").contains("Rosatom\t"));
    }

    @Test
    void comunicaRunsItsSnippet() throws IOException {
        Tool.named("comunica-sparql", "--listformats", "npm install -g @comunica/query-sparql");
        assertEquals(
                "country\nArmenia\nBelarus\n",
                run(Tool.named("bash", "--version", "apt-get install bash"), "comunica.sh")
                        .replace("\r", "")
                        .substring(0, 24));
    }

    private String run(Tool tool, String name) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, UsePage.snippet(name, address));
        return tool.run(file.toString());
    }
}
