package org.entente.questions;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.vocabulary.RDF;
import org.entente.ontology.ENT;
import org.entente.ontology.Ontology;
import org.entente.ontology.Prefixes;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionsTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/entente/questions");
    private static final Pattern PREFIX = Pattern.compile("PREFIX (\\w*): <([^>]*)>");
    private static final Pattern TERM = Pattern.compile("(?<![\\w<])([a-z]+):([\\w-]+)");
    private static final Pattern IRI_OR_STRING = Pattern.compile("<[^<>\\s]*>|\"[^\"]*\"");

    static Stream<Named<Question>> all() {
        return Questions.all().stream().map(question -> Named.of(question.name(), question));
    }

    @Test
    void theIndexListsEveryFileOnceAndNoOther() throws IOException {
        List<String> index = Files.readAllLines(FOLDER.resolve("index.txt"));
        Set<String> files = new TreeSet<>();
        try (Stream<Path> folder = Files.list(FOLDER)) {
            folder.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".rq"))
                    .forEach(file -> files.add(file.substring(0, file.length() - ".rq".length())));
        }
        assertEquals(files, new TreeSet<>(index));
        assertEquals(files.size(), index.size(), "a question is listed twice");
    }

    @Test
    void thereAreManyQuestionsAndNoTwoOfOneTitle() {
        assertTrue(Questions.all().size() >= 30);
        assertEquals(
                Questions.all().size(),
                Questions.all().stream().map(Question::title).distinct().count());
    }

    @Test
    void aQuestionIsFoundByItsNameOnly() {
        assertEquals(
                "who-visited-whom",
                Questions.named("who-visited-whom").orElseThrow().name());
        assertTrue(Questions.named("who-paid-whom").isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void namesAndTextsReadWell(Question question) {
        assertAll(
                () -> assertTrue(question.name().matches("[a-z]+(-[a-z]+)*"), question.name()),
                () -> assertTrue(question.title().matches("\\p{Lu}.*[^.?]"), question.title()),
                () -> assertTrue(question.description().matches("\\p{Lu}.*\\."), question.description()),
                () -> assertTrue(question.title().length() <= 60, question.title()),
                () -> question.parameters()
                        .forEach(parameter ->
                                assertTrue(parameter.description().matches("\\p{Ll}.*[^.]"), parameter.description())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void everyParameterIsAVariableOfThePattern(Question question) {
        Set<String> names = new HashSet<>();
        for (Parameter parameter : question.parameters()) {
            assertTrue(names.add(parameter.name()), parameter.name() + " is declared twice");
            assertTrue(question.text().matches("(?s).*\\?" + parameter.name() + "\\b.*"), parameter.name());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void everyQuestionSelectsNamedColumnsInAStatedOrder(Question question) {
        Query query = QueryFactory.create(question.text());
        assertTrue(query.isSelectType());
        assertFalse(query.isQueryResultStar(), "columns are named");
        assertTrue(query.hasOrderBy(), "rows come in a stated order");
        query.getResultVars().forEach(column -> assertTrue(column.matches("[a-z]+(_[a-z]+)*"), column));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void prefixesAreTheHousesAndAllOfThemAreUsed(Question question) {
        String body = PREFIX.matcher(withoutComments(question)).replaceAll("");
        Set<String> used = termsOf(body).map(term -> term.split(":")[0]).collect(Collectors.toCollection(TreeSet::new));
        List<String> declared = new ArrayList<>();
        Matcher prefix = PREFIX.matcher(question.text());
        while (prefix.find()) {
            declared.add(prefix.group(1));
            assertEquals(Prefixes.all().get(prefix.group(1)), prefix.group(2), prefix.group(1));
        }
        assertEquals(List.copyOf(used), declared.stream().sorted().toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void onlyDeclaredTermsAndCodesAreUsed(Question question) {
        termsOf(PREFIX.matcher(withoutComments(question)).replaceAll(""))
                .map(term -> Prefixes.mapping().expandPrefix(term))
                .filter(iri -> iri.startsWith(ENT.NS) || iri.startsWith("https://w3id.org/entente/"))
                .forEach(iri -> assertTrue(declared(NodeFactory.createURI(iri)), iri));
    }

    private static boolean declared(Node term) {
        return Ontology.shipped().graph().contains(term, RDF.type.asNode(), Node.ANY);
    }

    private static String withoutComments(Question question) {
        return question.text().lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
    }

    private static Stream<String> termsOf(String body) {
        return TERM.matcher(IRI_OR_STRING.matcher(body).replaceAll(" "))
                .results()
                .map(term -> term.group(1) + ":" + term.group(2));
    }
}
