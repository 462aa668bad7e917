package org.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.entente.building.Built;
import org.entente.building.Desk;
import org.entente.building.Road;
import org.entente.building.Sources;
import org.entente.mapping.Iris;
import org.entente.ontology.ENT;
import org.entente.reading.Source;
import org.entente.texts.ArticleTexts;
import org.entente.texts.EvidenceCheck;
import org.junit.jupiter.api.Test;

/** What the documents say is true. */
class DocumentsTest {
    private static final Pattern COVERAGE = Pattern.compile("^\\| .* \\| `ent:(\\w+)` \\| (\\d+) \\|$");

    @Test
    void theReadmesCoverageTableCountsWhatTheSeedsHold() throws IOException {
        Map<String, Long> told = Files.readAllLines(Path.of("README.md")).stream()
                .map(COVERAGE::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.toMap(row -> row.group(1), row -> Long.valueOf(row.group(2))));
        assertEquals(10, told.size());
        // The table keeps pledges and targets apart from the events and figures that they are too.
        told.merge("Event", told.get("Pledge"), Long::sum);
        told.merge("Figure", told.get("Target"), Long::sum);
        told.forEach((kind, number) -> assertEquals(number, count(kind), kind));
    }

    private static long count(String kind) {
        Node type = NodeFactory.createURI(ENT.NS + kind);
        return Desk.shipped().stream()
                .filter(quad -> quad.getPredicate().equals(RDF.type.asNode())
                        && quad.getObject().equals(type))
                .map(quad -> quad.getSubject())
                .distinct()
                .count();
    }

    @Test
    void theExampleOfAFactFileIsSoundAsItStands() throws IOException {
        String example = block(Files.readString(Path.of("seeds/README.md")), "yaml");
        Built built = new Road(Iris.DEFAULT, file -> {})
                .build(new Sources(
                        List.of(), List.of(new Source("example.yaml", example.getBytes(StandardCharsets.UTF_8)))));
        assertEquals(List.of(), built.findings());
        assertEquals(8, built.facts());
    }

    @Test
    void theEvidenceOfTheExampleStandsInItsText() throws IOException {
        String example = block(Files.readString(Path.of("seeds/README.md")), "yaml");
        Built built = new Road(Iris.DEFAULT, file -> {})
                .build(new Sources(
                        List.of(), List.of(new Source("example.yaml", example.getBytes(StandardCharsets.UTF_8)))));
        ArticleTexts texts = ArticleTexts.in(Path.of("src/test/resources/example/texts"));
        assertEquals(List.of(), new EvidenceCheck(texts).failures(built.articles()));
    }

    @Test
    void everySectionOfAFactFileIsInItsDocument() throws IOException {
        String document = Files.readString(Path.of("seeds/README.md"));
        for (String section : List.of(
                "article",
                "introduces",
                "mentions",
                "tenures",
                "events",
                "pledges",
                "agreements",
                "projects",
                "figures",
                "stances",
                "evidence")) {
            assertTrue(document.contains(section + ":") || document.contains("`" + section + "`"), section);
        }
    }

    @Test
    void theReadmeFitsOnAScreenOrTwo() throws IOException {
        assertTrue(Files.readAllLines(Path.of("README.md")).size() <= 185);
    }

    /** The first fenced block of a language. */
    static String block(String document, String language) {
        Matcher matcher = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(document);
        assertTrue(matcher.find(), "no block of " + language);
        return matcher.group(1);
    }
}
