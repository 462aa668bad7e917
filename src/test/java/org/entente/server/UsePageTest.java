package org.entente.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.entente.Tool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"a$(id).example", "o'k.example", "a;b.example"})
    void aHostThatAShellWouldRunStandsInNoSnippet(String host) {
        String page = Answers.underAnotherName(site, host, "/use");
        assertTrue(page.contains("http://localhost:3030/sparql"), page);
        assertFalse(page.contains(host.substring(0, 3)), page);
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
                "curl-graph.sh | <https://w3id.org/entente/ontology#claimant>",
                "curl-file.sh | <gexf"
            })
    void curlRunsItsSnippets(String name, String expected) throws IOException {
        Tool.named("curl", "--version", "apt-get install curl");
        Tool bash = Tool.named("bash", "--version", "apt-get install bash");
        String printed = name.equals("curl-file.sh") ? runIn(bash, name, "entente.gexf") : run(bash, name);
        assertTrue(printed.contains(expected), printed);
    }

    @ParameterizedTest
    @CsvSource({
        "sparqlwrapper.py, SPARQLWrapper, python3-sparqlwrapper, Vladimir Putin",
        "rdflib-endpoint.py, rdflib, python3-rdflib, Comprehensive strategic partnership",
        "rdflib-thing.py, rdflib, python3-rdflib, statements",
        "networkx-file.py, networkx, python3-networkx, Vietnam"
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

    @Test
    void everyAddressOnThePageOpens() {
        String page = site.ask("/use")
                .body()
                .replace("&amp;", "&")
                .replace("&#39;", "'")
                .replace("&quot;", "'");
        List<String> addresses = Pattern.compile("(?:href=\"/|http://localhost:\\d+/)([^\"'<\\s]*)")
                .matcher(page)
                .results()
                .map(found -> found.group(1).replaceFirst("[?]query=$|\\\\$|[.,)]+$", ""))
                .distinct()
                .toList();
        assertTrue(addresses.size() > 15, addresses::toString);
        for (String path : addresses) {
            int status = site.ask("/" + path).statusCode();
            assertTrue(status == 200 || status == 303 || path.equals("data"), path + " " + status);
        }
    }

    @Test
    void theArchiveForNeo4jHoldsTheFilesThatItsSnippetNames() throws IOException {
        String snippet = UsePage.snippet("neo4j-admin.sh", address);
        Set<String> held = new TreeSet<>();
        try (ZipInputStream zip = new ZipInputStream(
                URI.create(address + "export/facts.neo4j.zip").toURL().openStream())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                held.add(entry.getName());
            }
        }
        assertEquals(Set.of("nodes.csv", "relationships.csv"), held);
        held.forEach(file -> assertTrue(snippet.contains("=import/" + file), snippet));
    }

    /** Runs a snippet where it may leave a file, and gives what the file holds. */
    private String runIn(Tool bash, String name, String left) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, "cd '" + folder + "'\n" + UsePage.snippet(name, address));
        bash.run(file.toString());
        return Files.readString(folder.resolve(left));
    }

    private String run(Tool tool, String name) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, UsePage.snippet(name, address));
        return tool.run(file.toString());
    }
}
